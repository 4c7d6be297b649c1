/** The law that every article is at most four links from the home page, wherever its archive is full; and what a page that leads there may hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { Page } from '../../src/model/page.js';
import type { SettingsInput } from '../../src/model/settings.js';
import { statement } from '../helpers/anyArticles.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { hrefsOf, targetFrom } from '../helpers/pageLinks.js';
import { planOf } from '../helpers/planOf.js';

interface Heap {
  /** EDTF; absent where the articles have no date. */
  readonly date?: string | undefined;
  readonly articles: number;
}

function articlesOf(heaps: readonly Heap[]): Article[] {
  return heaps.flatMap(({ date, articles }, heap) =>
    Array.from({ length: articles }, (_, number) =>
      bareArticle(`${heap}-${number}.txt`, { headline: `Article ${number}`, slug: `article-${heap}-${number}`, ...(date === undefined ? {} : { published: statement(date) }) }),
    ),
  );
}

/** Articles that are farther than four links, and the most links of a page on the way. */
function farFrom(heaps: readonly Heap[], settings: SettingsInput): { readonly far: readonly string[]; readonly mostLinks: number } {
  const { site, plan } = planOf(articlesOf(heaps), settings);
  const pages = new Map<string, Page>(plan.pages.map((page) => [page.url, page]));
  const distances = new Map([['index.html', 0]]);
  let mostLinks = 0;
  for (const [url, distance] of distances) {
    const page = pages.get(url);
    if (page === undefined || page.kind === 'article' || distance === 4) continue;
    const links = hrefsOf(page);
    mostLinks = Math.max(mostLinks, links.length);
    for (const href of links) if (!distances.has(targetFrom(url, href))) distances.set(targetFrom(url, href), distance + 1);
  }
  return { far: [...site.urls.values()].filter((url) => !distances.has(url)), mostLinks };
}

const two = (most: number) => fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
// With five on a page: one, several, so many that not all are named, and more than a first page names.
const articles = fc.constantFrom(1, 4, 30, 130, 1_100);

function heapsOf(firstYear: number, lastYear: number): fc.Arbitrary<Heap[]> {
  const year = fc.integer({ min: firstYear, max: lastYear }).map((number) => String(number).padStart(4, '0'));
  const date = fc.oneof(
    fc.constantFrom(undefined, '199X', '[1995..2022]', '[2022-01-13..2022-01-31]', '[2021-11-01..2022-02-03]'),
    year,
    fc.tuple(year, two(12)).map((parts) => parts.join('-')),
    fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
  );
  return fc.array(fc.record({ date, articles }), { minLength: 1, maxLength: 5 });
}
/** So near to each other that the home page's chart has years, or so far apart that it has decades. */
const anyHeaps = fc.oneof(heapsOf(1990, 2026), heapsOf(1, 9999));

describe('every article is at most four links from the home page', () => {
  it('whatever dates its neighbours have, and however many there are', () => {
    fc.assert(
      fc.property(anyHeaps, (heaps) => {
        expect(farFrom(heaps, { pageSize: 5 }).far).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['on one day', [{ date: '2021-03-04', articles: 100_000 }]],
    ['without a date', [{ articles: 100_000 }]],
    [
      'on two days of two months that are far apart',
      [
        { date: '1021-03-04', articles: 10_000 },
        { date: '2021-03-04', articles: 90_000 },
      ],
    ],
  ] satisfies [string, Heap[]][])('where a hundred thousand are %s, by pages of at most 350 links', (_, heaps) => {
    const { far, mostLinks } = farFrom(heaps, {});
    expect(far).toEqual([]);
    expect(mostLinks).toBeLessThanOrEqual(350);
  });
});
