import type { Article } from '../../../model/article.js';
import type { Year } from '../../../model/site.js';

/** A run of whole months, counted from year 0: the first and the one after the last. */
export interface MonthRun {
  readonly from: number;
  readonly to: number;
}

/** `2024-03` for a month counted from year 0. */
export function monthIso(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/**
 * Runs of at least `least` months between the first and the last article in which none can have appeared, in order. An
 * article of which only the year is known covers the whole year: that a month is empty is said only where it is certain.
 */
export function monthGaps(years: readonly Year[], least: number): MonthRun[] {
  const spans = years
    .flatMap(({ year, months, articles }) => [...months.map(({ month }) => ({ from: year * 12 + month - 1, to: year * 12 + month })), ...articles.flatMap(spanOf)])
    .sort((a, b) => a.from - b.from);
  const gaps: MonthRun[] = [];
  let covered: number | undefined;
  for (const { from, to } of spans) {
    if (covered !== undefined && from - covered >= least) gaps.push({ from: covered, to: from });
    covered = Math.max(covered ?? to, to);
  }
  return gaps;
}

function spanOf({ published }: Article): MonthRun[] {
  return published === undefined ? [] : [{ from: monthNumber(published.earliest), to: monthNumber(published.latest) + 1 }];
}

function monthNumber(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}
