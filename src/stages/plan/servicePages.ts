/** The search page, and the page for addresses that lead nowhere. */
import type { UrlPath } from '../../model/brands.js';
import type { Page } from '../../model/page.js';
import { hrefOf } from './address.js';
import { frame, waysIn } from './frame.js';
import type { PlanContext } from './planContext.js';

export function servicePages(context: PlanContext): Page[] {
  const { site, settings, words } = context;
  const search = 'search.html' as UrlPath;
  const notFound = '404.html' as UrlPath;
  return [
    {
      kind: 'search',
      url: search,
      view: () => ({
        ...frame({ url: search, title: words.search }, context),
        browse: waysIn(context).map(([url, text]) => ({ href: hrefOf('', url), text })),
        languages: languagesByCount(context),
        filters: [
          ...(site.sections.length === 0 ? [] : [{ name: 'section', label: words.section }]),
          ...(site.topics.length === 0 ? [] : [{ name: 'topic', label: words.topic }]),
          ...(site.authors.length === 0 ? [] : [{ name: 'author', label: words.author }]),
          ...(site.people.length === 0 ? [] : [{ name: 'person', label: words.person }]),
          ...(site.places.length === 0 ? [] : [{ name: 'place', label: words.place }]),
          ...(site.issues.length === 0 ? [] : [{ name: 'issue', label: words.issue }]),
          ...(site.years.length === 0
            ? []
            : [
                { name: 'year', label: words.year },
                { name: 'month', label: words.month },
              ]),
          ...(languagesByCount(context).length < 2 ? [] : [{ name: 'language', label: words.language }]),
        ],
      }),
    },
    {
      kind: 'not-found',
      url: notFound,
      // A host shows this page at any address, so relative links need a base; only the owner knows it.
      view: () => ({ ...frame({ url: notFound, title: words.notFoundTitle }, context), ...(settings.url === undefined ? {} : { base: new URL(settings.url).pathname }) }),
    },
  ];
}

function languagesByCount({ site }: PlanContext): string[] {
  const counts = new Map<string, number>();
  for (const { language } of site.articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([language]) => language);
}
