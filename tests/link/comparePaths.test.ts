/** Files stand in the order in which people number them, on every machine. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { comparePaths } from '../../src/stages/link/comparePaths.js';
import { statement } from '../helpers/anyArticles.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { planOf } from '../helpers/planOf.js';

it('by the value of numbers, then as the paths are written', () => {
  const ordered = [
    '1-a.txt',
    '01-b.txt',
    '2-a.txt',
    '10-a.txt',
    '10-b.txt',
    '12345678901234567890.txt',
    '112345678901234567890.txt',
    'a',
    'a01',
    'a1',
    'a1b',
    'a2/9.txt',
    'a2/10.txt',
    'a10/1.txt',
    'ab',
  ];
  expect([...ordered].reverse().sort(comparePaths)).toEqual(ordered);
});

it('is one order: of any two paths one comes first, and of any three too', () => {
  const path = fc.string({ unit: fc.constantFrom('0', '1', '9', 'a', '-', '/', 'ä'), maxLength: 6 });
  fc.assert(
    fc.property(path, path, path, (a, b, c) => {
      expect(Math.sign(comparePaths(a, b))).toBe(-Math.sign(comparePaths(b, a)) + 0);
      expect(comparePaths(a, b) === 0).toBe(a === b);
      if (comparePaths(a, b) < 0 && comparePaths(b, c) < 0) expect(comparePaths(a, c)).toBeLessThan(0);
    }),
  );
});

it('in the contents of an issue, among articles of one day, and among those without a date', () => {
  const paths = ['10-boats.txt', '2-tide.txt', '1-quay.txt'];
  const ofIssue = paths.map((path) => bareArticle(`issue/${path}`, { published: statement('2022-01-20'), issue: { number: 2 } }));
  const undated = paths.map((path) => bareArticle(`undated/${path}`, {}));
  const { site } = planOf([...ofIssue, ...undated]);
  const names = (articles: readonly Article[] | undefined) => articles?.map(({ source }) => source.path.slice(source.path.indexOf('/') + 1));
  const expected = [...paths].reverse();
  expect([site.issues[0]?.articles, site.articles.slice(0, site.dated), site.undated].map(names)).toEqual([expected, expected, expected]);
});
