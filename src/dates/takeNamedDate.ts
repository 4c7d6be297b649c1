/** The one grammar of dates with a month's name, for whole texts and for running ones. What no calendar has is left to the caller. */
import type { DateToken } from './dateTokens.js';
import { particles } from './dateWords.js';
import { takeDay } from './takeDay.js';
import { type TakenMonth, takeMonth } from './takeMonth.js';
import { takeYear } from './takeYear.js';

export type NamedShape = 'day-first' | 'month-first' | 'year-first' | 'month';

export interface NamedDate {
  readonly shape: NamedShape;
  readonly month: TakenMonth;
  readonly day: number | undefined;
  readonly year: number | undefined;
  /** The year has two digits. */
  readonly guessed: boolean;
  /** The piece after the date. */
  readonly next: number;
}

export interface NamedDateOptions {
  /** In running text a number after a date is a year only with four digits or an apostrophe. */
  readonly running: boolean;
}

/** Reads at one place the longest of: year month day; day month year; month day year; month year; and the first ones without a year. */
export function takeNamedDate(tokens: readonly DateToken[], at: number, options: NamedDateOptions): NamedDate | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return token.raw.length === 4 ? (options.running ? undefined : yearFirst(tokens, at)) : dayFirst(tokens, at, options);
  if (token?.kind !== 'word') return undefined;
  return monthFirst(tokens, at, options) ?? (options.running ? undefined : dayFirst(tokens, tokens[at]?.text === 'the' ? at + 1 : at, options));
}

function dayFirst(tokens: readonly DateToken[], from: number, options: NamedDateOptions): NamedDate | undefined {
  const day = takeDay(tokens, from);
  if (day === undefined) return undefined;
  let at = day.next;
  const mark = tokens[at]?.text ?? '';
  // `page 12, May 1990`: in running text a comma parts them.
  if ((mark === ',' && !options.running) || mark === '-' || mark === '/') at += 1;
  const month = takeMonth(tokens, skipParticles(tokens, at));
  if (month === undefined) return undefined;
  const glued = !month.token.spaced && (mark === '-' || mark === '/');
  return withYear(tokens, 'day-first', day.value, month, month.next, { twoDigits: glued || !options.running, dashed: glued });
}

function monthFirst(tokens: readonly DateToken[], from: number, options: NamedDateOptions): NamedDate | undefined {
  const month = takeMonth(tokens, from);
  if (month === undefined) return undefined;
  let at = month.next;
  const mark = tokens[at]?.text;
  if (mark === ',' || mark === '-' || mark === '/') at += 1;
  if (tokens[at]?.text === 'the') at += 1;
  const day = takeDay(tokens, at);
  if (day !== undefined) {
    // `May 3.5 percent`: the full stop of an ordinal is not followed by a digit.
    const cut = tokens[day.next - 1]?.text === '.' && tokens[day.next]?.kind === 'number' && tokens[day.next]?.spaced === false;
    const dashed = mark === '-' || mark === '/';
    return cut && options.running ? undefined : withYear(tokens, 'month-first', day.value, month, day.next, { twoDigits: dashed, dashed });
  }
  const year = takeYear(tokens, month.next, { twoDigits: false, dashed: true });
  return year === undefined ? undefined : { shape: 'month', month, day: undefined, year: year.value, guessed: year.guessed, next: year.next };
}

function yearFirst(tokens: readonly DateToken[], from: number): NamedDate | undefined {
  const year = takeYear(tokens, from, { twoDigits: false, dashed: false });
  if (year === undefined) return undefined;
  let at = year.next;
  const mark = tokens[at]?.text ?? '';
  if (mark === ',' || mark === '-' || mark === '.' || mark === '/') at += 1;
  const month = takeMonth(tokens, skipParticles(tokens, at));
  if (month === undefined) return dayBetween(tokens, year.value, at);
  at = month.next;
  if (tokens[at]?.text === ',' || tokens[at]?.text === '-' || tokens[at]?.text === '/') at += 1;
  const day = takeDay(tokens, at);
  return {
    shape: day === undefined ? 'month' : 'year-first',
    month,
    day: day?.value,
    year: year.value,
    guessed: false,
    next: day === undefined ? month.next : endOfDay(tokens, day.next),
  };
}

/** `2018. gada 18. oktobris`, `2018 ж. 18 қазан`: behind the word for the year, the day stands before its month. */
function dayBetween(tokens: readonly DateToken[], year: number, from: number): NamedDate | undefined {
  const day = tokens[from]?.kind === 'number' ? takeDay(tokens, from) : undefined;
  const month = day === undefined ? undefined : takeMonth(tokens, day.next);
  return day === undefined || month === undefined ? undefined : { shape: 'year-first', month, day: day.value, year, guessed: false, next: month.next };
}

/** `2018 m. spalio 18 d.` */
function endOfDay(tokens: readonly DateToken[], at: number): number {
  if (tokens[at]?.text !== 'd') return at;
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}

function withYear(
  tokens: readonly DateToken[],
  shape: NamedShape,
  day: number,
  month: TakenMonth,
  from: number,
  options: { readonly twoDigits: boolean; readonly dashed: boolean },
): NamedDate {
  const year = takeYear(tokens, from, options);
  return { shape, month, day, year: year?.value, guessed: year?.guessed ?? false, next: year?.next ?? from };
}

/** `of`, `de`, `dell'`, `d'`, `day of`. */
function skipParticles(tokens: readonly DateToken[], from: number): number {
  let at = from;
  for (let count = 0; count < 3 && particles.has(tokens[at]?.text ?? ''); count += 1) at += tokens[at + 1]?.text === "'" ? 2 : 1;
  return at;
}
