/** No page that leads into the archive grows with it: ten times the articles, years, names and issues give more pages, not longer ones. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { Authority } from '../../src/model/authority.js';
import type { PageKind } from '../../src/model/views.js';
import { statement } from '../helpers/anyArticles.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { planOf } from '../helpers/planOf.js';
import { renderedPage } from '../helpers/renderedPage.js';

const kinds = [
  'home',
  'years',
  'timeline',
  'sections',
  'topics',
  'authors',
  'people',
  'places',
  'issues',
  'on-this-day',
  'anniversary',
  'year',
  'month',
  'section',
  'issue',
  'article',
] as const;
/** A name's number with as many digits in both archives. */
const digits = 5;
const lastYear = 1999;

/** Articles that are spread over years, issues and names; seven in a year. */
function archiveOf(size: number): { articles: Article[]; authorities: Authority[] } {
  const name = (kind: string, number: number): string => `${kind} ${String(number).padStart(digits, '0')}`;
  const authorities = Array.from({ length: size }, (_, index): Authority => {
    const kind = index % 2 === 0 ? 'person' : 'place';
    return { kind, name: name(kind, index), sortName: name(kind, index), variants: [], identifiers: [] };
  });
  const articles = Array.from({ length: size }, (_, index): Article => {
    const year = lastYear - Math.floor(index / 7);
    const month = String(1 + 3 * (index % 4)).padStart(2, '0');
    const day = String(1 + (index % 28)).padStart(2, '0');
    return bareArticle(`${name('article', index)}.txt`, {
      headline: name('Headline', index),
      bylines: [{ name: name('Author', index % (size / 2)) }],
      published: statement(`${String(year).padStart(4, '0')}-${month}-${day}`),
      section: name('Section', index % ((size / 3) | 0)),
      issue: { publication: 'HB', year, number: 1 + (index % 7) },
      topics: [name('Topic', index % (size / 2))],
      slug: `article-${index}`,
      excerpt: 'So many words stand at the beginning of every article of this archive.',
      // All cite the newest issue, and the newest article.
      slots: [
        { kind: 'reference', reference: { text: `HB 1/${lastYear}`, issue: { publication: 'HB', year: lastYear, number: 1 }, rule: 'cue-word' } },
        { kind: 'link', target: encodeURI(`${name('article', 0)}.txt`) },
      ],
      mentions: [{ authority: index, count: 1 }],
    });
  });
  return { articles, authorities };
}

/** Bytes of the largest page of each kind. */
async function largest(size: number): Promise<ReadonlyMap<PageKind, number>> {
  const { articles, authorities } = archiveOf(size);
  const { plan } = planOf(articles, {}, authorities);
  const sizes = new Map<PageKind, number>();
  for (const kind of kinds) {
    const pages = plan.pages.filter((each) => each.kind === kind);
    // The fullest lists are among the first or, of issues and articles, among the last.
    for (const page of new Set([...pages.slice(0, 12), ...pages.slice(-12)])) {
      const { html } = await renderedPage(page);
      sizes.set(kind, Math.max(sizes.get(kind) ?? 0, Buffer.byteLength(html)));
    }
  }
  return sizes;
}

describe('of ten thousand articles', () => {
  it('the largest pages are hardly larger than of a thousand', async () => {
    const [small, large] = [await largest(1_000), await largest(10_000)];
    expect([...large.keys()]).toEqual(kinds);
    const grown = kinds.map((kind) => [kind, small.get(kind), large.get(kind)] as const).filter(([, before = 0, after = 0]) => after > 1.25 * before);
    expect(grown).toEqual([]);
  }, 180_000);

  it('a page that all others cite lists some of them, and counts the rest', async () => {
    const { articles, authorities } = archiveOf(1_000);
    const page = planOf(articles, {}, authorities).plan.pages.find(({ url }) => url === `issues/hb-${lastYear}-1/index.html`);
    const { html } = page === undefined ? { html: '' } : await renderedPage(page);
    expect(html.match(/<h3 class="headline">/g)).toHaveLength(60);
    expect(html).toContain('and 940 more articles');
  });
});
