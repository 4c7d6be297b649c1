/** Articles of a test as the search stage is given them, and the index that the compiled stage makes of them. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../../src/model/article.js';
import type { ArticleId, UrlPath } from '../../src/model/brands.js';
import { digestOf } from '../../src/model/digestOf.js';
import type { SearchArticle } from '../../src/model/searchArticle.js';
import { looksBelow } from '../../src/stages/publish/looksBelow.js';
import { openRelease } from '../../src/stages/publish/release.js';
import type { SearchOutput } from '../../src/stages/search/SearchOutput.js';
import { noCache, type VolumeCache } from '../../src/stages/search/volumeCache.js';

export interface TestArticle {
  readonly headline: string;
  readonly text: string;
  readonly language?: string;
  /** `YYYY-MM-DD`. */
  readonly day?: string;
  readonly latest?: string;
  readonly section?: string;
  readonly topics?: readonly string[];
}

export interface IndexingOptions {
  readonly limit?: number;
  readonly cache?: VolumeCache;
  readonly otherFiles?: number;
  /** In place of the folder's own. */
  readonly output?: SearchOutput;
  /** Told of each article whose body is read. */
  readonly onBody?: (article: TestArticle) => void;
}

/** @returns the folder `search/` */
export async function indexArticles(
  list: readonly TestArticle[],
  folder: string,
  { limit, cache = noCache, otherFiles = 0, output, onBody = () => {} }: IndexingOptions = {},
): Promise<string> {
  // The processes that make volumes are compiled files, so the stage is taken from them too.
  const compiled = pathToFileURL(resolve('build/stages/search/startVolumes.js')).href;
  const { startVolumes } = (await import(/* @vite-ignore */ compiled)) as typeof import('../../src/stages/search/startVolumes.js');
  // As in a build: versions are known where something is remembered.
  const articles = list.map((article, number): SearchArticle => {
    const described = searchArticle(article, number);
    const body = (): string => {
      onBody(article);
      return described.body();
    };
    return cache === noCache ? { ...described, body } : { ...described, body, version: digestOf(JSON.stringify(article)) };
  });
  const [siteDir, workDir] = [join(folder, 'site'), join(folder, 'work')];
  for (const dir of [siteDir, workDir]) mkdirSync(dir, { recursive: true });
  const release = openRelease({ outDir: siteDir, published: new Map(), siteDir, found: looksBelow(siteDir), spare: new Map() });
  const underWay = await startVolumes({
    archive: { name: 'Test archive' },
    spellings: [],
    sections: {},
    articles: articles.map(({ id, language, words }, number) => ({ id, language, wordCount: words, published: publishedOf(list[number]) }) as unknown as Article),
    describe: ({ id }) => articles.find((article) => article.id === id) as SearchArticle,
    otherFiles,
    output: output ?? release,
    workDir,
    cache,
    onStop: () => () => {},
    onArticles: () => {},
    ...(limit === undefined ? {} : { limit }),
  });
  await underWay.finish();
  release.finish();
  return join(siteDir, 'search');
}

function publishedOf(article: TestArticle | undefined): { earliest: string; latest: string } | undefined {
  return article?.day === undefined ? undefined : { earliest: article.day, latest: article.latest ?? article.day };
}

function searchArticle({ headline, text, language = 'en', day, latest, section, topics = [] }: TestArticle, number: number): SearchArticle {
  const digits = (date: string): number => Number(date.replaceAll('-', ''));
  const id = digestOf(headline).slice(0, 16) as unknown as ArticleId;
  const address = `articles/${number}.html` as UrlPath;
  return {
    id,
    address,
    language,
    ...(day === undefined ? {} : { earliest: digits(day), latest: digits(latest ?? day) }),
    words: text.split(' ').length,
    facets: {
      ...(section === undefined ? {} : { section: [[section, `sections/${section}/index.html`]] }),
      ...(topics.length === 0 ? {} : { topic: topics.map((topic) => [topic] as const) }),
    },
    record: { record: { id, title: headline, isTitleMade: false, authors: [], container: 'Test archive', archive: 'Test archive', language }, address, opening: text.slice(0, 40) },
    bylines: [],
    corrections: [],
    body: () => `<p id="p-1">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`,
  };
}
