/** The weekday that stands right before or after a date in running text: `Tuesday, March 9`, `Dienstag, den 9. März`, `May 27, 1990, Sunday,`. */
import type { Weekday } from './dateMention.js';
import { type DateToken, dateTokens } from './dateTokens.js';
import { dayParts, leadWords } from './dateWords.js';
import { type TakenWeekday, takeWeekday } from './takeWeekday.js';

/** How far it is looked for. */
const reach = 26;
const parting = new Set([',', '(']);

export interface WeekdayBeside {
  readonly weekday?: Weekday;
  readonly start: number;
  readonly end: number;
}

export function weekdayBeside(plain: string, start: number, end: number, language: string | undefined): WeekdayBeside {
  return before(plain, start, end, language) ?? after(plain, start, end) ?? { start, end };
}

function before(plain: string, start: number, end: number, language: string | undefined): WeekdayBeside | undefined {
  const from = Math.max(0, start - reach);
  const tokens = dateTokens(plain.slice(from, start));
  for (let at = Math.max(0, tokens.length - 7); at < tokens.length; at += 1) {
    const day = takeWeekday(tokens, at);
    const token = tokens[at];
    // What the window cuts in two is no word.
    if (day === undefined || token === undefined || (from > 0 && token.start === 0)) continue;
    const rest = tokens.slice(day.next);
    if (!rest.every((each) => parting.has(each.text) || leadWords.has(each.text) || dayParts.has(each.text) || each.text === "'") || !isMeant(day, token, language)) continue;
    return { weekday: day.weekday, start: from + token.start, end };
  }
  return undefined;
}

/** A shortened name must be of the text's language and look shortened; `The Sun, May 3` is a newspaper. */
function isMeant(day: TakenWeekday, token: DateToken, language: string | undefined): boolean {
  if (day.name.full.size > 0) return true;
  if (!day.name.short.has(language ?? 'en')) return false;
  return day.dotted || (token.text !== 'sun' && token.raw.charAt(0) !== token.raw.charAt(0).toLowerCase());
}

function after(plain: string, start: number, end: number): WeekdayBeside | undefined {
  const tokens = dateTokens(plain.slice(end, end + reach), 5);
  const opened = tokens[0]?.text === '(';
  const day = takeWeekday(tokens, opened || tokens[0]?.text === ',' ? 1 : 0);
  if (day === undefined || day.name.full.size === 0) return undefined;
  const next = tokens[day.next];
  const last = tokens[day.next - 1];
  if (last === undefined || (opened ? next?.text !== ')' : next !== undefined && !/^[,.;)]$/.test(next.text))) return undefined;
  return { weekday: day.weekday, start, end: end + (opened ? (next?.end ?? last.end) : last.end) };
}
