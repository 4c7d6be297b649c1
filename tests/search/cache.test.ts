/** A volume that is taken from the cache is the same as one that is made, and only what has changed is made. */
import { cpSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { folderCache as diskCache } from '../../src/cache/folderCache.js';
import type { SearchOutput } from '../../src/stages/search/SearchOutput.js';
import type { VolumeCache } from '../../src/stages/search/volumeCache.js';
import { indexArticles, type TestArticle } from '../helpers/searchArchive.js';
import { tempFolder } from '../helpers/siteArchive.js';
import { contentsOf } from '../helpers/siteFiles.js';

const articles = Array.from({ length: 40 }, (_, number): TestArticle => {
  const day = `${1990 + (number % 9)}-0${1 + (number % 8)}-1${number % 10}`;
  return {
    headline: `The tide of day ${number}`,
    text: `High water at ${number} and the ferries ran.`,
    ...(number % 10 === 0 ? {} : { day }),
    language: number % 4 === 0 ? 'de' : 'en',
  };
});

function folderCache(): { readonly cache: VolumeCache; readonly taken: string[]; readonly kept: string[] } {
  const root = tempFolder();
  const [taken, kept]: [string[], string[]] = [[], []];
  return {
    taken,
    kept,
    cache: {
      list: () => undefined,
      take: (digest, dir) => {
        if (!readdirSync(root).includes(digest)) return false;
        cpSync(join(root, digest), dir, { recursive: true });
        taken.push(digest);
        return true;
      },
      keep: (digest, dir) => {
        cpSync(dir, join(root, digest), { recursive: true });
        kept.push(digest);
      },
    },
  };
}

it('a new article makes one volume anew, and the rest come from the cache byte for byte', async () => {
  const { cache, taken, kept } = folderCache();
  const newcomer: TestArticle = { headline: 'Newcomer', text: 'It came later.', day: '1993-04-04' };
  const first = contentsOf(await indexArticles(articles, tempFolder(), { limit: 10, cache }));
  const volumes = kept.length;
  expect(volumes).toBeGreaterThan(3);
  expect(taken).toEqual([]);

  expect(contentsOf(await indexArticles(articles, tempFolder(), { limit: 10, cache }))).toEqual(first);
  expect([taken.length, kept.length]).toEqual([volumes, volumes]);

  const warm = contentsOf(await indexArticles([...articles, newcomer], tempFolder(), { limit: 10, cache }));
  expect(taken.length).toBe(2 * volumes - 1);
  expect(contentsOf(await indexArticles([...articles, newcomer], tempFolder(), { limit: 10 }))).toEqual(warm);
});

it('of a volume that is kept no body is read; of one in which a body has changed, all are', async () => {
  const { cache, kept } = folderCache();
  await indexArticles(articles, tempFolder(), { limit: 10, cache });
  const volumes = kept.length;
  const read: TestArticle[] = [];
  const onBody = (article: TestArticle): void => void read.push(article);
  await indexArticles(articles, tempFolder(), { limit: 10, cache, onBody });
  expect(read).toEqual([]);

  // As long as the other, and begun alike: nothing but the body and the version differs.
  const [first, ...others] = articles as [TestArticle, ...TestArticle[]];
  const edited = [{ ...first, text: first.text.replace('ran', 'sat') }, ...others];
  const warm = contentsOf(await indexArticles(edited, tempFolder(), { limit: 10, cache, onBody }));
  expect(read).toContain(edited[0]);
  expect(read.length).toBeLessThanOrEqual(10);
  expect(kept.length).toBe(volumes + 1);
  expect(contentsOf(await indexArticles(edited, tempFolder(), { limit: 10 }))).toEqual(warm);
});

it('of a site that is there already, what has not changed is not written again', async () => {
  const cache = diskCache(tempFolder());
  const site = new Map<string, string>();
  const [written, moved]: [string[], string[]] = [[], []];
  const output: SearchOutput = {
    take: (url, key) => site.get(url) === key,
    put: (url, key, content) => {
      if (site.get(url) === key) return;
      expect(content().length).toBeGreaterThan(0);
      site.set(url, key);
      written.push(url);
    },
    moveFolder: (folder, key, source) => {
      for (const entry of readdirSync(source, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) site.set(`${folder}/${relative(source, join(entry.parentPath, entry.name))}`, key);
      moved.push(folder);
    },
  };
  const index = (list: readonly TestArticle[]): Promise<string> => indexArticles(list, tempFolder(), { limit: 10, cache, output });
  await index(articles);
  expect(moved.length).toBeGreaterThan(3);
  expect(written).toContain('search/index.json');
  expect([...site.keys()].filter((url) => /vocabulary|contents|rare-/.test(url))).toEqual([]);

  written.length = moved.length = 0;
  await index(articles);
  expect([written, moved]).toEqual([[], []]);

  // An English one, of 1991.
  await index(articles.map((article) => (article === articles[1] ? { ...article, text: `${article.text} A walrus came.` } : article)));
  expect(moved).toEqual(['search/1984-1991']);
  expect(written.filter((url) => /(?:rare|words)\/de/.test(url))).toEqual([]);
  expect(written.sort()).toEqual(['search/index.json', 'search/rare/en-0-0.pf_index', 'search/words/en-0.json.gz']);
});

it('the order in which articles of different volumes come, and other runs, show nowhere', async () => {
  const one = contentsOf(await indexArticles(articles, tempFolder(), { limit: 10 }));
  expect(contentsOf(await indexArticles(articles, tempFolder(), { limit: 10 }))).toEqual(one);
  expect([...one.keys()].filter((path) => /vocabulary|contents|\.js$|wasm|\.css$/.test(path))).toEqual([]);
});

it('without articles nothing is written, and what was there is taken away', async () => {
  const folder = tempFolder();
  await indexArticles(articles, folder);
  expect(readdirSync(join(folder, 'site'))).toEqual(['search']);
  await indexArticles([], folder);
  expect(readdirSync(join(folder, 'site'))).toEqual([]);
  expect(readdirSync(join(folder, 'work'))).toEqual([]);
});
