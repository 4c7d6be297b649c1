/** Pages of lists: what a list is about is not repeated in each of its entries; volumes are named in the archive's language. */
import { describe, expect, it } from 'vitest';
import type { PageKind, ViewOf } from '../../src/model/views.js';
import { statement } from '../helpers/anyArticles.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { planOf } from '../helpers/planOf.js';

const article = bareArticle('ferry.txt', { headline: 'Ferry', published: statement('2022-01-20'), section: 'Sea', issue: { volume: 7, number: 2 }, slug: 'ferry' });

function view<K extends PageKind>(kind: K, language = 'en'): ViewOf[K] {
  const page = planOf([article], { language }).plan.pages.find((each) => each.kind === kind);
  if (page === undefined) throw new Error(`no ${kind}`);
  return page.view() as ViewOf[K];
}

describe('an entry', () => {
  it.each(['month', 'section', 'issue', 'day'] as const)('on the page of its %s', (kind) => {
    const [entry] = view(kind).entries;
    expect([entry?.section?.text, entry?.issue?.text, entry?.date?.text, entry?.date?.href !== undefined]).toEqual([
      kind === 'section' ? undefined : 'Sea',
      kind === 'issue' ? undefined : view('month').entries[0]?.issue?.text,
      'January 20, 2022',
      kind !== 'day',
    ]);
  });
});

it.each([
  ['en', 'Vol. 7'],
  ['de', 'Jg. 7'],
  ['ar', 'المجلد 7'],
])('a volume on the shelf is named in %s', (language, words) => {
  expect(view('issues', language).groups[0]?.heading).toContain(words);
});

it.each([
  ['years/index.html', 'page'],
  ['2022/index.html', 'true'],
  ['2022/01/20/index.html', 'true'],
  ['2022/01/20/ferry.html', 'true'],
])('in the menu of %s, the years are the current %s', (url, current) => {
  const page = planOf([article]).plan.pages.find((each) => each.url === url);
  expect(page?.view().navigation.filter((link) => link.current !== undefined)).toEqual([{ href: expect.stringMatching(/years\/index\.html$/), text: 'Years', current }]);
});
