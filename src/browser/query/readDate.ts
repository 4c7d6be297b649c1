/**
 * A date as a reader types it → the days it may be, as `YYYYMMDD`. Years, months and days: with hyphens, slashes or dots and the year first;
 * with dots and the day first; with the month's name in a language of the interface. Digits of any script are read. What is no date of the
 * calendar is `undefined`, and so is what may be two (`5/6/1998`).
 */
import { daysInMonth } from '../../model/civilDate.js';
import { monthOf } from './monthOf.js';

/** Both ends belong to it. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const yearFirst = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/;
const dayFirst = /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/;
const named = /^(?:(?<day>\d{1,2})(?:\.|er|st|nd|rd|th)?(?: de)? )?(?<month>\p{L}[\p{L}\p{M}]*)\.?,?(?: de)?(?: (?<dayBehind>\d{1,2})(?:st|nd|rd|th)?,?)? (?<year>\d{4})$/u;

export function readDate(typed: string): DayRange | undefined {
  const text = westernDigits(typed.trim());
  const parts = (yearFirst.exec(text) ?? dayFirst.exec(text) ?? named.exec(text))?.groups;
  if (parts === undefined || (parts.day !== undefined && parts.dayBehind !== undefined)) return undefined;
  const [year, day] = [Number(parts.year), parts.day ?? parts.dayBehind];
  if (year === 0) return undefined;
  if (parts.month === undefined) return { from: year * 10_000 + 101, to: year * 10_000 + 1231 };
  const month = /\d/.test(parts.month) ? Number(parts.month) : (monthOf(parts.month) ?? 0);
  if (month < 1 || month > 12) return undefined;
  const start = year * 10_000 + month * 100;
  const length = daysInMonth(year, month);
  if (day === undefined) return { from: start + 1, to: start + length };
  return Number(day) < 1 || Number(day) > length ? undefined : { from: start + Number(day), to: start + Number(day) };
}

/** Arabic and Persian digits stand in two rows of ten. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
