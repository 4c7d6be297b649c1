/** RSS, Atom and JSON Feed of the newest articles, through feedsmith. An article that no day is known of has no date in a feed that allows that. */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { Article } from '../../model/article.js';
import type { UrlPath } from '../../model/brands.js';
import { digestOf } from '../../model/digestOf.js';
import type { SiteDocument } from '../../model/page.js';
import { wholeAddress } from './address.js';
import type { PlanContext } from './planContext.js';

/** Atom demands a date of the feed itself: that of the newest article, and where none is dated, the beginning of Unix time, which nobody takes for a date. */
const noDate = '1970-01-01';

export function feeds(context: PlanContext): SiteDocument[] {
  const { site, settings } = context;
  const dated = site.articles.slice(Math.max(0, site.dated - settings.feedSize), site.dated).reverse();
  const articles = [...dated, ...site.undated.slice(0, settings.feedSize - dated.length)];
  const address = (url: string) => wholeAddress(settings.url, url);
  const link = (article: Article) => address(site.urls.get(article.id) ?? '');
  const owner = settings.url ?? settings.name;
  const id = (of: string) => `urn:uuid:${uuidOf(`${owner}\n${of}`)}`;
  const description = settings.description ?? settings.tagline ?? settings.name;
  const updated = midnight(site.articles[site.dated - 1]?.published?.latest ?? noDate);
  const categories = (article: Article) => [...(article.section === undefined ? [] : [article.section]), ...article.topics];
  const dayOf = ({ published }: Article) => (published !== undefined && published.earliest === published.latest ? midnight(published.earliest) : undefined);
  return [
    {
      url: 'feed.xml' as UrlPath,
      content: () =>
        generateRssFeed({
          title: settings.name,
          link: address('index.html'),
          description,
          language: settings.language,
          items: articles.map((article) => {
            const day = dayOf(article);
            return {
              title: article.headline,
              link: link(article),
              guid: { value: id(article.id), isPermaLink: false },
              description: article.deck ?? article.excerpt,
              ...(day === undefined ? {} : { pubDate: day }),
              categories: categories(article).map((name) => ({ name })),
              ...(article.bylines.length === 0 ? {} : { dc: { creators: article.bylines.map(({ name }) => name) } }),
            };
          }),
        }),
    },
    {
      url: 'atom.xml' as UrlPath,
      content: () =>
        generateAtomFeed({
          id: id(''),
          title: { value: settings.name },
          updated,
          links: [
            { href: address('atom.xml'), rel: 'self', type: 'application/atom+xml' },
            { href: address('index.html'), rel: 'alternate', type: 'text/html' },
          ],
          authors: [{ name: settings.name }],
          entries: dated.map((article) => ({
            id: id(article.id),
            title: { value: article.headline },
            // The last day on which it can have appeared: no later change is known.
            updated: midnight(article.published?.latest ?? noDate),
            links: [{ href: link(article), rel: 'alternate', type: 'text/html' }],
            summary: { value: article.deck ?? article.excerpt },
            categories: categories(article).map((term) => ({ term })),
            ...(article.bylines.length === 0 ? {} : { authors: article.bylines.map(({ name }) => ({ name })) }),
          })),
        }),
    },
    {
      url: 'feed.json' as UrlPath,
      content: () =>
        `${JSON.stringify(
          generateJsonFeed({
            title: settings.name,
            home_page_url: address('index.html'),
            feed_url: address('feed.json'),
            description,
            language: settings.language,
            items: articles.map((article) => {
              const day = dayOf(article);
              return {
                id: id(article.id),
                url: link(article),
                title: article.headline,
                content_text: article.deck ?? article.excerpt,
                language: article.language,
                ...(day === undefined ? {} : { date_published: day }),
                tags: categories(article),
                ...(article.bylines.length === 0 ? {} : { authors: article.bylines.map(({ name }) => ({ name })) }),
              };
            }),
          }),
          null,
          1,
        )}\n`,
    },
  ];
}

function midnight(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** A UUID of version 8 (RFC 9562, section 5.8) from the SHA-256 of a text. */
function uuidOf(text: string): string {
  const hex = digestOf(text);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
