/** In which year to look in a list of many pages: where each year begins. */
import type { Article } from '../../model/article.js';
import type { LinkView } from '../../model/views.js';
import { yearKnown } from '../../model/yearKnown.js';
import { hrefOf, listUrl } from './address.js';
import type { PlanContext } from './planContext.js';

/** Years that are named one by one; of more, the decades are. */
const mostYears = 40;

/** For the articles of a list, newest first: each year that they are of, or each decade, in order of time, with the page on which it begins. None for a list of one page. */
export function yearsInList(folder: string, articles: readonly Article[], root: string, { settings, words, year }: PlanContext): LinkView[] {
  if (articles.length <= settings.pageSize) return [];
  const starts = new Map<number, number>();
  for (const [index, { published }] of articles.entries()) {
    const start = published === undefined ? undefined : yearKnown(published);
    if (start !== undefined && !starts.has(start)) starts.set(start, index);
  }
  const isByDecade = starts.size > mostYears;
  const links = new Map<string, LinkView>();
  for (const [start, index] of starts) {
    const text = isByDecade ? words.decade.replace('{year}', year(start - (start % 10))) : year(start);
    if (!links.has(text)) links.set(text, { href: hrefOf(root, listUrl(folder, Math.floor(index / settings.pageSize) + 1)), text });
  }
  return links.size < 2 ? [] : [...links.values()].reverse();
}
