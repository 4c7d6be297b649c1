import type { Year } from '../../model/site.js';

export type TimelineRow = { readonly year: number; readonly held?: Year } | { readonly from: number; readonly to: number };

/** Rows on one page, so that it does not grow with the archive. */
const rowsOnPage = 40;
/** Years in a row without articles that still have rows of their own. */
const longestGap = 3;

/** The rows of each page of the timeline: a year each, and one for a long silence. */
export function timelineRows(years: readonly Year[]): TimelineRow[][] {
  const rows = years.flatMap((held, index): TimelineRow[] => {
    const before = years[index - 1]?.year ?? held.year - 1;
    const gap = held.year - before - 1;
    const empty: TimelineRow[] = gap > longestGap ? [{ from: before + 1, to: held.year - 1 }] : Array.from({ length: gap }, (_, at): TimelineRow => ({ year: before + 1 + at }));
    return [...empty, { year: held.year, held }];
  });
  return Array.from({ length: Math.ceil(rows.length / rowsOnPage) }, (_, index) => rows.slice(index * rowsOnPage, (index + 1) * rowsOnPage));
}
