/**
 * The articles to what the search page reads: volumes, each made by a process of its own or taken from the cache, the
 * dictionary of all of them, and the manifest. What is written depends on the articles alone: how many processes run at
 * once, and what the cache holds, show nowhere.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../model/article.js';
import { digestOf } from '../../model/digestOf.js';
import type { SearchArticle } from '../../model/searchArticle.js';
import { type SearchLanguage, type SearchManifest, type SearchVolume, searchFormat } from '../../model/searchFiles.js';
import { cutVolumes } from './cutVolumes.js';
import { folderBytes } from './folderBytes.js';
import { makers } from './makers.js';
import { type ProcessPool, processPool } from './processPool.js';
import { rareFile } from './rareTerms.js';
import { textsPerFile } from './textsPerFile.js';
import { contentsFile, type VolumeContents, vocabularyFile } from './vocabulary.js';
import type { VolumeCache } from './volumeCache.js';
import { rowsPerRecords } from './volumeJob.js';
import { volumeKey } from './volumeKey.js';
import { writeDictionaries } from './writeDictionaries.js';
import { writeJob } from './writeJob.js';

export interface VolumesInput {
  readonly archive: SearchManifest['archive'];
  /** Spellings of one word in each list. */
  readonly spellings: readonly (readonly string[])[];
  /** In order of time. */
  readonly articles: readonly Article[];
  readonly describe: (article: Article) => SearchArticle;
  /** Folder of the site: `search/` in it is written anew. */
  readonly siteDir: string;
  /** For what a build puts down for a while, on the same file system. */
  readonly workDir: string;
  /** Files that the site has beside those of the search. */
  readonly otherFiles: number;
  readonly cache: VolumeCache;
  /** Hands over what must be done if the command is stopped; the answer takes it back. */
  readonly onStop: (undo: () => void) => () => void;
  readonly onArticles: (count: number) => void;
  /** Articles that a volume may hold. */
  readonly limit?: number;
}

/** Volumes that are being made. */
export interface VolumesUnderWay {
  /** Waits for them and puts them together. @returns how many articles can be searched. Of none, nothing is written. */
  readonly finish: () => Promise<number>;
  /** Ends the processes that make them. Not needed after `finish`. */
  readonly stop: () => Promise<void>;
}

/** Measured: see docs/decisions/015. */
const usualLimit = 4000;

interface MadeVolume extends Pick<SearchVolume, 'id' | 'articles' | 'earliest' | 'latest'> {
  readonly words: number;
  readonly dir: string;
}

/** Volumes for which all work may be written down before there is a process to do it: a few megabytes each. */
const mostWaiting = 6;

/** Resolves when all volumes are made or under way, or wait for their turn. */
export async function startVolumes(input: VolumesInput): Promise<VolumesUnderWay> {
  const { articles, siteDir, onStop } = input;
  const searchDir = join(siteDir, 'search');
  const workDir = join(input.workDir, 'search');
  for (const folder of [searchDir, workDir]) rmSync(folder, { recursive: true, force: true });
  if (articles.length === 0) return { finish: () => Promise.resolve(0), stop: () => Promise.resolve() };
  for (const folder of [searchDir, workDir]) mkdirSync(folder, { recursive: true });
  const pool = processPool(availableParallelism());
  const forget = onStop(pool.kill);
  const stop = async (): Promise<void> => {
    pool.kill();
    await pool.drain().catch(() => {});
    forget();
    rmSync(workDir, { recursive: true, force: true });
  };
  try {
    const made = await makeVolumes(input, workDir, pool);
    return {
      finish: async () => {
        try {
          await pool.drain();
          publish(input, made, searchDir);
          return articles.length;
        } finally {
          await stop();
        }
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeVolumes({ articles, describe, cache, otherFiles, limit = usualLimit, onArticles }: VolumesInput, workDir: string, pool: ProcessPool): Promise<MadeVolume[]> {
  const dated = articles.map((article) => ({
    id: article.id,
    article,
    ...(article.published === undefined ? {} : { earliest: Number(article.published.earliest.replaceAll('-', '')) }),
  }));
  const texts = textsPerFile({ articles: articles.length, words: articles.reduce((sum, { wordCount }) => sum + wordCount, 0), otherFiles });
  const maker = makers(texts);
  const made: MadeVolume[] = [];
  for (const cut of cutVolumes(dated, limit)) {
    const dir = join(workDir, cut.id);
    mkdirSync(dir);
    const described = cut.articles.map(({ article }) => describe(article));
    made.push({ id: cut.id, articles: described.length, words: described.reduce((sum, { words }) => sum + words, 0), ...interval(described), dir });
    const key = volumeKey(described, maker);
    if (key !== undefined && cache.take(key, dir)) {
      onArticles(described.length);
      continue;
    }
    const jobFile = join(workDir, `${cut.id}.jsonl`);
    const digest = await writeJob(jobFile, described, maker);
    await pool.start(
      {
        args: [jobFile, dir, String(texts), digest],
        dir,
        onArticles,
        onEnd: () => {
          rmSync(jobFile);
          if (key !== undefined) cache.keep(key, dir);
        },
      },
      mostWaiting,
    );
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

/** Enough to tell one content from another in an address. */
const shortDigest = 12;

function publish({ archive, articles, spellings }: VolumesInput, made: readonly MadeVolume[], searchDir: string): void {
  const contents = made.map(({ dir }) => JSON.parse(readFileSync(join(dir, contentsFile), 'utf8')) as VolumeContents);
  const known = new Map<string, { articles: number; stems: boolean }>();
  for (const { language, articles: count, stems } of contents.flatMap(({ languages }) => languages))
    known.set(language, { articles: (known.get(language)?.articles ?? 0) + count, stems });
  const names = [...known.keys()].sort();
  const starts = writeDictionaries(made, names, searchDir);
  const volumes = made.map(({ dir, words: _, ...volume }, place): SearchVolume => {
    const folder = join(searchDir, volume.id);
    for (const name of [contentsFile, ...names.map(vocabularyFile), ...names.map(rareFile)]) rmSync(join(dir, name), { force: true });
    renameSync(dir, folder);
    const { digest, languages: own } = contents[place] as VolumeContents;
    const languages = own.map(({ language, articles: count }) => [language, count] as const);
    return { ...volume, languages: Object.fromEntries(languages), digest: digest.slice(0, shortDigest), bytes: folderBytes(folder) };
  });
  const languages = names.map((name): [string, SearchLanguage] => [name, { articles: 0, stems: false, ...known.get(name), words: starts.get(name) ?? [] }]);
  const digest = digestOf(contents.map((volume) => volume.digest).join()).slice(0, shortDigest);
  const manifest: SearchManifest = {
    format: searchFormat,
    archive,
    articles: articles.length,
    words: made.reduce((sum, { words }) => sum + words, 0),
    ...(spellings.length === 0 ? {} : { spellings }),
    volumes,
    languages: Object.fromEntries(languages),
    rowsPerRecords,
    digest,
  };
  writeFileSync(join(searchDir, 'index.json'), JSON.stringify(manifest));
}
