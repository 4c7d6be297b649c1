/**
 * The articles to what the search page reads: volumes, each made by a process of its own or taken from the cache, the
 * dictionary of all of them, and the manifest. What is written depends on the articles alone: how many processes run at
 * once, and what the cache holds, show nowhere.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../model/article.js';
import { digestOf } from '../../model/digestOf.js';
import type { SearchArticle } from '../../model/searchArticle.js';
import { type SearchLanguage, type SearchManifest, type SearchVolume, searchFormat } from '../../model/searchFiles.js';
import { cutVolumes } from './cutVolumes.js';
import { folderBytes } from './folderBytes.js';
import { takeCode } from './pagefindCode.js';
import { type ProcessPool, processPool } from './processPool.js';
import { vocabularyFile } from './vocabulary.js';
import type { VolumeCache } from './volumeCache.js';
import { volumeDigest } from './volumeDigest.js';
import { rowsPerRecords } from './volumeJob.js';
import { volumeLines } from './volumeLines.js';
import { writeDictionaries } from './writeDictionaries.js';

export interface VolumesInput {
  readonly archive: SearchManifest['archive'];
  /** In order of time. */
  readonly articles: readonly Article[];
  readonly describe: (article: Article) => SearchArticle;
  /** Folder of the site: `search/` in it is written anew. */
  readonly siteDir: string;
  /** For what a build puts down for a while, on the same file system. */
  readonly workDir: string;
  readonly cache: VolumeCache;
  /** Hands over what must be done if the command is stopped; the answer takes it back. */
  readonly onStop: (undo: () => void) => () => void;
  readonly onArticles: (count: number) => void;
  /** Articles that a volume may hold. */
  readonly limit?: number;
}

/** Measured: see docs/decisions/015. */
const usualLimit = 4000;

interface MadeVolume extends Pick<SearchVolume, 'id' | 'articles' | 'earliest' | 'latest' | 'digest'> {
  readonly dir: string;
}

/** @returns how many articles can be searched. Of none, nothing is written. */
export async function indexVolumes(input: VolumesInput): Promise<number> {
  const { articles, siteDir, onStop } = input;
  const searchDir = join(siteDir, 'search');
  const workDir = join(input.workDir, 'search');
  for (const folder of [searchDir, workDir]) rmSync(folder, { recursive: true, force: true });
  if (articles.length === 0) return 0;
  for (const folder of [searchDir, workDir]) mkdirSync(folder, { recursive: true });
  const pool = processPool(availableParallelism());
  const forget = onStop(pool.kill);
  try {
    await makeCode(input, workDir, pool);
    const made = await makeVolumes(input, workDir, pool);
    await pool.drain();
    takeCode(join(workDir, 'code'), join(searchDir, 'pagefind'));
    publish(input, made, searchDir);
    return articles.length;
  } finally {
    pool.kill();
    await pool.drain().catch(() => {});
    forget();
    rmSync(workDir, { recursive: true, force: true });
  }
}

/** What Pagefind needs in the browser is in every bundle of the same languages: it is taken from one with nothing else in it. */
async function makeCode({ articles, cache }: VolumesInput, workDir: string, pool: ProcessPool): Promise<void> {
  const dir = join(workDir, 'code');
  mkdirSync(dir);
  const languages = [...new Set(articles.map(({ language }) => language.toLowerCase()))].sort();
  const digest = volumeDigest(languages);
  if (!cache.take(digest, dir)) await pool.start({ args: ['code', dir, ...languages], dir, onArticles: () => {}, onEnd: () => cache.keep(digest, dir) });
}

async function makeVolumes({ articles, describe, cache, limit = usualLimit, onArticles }: VolumesInput, workDir: string, pool: ProcessPool): Promise<MadeVolume[]> {
  const dated = articles.map((article) => ({
    id: article.id,
    article,
    ...(article.published === undefined ? {} : { earliest: Number(article.published.earliest.replaceAll('-', '')) }),
  }));
  const made: MadeVolume[] = [];
  for (const cut of cutVolumes(dated, limit)) {
    const dir = join(workDir, cut.id);
    mkdirSync(dir);
    const described = cut.articles.map(({ article }) => describe(article));
    const lines = await volumeLines(described);
    const digest = volumeDigest(lines);
    const count = lines.length;
    made.push({ id: cut.id, articles: count, ...interval(described), digest, dir });
    if (cache.take(digest, dir)) {
      onArticles(count);
      continue;
    }
    const jobFile = join(workDir, `${cut.id}.jsonl`);
    writeFileSync(jobFile, `${lines.join('\n')}\n`);
    await pool.start({
      args: [jobFile, dir, String(count)],
      dir,
      onArticles,
      onEnd: () => {
        rmSync(jobFile);
        cache.keep(digest, dir);
      },
    });
  }
  return made;
}

function interval(articles: readonly SearchArticle[]): Pick<SearchVolume, 'earliest' | 'latest'> {
  const [first] = articles;
  if (first?.earliest === undefined) return {};
  let { earliest = 0, latest = 0 } = first;
  for (const article of articles) {
    earliest = Math.min(earliest, article.earliest ?? earliest);
    latest = Math.max(latest, article.latest ?? latest);
  }
  return { earliest, latest };
}

interface BundleEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>>;
}

function publish({ archive, articles }: VolumesInput, made: readonly MadeVolume[], searchDir: string): void {
  const entries = made.map(({ dir }) => JSON.parse(readFileSync(join(dir, 'pagefind-entry.json'), 'utf8')) as BundleEntry);
  const counts = new Map<string, number>();
  for (const { languages } of entries) for (const [language, { page_count }] of Object.entries(languages)) counts.set(language, (counts.get(language) ?? 0) + page_count);
  const names = [...counts.keys()].sort();
  const folders = made.map(({ dir }) => dir);
  const starts = writeDictionaries(folders, names, join(searchDir, 'words'));
  for (const dir of folders) for (const language of names) rmSync(join(dir, vocabularyFile(language)), { force: true });
  const volumes = made.map(({ dir, digest, ...volume }, place): SearchVolume => {
    const folder = join(searchDir, volume.id);
    renameSync(dir, folder);
    const languages = Object.entries(entries[place]?.languages ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      ...volume,
      languages: Object.fromEntries(languages.map(([name, { hash, page_count }]) => [name, { articles: page_count, hash }])),
      digest: digestOf(digest),
      bytes: folderBytes(folder),
    };
  });
  const languages = names.map((name): [string, SearchLanguage] => [
    name,
    { articles: counts.get(name) ?? 0, stems: existsSync(join(searchDir, 'pagefind', `wasm.${name}.pagefind`)), words: starts.get(name) ?? [] },
  ]);
  const manifest: SearchManifest = { format: searchFormat, archive, articles: articles.length, volumes, languages: Object.fromEntries(languages), rowsPerRecords };
  writeFileSync(join(searchDir, 'index.json'), JSON.stringify(manifest));
}
