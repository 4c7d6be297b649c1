/** A time of day: `10:30`, `at 10:30 AM EST`, `à 10h30`, `um 10.30 Uhr`, `下午3:05`, `1030 GMT`, `09:17:11.30`. */
import type { ClockTime } from './clockTime.js';
import type { DateToken } from './dateTokens.js';
import { afterNoon, beforeNoon, timeEndings, timeLeads } from './dateWords.js';
import { takeZone } from './takeZone.js';

export interface TakenTime {
  readonly time: ClockTime;
  readonly next: number;
}

export function takeTime(tokens: readonly DateToken[], from: number): TakenTime | undefined {
  let at = from;
  for (let count = 0; count < 2 && timeLeads.has(tokens[at]?.text ?? ''); count += 1) at += tokens[at + 1]?.text === '.' ? 2 : 1;
  const eastern = takeHalf(tokens, at);
  const clock = takeClock(tokens, eastern?.next ?? at);
  if (clock === undefined) return undefined;
  at = clock.next;
  const half = eastern ?? takeHalf(tokens, at);
  if (half !== undefined && eastern === undefined) at = half.next;
  const ending = timeEndings.has(tokens[at]?.text ?? '');
  if (ending) at += tokens[at + 1]?.text === '.' ? 2 : 1;
  const zone = takeZone(tokens, at);
  if (clock.needsWord && half === undefined && !ending && !(clock.military && zone.next > at && tokens[at]?.kind === 'word')) return undefined;
  // `2022 م` is a year of ours.
  if (clock.military && half !== undefined && clock.hour > 12) return undefined;
  const hour = half === undefined ? clock.hour : half.afternoon && clock.hour < 12 ? clock.hour + 12 : !half.afternoon && clock.hour === 12 ? 0 : clock.hour;
  return { time: { hour, minute: clock.minute, ...(clock.second === undefined ? {} : { second: clock.second }), offset: zone.offset }, next: zone.next };
}

interface TakenClock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly next: number;
  /** Numbers that are a time only beside `AM`, `Uhr` or the like. */
  readonly needsWord: boolean;
  readonly military: boolean;
}

function takeClock(tokens: readonly DateToken[], at: number): TakenClock | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  if (token.raw.length === 4) {
    const [hour, minute] = [Number(token.raw.slice(0, 2)), Number(token.raw.slice(2))];
    return hour > 24 || minute > 59 ? undefined : { hour, minute, next: at + 1, needsWord: true, military: true };
  }
  if (token.raw.length > 2) return undefined;
  const hour = Number(token.raw);
  const mark = tokens[at + 1]?.text;
  const minute = twoDigits(tokens[at + 2]);
  if ((mark === ':' || mark === '.') && tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === false && minute !== undefined) {
    if (mark === '.' && (hour > 24 || minute > 59)) return undefined;
    const second = tokens[at + 3]?.text === ':' ? secondOf(tokens[at + 4]) : undefined;
    if (second === undefined) return { hour, minute, next: at + 3, needsWord: false, military: false };
    const fraction = (tokens[at + 5]?.text === '.' || tokens[at + 5]?.text === ',') && tokens[at + 6]?.kind === 'number' && tokens[at + 6]?.spaced === false;
    return { hour, minute, second, next: at + (fraction ? 7 : 5), needsWord: false, military: false };
  }
  if (mark === 'h' || mark === 'uhr' || mark === 'ч') {
    // `10h`, `10 h 30`, `10h30mn`.
    const next = minute === undefined ? at + 2 : at + 3;
    const unit = minute !== undefined && ['m', 'mn', 'min'].includes(tokens[next]?.text ?? '') ? 1 : 0;
    return { hour, minute: minute ?? 0, next: next + unit, needsWord: false, military: false };
  }
  return { hour, minute: 0, next: at + 1, needsWord: true, military: false };
}

function twoDigits(token: DateToken | undefined): number | undefined {
  return token?.kind === 'number' && token.raw.length === 2 ? Number(token.raw) : undefined;
}

/** Hexo's authors write `9:05:1`. */
function secondOf(token: DateToken | undefined): number | undefined {
  return twoDigits(token) ?? (token?.kind === 'number' && token.raw.length === 1 && !token.spaced ? Number(token.raw) : undefined);
}

/** `AM`, `p.m.`, `p. m.`, `下午`. */
function takeHalf(tokens: readonly DateToken[], at: number): { afternoon: boolean; next: number } | undefined {
  const word = tokens[at]?.text ?? '';
  if (beforeNoon.has(word)) return { afternoon: false, next: at + 1 };
  if (afterNoon.has(word)) return { afternoon: true, next: at + 1 };
  if ((word !== 'a' && word !== 'p') || tokens[at + 1]?.text !== '.' || tokens[at + 2]?.text !== 'm') return undefined;
  return { afternoon: word === 'p', next: at + (tokens[at + 3]?.text === '.' ? 4 : 3) };
}
