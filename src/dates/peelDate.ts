/** Takes a weekday and a time of day off both ends of a date, so that no form needs to know of them: `Thursday, January 20, 2022 at 10:30 AM`. */
import { cjkWeekdayOf } from './cjkWeekdayOf.js';
import type { ClockTime } from './clockTime.js';
import type { Weekday } from './dateMention.js';
import { type DateToken, dateTokens } from './dateTokens.js';
import { dayParts, leadWords } from './dateWords.js';
import { takeTime } from './takeTime.js';
import { takeWeekday } from './takeWeekday.js';

export interface PeeledDate {
  /** What is left. */
  readonly core: string;
  readonly weekday?: Weekday;
  readonly time?: ClockTime;
}

const separators = new Set([',', '|', '-', ';']);

/** Undefined where nothing is to be taken off. */
export function peelDate(plain: string): PeeledDate | undefined {
  const tokens = dateTokens(plain);
  const front = peelFront(tokens);
  const back = peelBack(tokens, front);
  const [first, last] = [tokens[front.at], tokens[back.at - 1]];
  if (first === undefined || last === undefined || back.at <= front.at || (front.at === 0 && back.at === tokens.length)) return undefined;
  const { weekday, time } = back;
  return { core: plain.slice(first.start, last.end), ...(weekday === undefined ? {} : { weekday }), ...(time === undefined ? {} : { time }) };
}

interface Peeled {
  readonly at: number;
  readonly weekday?: Weekday | undefined;
  readonly time?: ClockTime | undefined;
}

function peelFront(tokens: readonly DateToken[]): Peeled {
  let at = 0;
  let weekday: Weekday | undefined;
  let time: ClockTime | undefined;
  // Each round takes something off; a date has no more than two words, a weekday, a time and what parts them before it.
  for (let round = 0; round < 8; round += 1) {
    const text = tokens[at]?.text ?? '';
    const clock = time === undefined ? takeTime(tokens, at) : undefined;
    const day = weekday === undefined ? takeWeekday(tokens, at) : undefined;
    if (clock !== undefined && (tokens[clock.next]?.spaced || separators.has(tokens[clock.next]?.text ?? ''))) {
      time = clock.time;
      at = clock.next;
    } else if (day !== undefined) {
      weekday = day.weekday;
      at = dayParts.has(tokens[day.next]?.text ?? '') ? day.next + 1 : day.next;
      // `Saturday/Sunday, May 3-4`: the first is the first day's.
      const second = '/-&'.includes(tokens[at]?.text ?? ' ') ? takeWeekday(tokens, at + 1) : undefined;
      at = second?.next ?? at;
    } else if (leadWords.has(text)) at += tokens[at + 1]?.text === "'" ? 2 : 1;
    else if (at > 0 && separators.has(text)) at += 1;
    else break;
  }
  return { at, weekday, time };
}

function peelBack(tokens: readonly DateToken[], front: Peeled): Peeled {
  let { weekday, time } = front;
  let end = tokens.length;
  if (end > 1 && tokens[end - 1]?.text === '.') end -= 1;
  for (let round = 0; round < 2; round += 1) {
    const clock = time === undefined ? lastTime(tokens, front.at, end) : undefined;
    const day = weekday === undefined ? lastWeekday(tokens, front.at, end) : undefined;
    if (clock !== undefined) {
      time = clock.time;
      end = clock.from;
    } else if (day !== undefined) {
      weekday = day.weekday;
      end = day.from;
    } else break;
    while (end > front.at && separators.has(tokens[end - 1]?.text ?? '')) end -= 1;
  }
  return { at: end, weekday, time };
}

function lastTime(tokens: readonly DateToken[], from: number, end: number): { time: ClockTime; from: number } | undefined {
  for (let at = Math.max(from + 1, end - 16); at < end; at += 1) {
    const before = tokens[at - 1];
    // `20/Jan/2022:10:30:00`, as servers log it.
    const logged = before?.text === ':' && tokens[at - 2]?.raw.length === 4;
    if (!tokens[at]?.spaced && !separators.has(before?.text ?? '') && !logged) continue;
    const clock = takeTime(tokens.slice(0, end), at);
    if (clock?.next === end) return { time: clock.time, from: logged ? at - 1 : at };
  }
  return undefined;
}

function lastWeekday(tokens: readonly DateToken[], from: number, end: number): { weekday: Weekday; from: number } | undefined {
  const closed = tokens[end - 1]?.text === ')' ? end - 1 : end;
  for (let at = Math.max(from + 1, closed - 3); at < closed; at += 1) {
    const day = takeWeekday(tokens.slice(0, closed), at);
    const opened = tokens[at - 1]?.text === '(';
    // In East Asia one character in brackets is enough.
    const weekday = day?.next === closed ? day.weekday : opened && at === closed - 1 ? cjkWeekdayOf(tokens[at]?.raw ?? '') : undefined;
    if (weekday !== undefined && opened === closed < end) return { weekday, from: opened ? at - 1 : at };
  }
  return undefined;
}
