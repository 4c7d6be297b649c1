/** What is rare is in one file for all volumes: the same articles as each volume's own index has, and no volume's index is asked. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArchive } from '../../src/browser/page/openArchive.js';
import { unpack } from '../../src/browser/volumes/unpack.js';
import { ask } from '../browser/helpers/ask.js';
import { indexArticles, type TestArticle } from '../helpers/searchArchive.js';
import { type ReadSearch, readRare, readSearch } from '../helpers/searchFiles.js';
import { makeFolder } from '../helpers/siteArchive.js';

/** In two volumes; `often` is in more articles of the second than a rare word may be, `seldom` in few of both. */
const list = Array.from({ length: 90 }, (_, number): TestArticle => {
  const isLate = number >= 40;
  return {
    headline: `Number ${number}`,
    text: `everywhere ${isLate || number === 3 ? 'often' : ''} ${number % 9 === 0 ? 'seldom the seldom' : ''} only${number}`,
    day: isLate ? '2001-02-03' : '1950-01-01',
    language: number % 10 === 5 ? 'fr' : 'en',
  };
});

let folder: string;
let dir: string;
let search: ReadSearch;
beforeAll(async () => {
  folder = makeFolder();
  dir = await indexArticles(list, folder, { limit: 50 });
  search = readSearch(dir);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('has the articles of all volumes, as their own indexes have them', () => {
  expect(search.manifest.volumes).toHaveLength(2);
  const kinds = new Map<string, boolean>();
  for (const [language, shards] of search.shards) {
    for (const { terms, rare } of shards) {
      for (const [at, [term]] of terms.entries()) {
        const file = rare?.[at] ?? -1;
        kinds.set(`${language} ${term}`, file >= 0);
        if (file < 0) continue;
        let first = 0;
        const own = search.volumes.flatMap((volume, place) => {
          const rows = [...(volume.terms.get(language)?.get(term) ?? [])].map(([row, places]) => [first + row, places] as const);
          first += search.manifest.volumes[place]?.articles ?? 0;
          return rows;
        });
        expect([...(readRare(dir, language, file).get(term) ?? [])], term).toEqual(own);
      }
    }
  }
  const isRare = (term: string): boolean | undefined => kinds.get(term);
  expect(['en everywher', 'en often', 'en seldom', 'en only7', 'fr everywher'].map(isRare)).toEqual([false, false, true, true, true]);
});

it('answers a search of rare words, phrases and beginnings without a volume’s index', async () => {
  const asked: string[] = [];
  const archive = await openArchive(async (path) => {
    asked.push(path);
    return unpack(new Uint8Array(readFileSync(join(dir, path))));
  });
  const headlines = (test: (article: TestArticle) => boolean): string[] => list.filter(test).map(({ headline }) => headline);
  for (const [typed, expected] of [
    ['seldom', headlines(({ text }) => text.includes('seldom'))],
    ['"seldom the seldom"', headlines(({ text }) => text.includes('seldom'))],
    ['only4*', headlines(({ text }) => /only4/.test(text))],
  ] as const) {
    const { titles } = await ask(archive, typed);
    expect(titles.sort(), typed).toEqual([...expected].sort());
  }
  expect(asked.some((path) => path.startsWith('rare/'))).toBe(true);
  // "the" is common.
  expect(asked.filter((path) => path.includes('/index/')).length).toBeLessThanOrEqual(4);
  asked.length = 0;
  expect((await ask(archive, 'often')).titles.sort()).toEqual(headlines(({ text }) => text.includes('often')).sort());
  expect(asked.some((path) => path.includes('/index/'))).toBe(true);
});

it('is left out where one volume is all there is', async () => {
  const alone = readSearch(await indexArticles(list.slice(0, 9), join(folder, 'alone')));
  expect([...alone.shards.values()].flat().every(({ rare }) => rare === undefined)).toBe(true);
});
