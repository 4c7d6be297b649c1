/**
 * The days that a search is for: those of the range that was chosen and of every `before:`, `after:` and `on:`, all at once.
 */
import { allDays } from '../query/allDays.js';
import { neighbourDay } from '../query/neighbourDay.js';
import type { DateClause } from '../query/query.js';
import { type DayRange, readDate } from '../query/readDate.js';

/** @param chosen dates as typed; one that cannot be read narrows nothing @returns nothing where no day is left out; no day is in a range that ends before it begins */
export function rangeOf(clauses: readonly DateClause[], chosen: { readonly from: string; readonly to: string }): DayRange | undefined {
  const ranges = clauses.map(({ relation, date }): DayRange => {
    const days = readDate(date) ?? allDays;
    if (relation === 'on') return days;
    return relation === 'before' ? { from: allDays.from, to: neighbourDay(days.from, -1) } : { from: neighbourDay(days.to, 1), to: allDays.to };
  });
  const all = [...ranges, { from: readDate(chosen.from)?.from ?? allDays.from, to: readDate(chosen.to)?.to ?? allDays.to }];
  const range = { from: Math.max(...all.map(({ from }) => from)), to: Math.min(...all.map(({ to }) => to)) };
  return range.from === allDays.from && range.to === allDays.to ? undefined : range;
}
