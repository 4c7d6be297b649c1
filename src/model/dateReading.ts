import { civilDate, daysInMonth } from './civilDate.js';
import type { DateReading } from './date.js';

/** A reading of a year, a month or a day; undefined where the calendar has none such. */
export function dateReading(year: number, month?: number, day?: number): DateReading | undefined {
  const earliest = civilDate(year, month ?? 1, day ?? 1);
  if (earliest === undefined) return undefined;
  if (month === undefined) return { edtf: earliest.slice(0, 4), precision: 'year', earliest, latest: civilDate(year, 12, 31) ?? earliest };
  if (day === undefined) return { edtf: earliest.slice(0, 7), precision: 'month', earliest, latest: civilDate(year, month, daysInMonth(year, month)) ?? earliest };
  return { edtf: earliest, precision: 'day', earliest, latest: earliest };
}
