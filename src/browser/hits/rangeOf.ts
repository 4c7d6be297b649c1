/**
 * The days that a search is for: those of the range that was chosen and of every `before:`, `after:` and `on:`, all at once.
 */
import type { DateClause } from '../query/query.js';
import { type DayRange, readDate } from '../query/readDate.js';

/** Before the first and after the last day that an archive can have. */
const always: DayRange = { from: 0, to: 99_991_231 };

/** @param chosen dates as typed; one that cannot be read narrows nothing @returns nothing where no day is left out; no day is in a range that ends before it begins */
export function rangeOf(clauses: readonly DateClause[], chosen: { readonly from: string; readonly to: string }): DayRange | undefined {
  const ranges = clauses.map(({ relation, date }): DayRange => {
    const days = readDate(date) ?? always;
    if (relation === 'on') return days;
    return relation === 'before' ? { from: 0, to: days.from - 1 } : { from: days.to + 1, to: always.to };
  });
  const all = [...ranges, { from: readDate(chosen.from)?.from ?? always.from, to: readDate(chosen.to)?.to ?? always.to }];
  const range = { from: Math.max(...all.map(({ from }) => from)), to: Math.min(...all.map(({ to }) => to)) };
  return range.from === always.from && range.to === always.to ? undefined : range;
}
