/** How many articles every chart counts in which year or decade: one that is known to lie within it, and no other. */
import { yearKnown } from '../../model/yearKnown.js';
import type { PlanContext } from './planContext.js';

export interface ArticlesByTime {
  /** By year, or by the first year of a decade. */
  readonly counts: ReadonlyMap<number, number>;
  /** How many dated articles lie within none, in words; undefined where all are counted. */
  readonly note: string | undefined;
}

export function articlesByTime(unit: 1 | 10, { site, words, count }: PlanContext): ArticlesByTime {
  const counts = new Map<number, number>();
  const add = (year: number, articles: number): void => {
    const place = year - (year % unit);
    counts.set(place, (counts.get(place) ?? 0) + articles);
  };
  for (const { year, count: articles } of site.years) add(year, articles);
  let apart = 0;
  for (const { published } of site.withoutYear) {
    const place = published === undefined ? undefined : yearKnown(published, unit);
    if (place === undefined) apart += 1;
    else add(place, 1);
  }
  return { counts, note: apart === 0 ? undefined : count(words.searchPage.notInBars, apart) };
}
