import type { LinkView } from '../../model/views.js';
import { hrefOf, listUrl } from './address.js';
import { dateFolder } from './dateFolder.js';
import { farArticles } from './farArticles.js';
import { pagesNamed } from './pagesNamed.js';
import type { PlanContext } from './planContext.js';

/** Most of them that the home page names: enough for a million articles at 50 a page, wherever they are. */
const mostLists = 100;

/** Days, months and years so full that their first page cannot name the others: as the home page leads to them. */
export function fullLists(context: PlanContext): LinkView[] {
  const far = farArticles(context);
  const isFull = (articles: number): boolean => articles > 0 && pagesNamed(articles, context.settings.pageSize) === 0;
  const folders = context.site.years.flatMap((year) => [
    ...(isFull(far.ofYear(year)) ? [dateFolder(year.year)] : []),
    ...year.months.flatMap((month) => [
      ...(isFull(far.ofMonth(month)) ? [dateFolder(year.year, month.month)] : []),
      ...month.days.flatMap((day) => (isFull(far.ofDay(day)) ? [dateFolder(year.year, month.month, day.day)] : [])),
    ]),
  ]);
  return folders.slice(0, mostLists).map((folder) => ({ href: hrefOf('', listUrl(folder)), text: context.date(folder.replaceAll('/', '-')) }));
}
