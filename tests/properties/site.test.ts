/** The laws of link and plan: addresses are unique, the order of input is irrelevant, every link leads somewhere, and every article can be reached from the home page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page, Plan } from '../../src/model/page.js';
import type { Site } from '../../src/model/site.js';
import { addressArticles } from '../../src/stages/link/addressArticles.js';
import { anyArticles, statement } from '../helpers/anyArticles.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { planOf, publicFiles } from '../helpers/planOf.js';

const settings = { pageSize: 5, feedSize: 5, url: 'https://example.org/archive/', publications: [{ abbreviation: 'HB' }] };
const runs = { numRuns: 20 };

describe('the addresses of articles', () => {
  it('are unique on the least discerning file system, and are safe names', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const urls = [...addressArticles(articles).values()];
        expect(urls.length).toBe(articles.length);
        expect(new Set(urls.map((url) => url.normalize('NFKC').toLowerCase())).size).toBe(urls.length);
        for (const url of urls) {
          expect(url).toMatch(/^(?:undated|\d{4}(?:\/\d\d){0,2})\/[\p{L}\p{M}\p{N}-]+\.html$/u);
          expect(url).not.toMatch(/\/(?:\d{1,4}|index|page-\d+)\.html$/);
          for (const segment of url.split('/')) expect(Buffer.byteLength(segment)).toBeLessThanOrEqual(120);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the site', () => {
  it('does not depend on the order of its articles', () => {
    fc.assert(
      fc.property(
        anyArticles.chain((articles) => fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length }))),
        ([articles, shuffled]) => {
          expect(contents(planOf(shuffled, settings).plan)).toEqual(contents(planOf(articles, settings).plan));
        },
      ),
      runs,
    );
  });

  it('has no link that leads nowhere', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const { site, plan } = planOf(articles, settings);
        const known = addresses(site, plan);
        for (const page of plan.pages) {
          const all = hrefs(page);
          expect(all.length).toBeGreaterThanOrEqual(5);
          expect(
            all.filter((href) => !known.has(target(page.url, href))),
            page.url,
          ).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('shows every article to a reader who begins at the home page and follows links', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const { site, plan } = planOf(articles, settings);
        const pages = new Map<string, Page>(plan.pages.map((page) => [page.url, page]));
        const seen = new Set(['index.html']);
        for (const url of seen) {
          const page = pages.get(url);
          // What is found only from other articles is not found by browsing.
          if (page !== undefined && page.kind !== 'article') for (const href of hrefs(page)) seen.add(target(url, href));
        }
        expect([...site.urls.values()].filter((url) => !seen.has(url))).toEqual([]);
        for (const { url, kind } of plan.pages) if (kind !== 'not-found') expect(seen, url).toContain(url);
      }),
      runs,
    );
  });

  it('leads to every article of days and months that fill many pages in at most four links', () => {
    const articles = ['2021-03-04', '2021-03-05', '2021-07', '2022-01-01'].flatMap((date) =>
      Array.from({ length: settings.pageSize * 30 }, (_, number) =>
        bareArticle(`${date}-${number}.txt`, { headline: `Article ${number}`, published: statement(date), slug: `article-${number}` }),
      ),
    );
    const { site, plan } = planOf(articles, settings);
    const pages = new Map<string, Page>(plan.pages.map((page) => [page.url, page]));
    const distances = new Map([['index.html', 0]]);
    for (const [url, distance] of distances) {
      const page = pages.get(url);
      if (page === undefined || page.kind === 'article' || distance === 4) continue;
      for (const href of hrefs(page)) if (!distances.has(target(url, href))) distances.set(target(url, href), distance + 1);
    }
    expect(site.urls.size).toBe(articles.length);
    expect([...site.urls.values()].filter((url) => !distances.has(url))).toEqual([]);
  });

  it('shows nothing of one article under another', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const { plan, site } = planOf(articles, settings);
        const lists = plan.pages.filter(({ kind }) => kind === 'day' || kind === 'month' || kind === 'undated');
        // Link gives dates to some that state none: where they stand follows from that.
        expect(site.articles.length).toBe(articles.length);
        for (const article of site.articles) {
          const own = site.urls.get(article.id) ?? '';
          const shownOn = lists.filter((page) => hrefs(page, 'entries').some((href) => target(page.url, href) === own)).map(({ kind }) => kind);
          const { published } = article;
          const expected =
            published === undefined
              ? ['undated']
              : published.earliest === published.latest
                ? ['month', 'day']
                : published.earliest.slice(0, 7) === published.latest.slice(0, 7)
                  ? ['month']
                  : [];
          expect(shownOn).toEqual(expected);
        }
      }),
      runs,
    );
  });
});

/** Everything that would be written, by its address. */
function contents({ pages, documents, streams }: Plan): Map<string, string> {
  const all = [
    ...pages.map(({ url, view }) => [url, JSON.stringify(view())] as const),
    ...documents.map(({ url, content }) => [url, content()] as const),
    ...streams.map(({ url, lines }) => [url, [...lines()].join('')] as const),
  ];
  return new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addresses(site: Site, plan: Plan): Set<string> {
  return new Set<string>([...plan.pages, ...plan.documents, ...plan.streams, ...site.images].map(({ url }) => url).concat([...publicFiles] as never[]));
}

/** Every relative address in a page's view: in its links, its pager and its body. With `field`, only those in that field. */
function hrefs(page: Page, field?: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string') {
      if (/^(?:href|previous|next|home|search|about|openSearch|rss|atom|json)$/.test(name)) found.push(value);
      else if (name === 'bodyHtml') for (const match of value.matchAll(/(?:href|src)="([^"]*)"/g)) found.push((match[1] ?? '').replaceAll('&amp;', '&'));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) if (key !== 'words') visit(each, Array.isArray(value) ? name : key);
    }
  };
  const view = page.view() as unknown as Record<string, unknown>;
  if (field === undefined) visit(view, '');
  else visit(view[field], field);
  return found;
}

/** Where a browser would go, below the site's root. */
function target(from: string, href: string): string {
  const base = new URL('https://site.example/');
  const url = new URL(href, new URL(from.split('/').map(encodeURIComponent).join('/'), base));
  return url.origin === base.origin ? decodeURIComponent(url.pathname.slice(1)) : href;
}
