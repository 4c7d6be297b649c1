/**
 * The ways from a range to a wider one: the whole time, the year, the month.
 */
import { daysInMonth } from '../../model/civilDate.js';
import type { DayRange } from '../query/readDate.js';

/** @returns the widest first; nothing stands for the whole time */
export function widerRanges(range: DayRange | undefined): (DayRange | undefined)[] {
  if (range === undefined) return [];
  const [year, month] = [Math.floor(range.from / 10_000), Math.floor(range.from / 100)];
  const wider: DayRange[] = [];
  if (Math.floor(range.to / 10_000) === year) wider.push({ from: year * 10_000 + 101, to: year * 10_000 + 1231 });
  if (Math.floor(range.to / 100) === month) wider.push({ from: month * 100 + 1, to: month * 100 + daysInMonth(year, month % 100) });
  return [undefined, ...wider.filter(({ from, to }) => from !== range.from || to !== range.to)];
}
