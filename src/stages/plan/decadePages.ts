import type { Year } from '../../model/site.js';

/** Decades on one page of years, so that it does not grow with the archive. */
const decadesOnPage = 15;

/** The decades in which the archive holds anything, as the pages of years show them; each by its first year. */
export function decadePages(years: readonly Year[]): number[][] {
  const decades = [...new Set(years.map(({ year }) => year - (year % 10)))];
  return Array.from({ length: Math.ceil(decades.length / decadesOnPage) }, (_, index) => decades.slice(index * decadesOnPage, (index + 1) * decadesOnPage));
}
