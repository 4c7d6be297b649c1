/**
 * What makes every article at most four links from the home page (decision 24). From there one link leads to each year or,
 * where its chart has bars of decades, to the years and months of the timeline; so a list of a time is two links away, and
 * its first page must lead straight to the pages of those of its articles that no nearer list has.
 */
import type { Day, Month, Year } from '../../model/site.js';
import { isByDecade } from './isByDecade.js';
import type { PlanContext } from './planContext.js';

export interface FarArticles {
  readonly ofYear: (year: Year) => number;
  readonly ofMonth: (month: Month) => number;
  readonly ofDay: (day: Day) => number;
}

/** How many articles of a list of a time, from its first on, are found in time only there. */
export function farArticles({ site }: PlanContext): FarArticles {
  const byDecade = isByDecade(site.years);
  return {
    ofYear: ({ articles }) => (byDecade ? articles.length : 0),
    // A day is as near as its month, or nearer.
    ofMonth: ({ articles, withoutDay }) => (byDecade ? articles : withoutDay).length,
    ofDay: ({ articles }) => (byDecade ? 0 : articles.length),
  };
}
