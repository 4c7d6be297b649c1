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
        facets: [
          ...(site.sections.length === 0 ? [] : [{ name: 'section' as const, label: words.section }]),
          ...(site.topics.length === 0 ? [] : [{ name: 'topic' as const, label: words.topic }]),
          ...(site.authors.length === 0 ? [] : [{ name: 'author' as const, label: words.author }]),
          ...(site.people.length === 0 ? [] : [{ name: 'person' as const, label: words.person }]),
          ...(site.places.length === 0 ? [] : [{ name: 'place' as const, label: words.place }]),
          ...(site.issues.length === 0 ? [] : [{ name: 'issue' as const, label: words.issue }]),
          ...(new Set(site.articles.map(({ language }) => language)).size < 2 ? [] : [{ name: 'language' as const, label: words.language }]),
        ],
      }),
    },
    {
      kind: 'not-found',
      url: notFound,
      // A host shows this page at any address, so relative links need a base. Where the owner does not tell it, the root of the host is likelier than that
      // nothing but files of the first level is missing.
      view: () => ({ ...frame({ url: notFound, title: words.notFoundTitle }, context), base: settings.url === undefined ? '/' : new URL(settings.url).pathname }),
    },
  ];
}
