/**
 * A date as a reader types it → the days it may be, as `YYYYMMDD`. Years, months and days, with hyphens, slashes or dots,
 * the year first. Digits of any script are read. What is no date of the calendar is `undefined`.
 */
import { daysInMonth } from '../../model/civilDate.js';

/** Both ends belong to it. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

export function readDate(typed: string): DayRange | undefined {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(westernDigits(typed.trim()));
  if (match === null) return undefined;
  const [year = 0, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === 0) return undefined;
  if (month === undefined) return { from: year * 10_000 + 101, to: year * 10_000 + 1231 };
  if (month < 1 || month > 12) return undefined;
  const start = year * 10_000 + month * 100;
  const length = daysInMonth(year, month);
  if (day === undefined) return { from: start + 1, to: start + length };
  return day < 1 || day > length ? undefined : { from: start + day, to: start + day };
}

/** Arabic and Persian digits stand in two rows of ten. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
