/** What is rare in a volume is in files for all volumes, and not in its own index: the same articles either way, and no volume's index is asked. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArchive } from '../../src/browser/page/openArchive.js';
import { unpack } from '../../src/browser/volumes/unpack.js';
import { ask } from '../browser/helpers/ask.js';
import { indexArticles, type TestArticle } from '../helpers/searchArchive.js';
import { type ReadSearch, readSearch } from '../helpers/searchFiles.js';
import { makeFolder } from '../helpers/siteArchive.js';

/** In two volumes; `often` is in more articles of the second than a rare word may be, and in one of the first; `seldom` in few of both. */
const list = Array.from({ length: 160 }, (_, number): TestArticle => {
  const isLate = number >= 70;
  return {
    headline: `Number ${number}`,
    text: `everywhere ${isLate || number === 3 ? 'often' : ''} ${number % 9 === 0 ? 'seldom the seldom' : ''} only${number}`,
    day: isLate ? '2001-02-03' : '1950-01-01',
    language: number % 40 === 5 ? 'fr' : 'en',
  };
});

let folder: string;
let dir: string;
let search: ReadSearch;
beforeAll(async () => {
  folder = makeFolder();
  dir = await indexArticles(list, folder, { limit: 100 });
  search = readSearch(dir);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('has the articles of the volumes in which a term is rare; the others have it themselves', async () => {
  expect(search.manifest.volumes).toHaveLength(2);
  const whole = readSearch(await indexArticles(list, join(folder, 'whole')));
  expect(whole.manifest.volumes).toHaveLength(1);
  // Rows of one volume are those of the other two, the older first, within each language.
  const rowsOf = ({ volumes }: ReadSearch, language: string, term: string) =>
    volumes
      .map(({ terms, records }) => [...(terms.get(language)?.get(term) ?? [])].map(([row, places]) => [records[row]?.address, places]))
      .reverse()
      .flat();
  for (const [language, shards] of whole.shards)
    for (const [term] of shards.flatMap(({ terms }) => terms)) expect(rowsOf(search, language, term), `${language} ${term}`).toEqual(rowsOf(whole, language, term));
  const ownOf = (language: string, term: string): boolean[] => search.volumes.map(({ ownTerms }) => ownTerms.get(language)?.has(term) === true);
  expect(ownOf('en', 'everywher')).toEqual([true, true]);
  expect(ownOf('en', 'often')).toEqual([true, false]);
  for (const term of ['seldom', 'only7', 'only77']) expect(ownOf('en', term), term).toEqual([false, false]);
  expect(ownOf('fr', 'everywher')).toEqual([false, false]);
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
    ['"often seldom"', headlines(({ text }) => text.includes('often seldom'))],
  ] as const) {
    const { titles } = await ask(archive, typed);
    expect(titles.sort(), typed).toEqual([...expected].sort());
  }
  expect(asked.some((path) => path.startsWith('rare/'))).toBe(true);
  // Of "often", which is common in the newer volume alone.
  const own = asked.filter((path) => path.includes('/index/'));
  expect(own.map((path) => path.split('/')[0])).toEqual([search.manifest.volumes[0]?.id]);
  asked.length = 0;
  expect((await ask(archive, 'often')).titles.sort()).toEqual(headlines(({ text }) => text.includes('often')).sort());
  expect(asked.filter((path) => /\/index\/|^rare/.test(path))).toEqual([]);
});

it('is left out where one volume is all there is', async () => {
  const alone = readSearch(await indexArticles(list.slice(0, 9), join(folder, 'alone')));
  expect([...alone.shards.values()].flat().every(({ rare }) => rare === undefined)).toBe(true);
});
