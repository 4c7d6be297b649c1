/** The laws of link and plan: addresses are unique, the order of input is irrelevant, every link leads somewhere, and every article can be reached from the home page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page, Plan } from '../../src/model/page.js';
import type { Site } from '../../src/model/site.js';
import { addressArticles } from '../../src/stages/link/addressArticles.js';
import { anyArticles } from '../helpers/anyArticles.js';
import { hrefsOf, targetFrom } from '../helpers/pageLinks.js';
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
          const all = hrefsOf(page);
          expect(all.length).toBeGreaterThanOrEqual(5);
          expect(
            all.filter((href) => !known.has(targetFrom(page.url, href))),
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
          if (page !== undefined && page.kind !== 'article') for (const href of hrefsOf(page)) seen.add(targetFrom(url, href));
        }
        expect([...site.urls.values()].filter((url) => !seen.has(url))).toEqual([]);
        for (const { url, kind } of plan.pages) if (kind !== 'not-found') expect(seen, url).toContain(url);
      }),
      runs,
    );
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
          const shownOn = lists.filter((page) => hrefsOf(page, 'entries').some((href) => targetFrom(page.url, href) === own)).map(({ kind }) => kind);
          const { published } = article;
          const expected =
            published === undefined
              ? ['undated']
              : published.earliest === published.latest
                ? ['month', 'day']
                : published.earliest.slice(0, 7) === published.latest.slice(0, 7)
                  ? ['month']
                  : // The list of those that may be of several years is of the same kind.
                    published.earliest.slice(0, 4) === published.latest.slice(0, 4)
                    ? []
                    : ['undated'];
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
