import type { Page } from '../../model/page.js';
import { withoutYearFolder } from './dateFolder.js';
import { listPages } from './listPages.js';
import type { PlanContext } from './planContext.js';

/** The list of the articles that may be of several years, in order of time. */
export function withoutYearPages(context: PlanContext): Page[] {
  const { site, words } = context;
  if (site.withoutYear.length === 0) return [];
  const list = listPages(
    { folder: withoutYearFolder, articles: site.withoutYear, words: () => ({ title: words.yearNotKnown, trail: [['years/index.html', words.years]] }) },
    context,
  );
  return list.map((page): Page => ({ kind: 'undated', ...page }));
}
