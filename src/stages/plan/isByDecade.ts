import type { Year } from '../../model/site.js';

/** Years that the home page's chart has a bar for, at most. */
const mostBars = 300;

/** Whether the home page shows the archive by decades, since it spans too many years. */
export function isByDecade(years: readonly Year[]): boolean {
  return (years.at(-1)?.year ?? 0) - (years[0]?.year ?? 0) >= mostBars;
}
