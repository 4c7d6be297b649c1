/**
 * The articles to what the search page reads: volumes, each made by a process of its own or taken from the cache, the
 * dictionary of all of them, and the manifest. What is written depends on the articles alone: how many processes run at
 * once, and what the cache holds, show nowhere.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { codeDigest } from '../../cache/codeDigest.js';
import type { Article } from '../../model/article.js';
import type { Digest } from '../../model/brands.js';
import { digestOf } from '../../model/digestOf.js';
import type { OnStop } from '../../model/onStop.js';
import type { SearchArticle } from '../../model/searchArticle.js';
import { type SearchLanguage, type SearchManifest, type SearchVolume, searchFormat, tableFile } from '../../model/searchFiles.js';
import { cutVolumes } from './cutVolumes.js';
import { makers } from './makers.js';
import { type ProcessPool, processPool } from './processPool.js';
import type { SearchOutput } from './SearchOutput.js';
import { stemsFolder } from './stemsFolder.js';
import { textsPerFile } from './textsPerFile.js';
import { contentsFile, isBeside, type VolumeContents } from './vocabulary.js';
import type { VolumeCache } from './volumeCache.js';
import { rowsPerRecords } from './volumeJob.js';
import { volumeKey } from './volumeKey.js';
import { writeDictionaries } from './writeDictionaries.js';
import { writeJob } from './writeJob.js';
import { writeTables } from './writeTables.js';

export interface VolumesInput {
  readonly archive: SearchManifest['archive'];
  /** Spellings of one word in each list. */
  readonly spellings: readonly (readonly string[])[];
  /** Folder's name → printed name. */
  readonly sections: Readonly<Record<string, string>>;
  /** In order of time. */
  readonly articles: readonly Article[];
  readonly describe: (article: Article) => SearchArticle;
  readonly output: SearchOutput;
  /** For what a build puts down for a while, on the same file system. */
  readonly workDir: string;
  /** Files that the site has beside those of the search. */
  readonly otherFiles: number;
  readonly cache: VolumeCache;
  /** Where builds keep the stems of words; without it, they are kept for this one. */
  readonly stemsDir?: string;
  /** Hands over what must be done if the command is stopped; the answer takes it back. */
  readonly onStop: OnStop;
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
  /** What is not published of it, and the rest, where that is not in its place already. */
  readonly dir: string;
  readonly isInPlace: boolean;
  /** Of all that it is made from; empty where nothing is remembered. */
  readonly key: string;
}

/** Volumes for which all work may be written down before there is a process to do it: a few megabytes each. */
const mostWaiting = 6;

/** Resolves when all volumes are made or under way, or wait for their turn. */
export async function startVolumes(input: VolumesInput): Promise<VolumesUnderWay> {
  const { articles, onStop } = input;
  const workDir = join(input.workDir, 'search');
  rmSync(workDir, { recursive: true, force: true });
  if (articles.length === 0) return { finish: () => Promise.resolve(0), stop: () => Promise.resolve() };
  mkdirSync(workDir, { recursive: true });
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
          await publish(input, made);
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

async function makeVolumes(
  { articles, describe, cache, output, otherFiles, stemsDir, limit = usualLimit, onArticles }: VolumesInput,
  workDir: string,
  pool: ProcessPool,
): Promise<MadeVolume[]> {
  const dated = articles.map((article) => ({
    id: article.id,
    article,
    ...(article.published === undefined ? {} : { earliest: Number(article.published.earliest.replaceAll('-', '')) }),
  }));
  const texts = textsPerFile({ articles: articles.length, words: articles.reduce((sum, { wordCount }) => sum + wordCount, 0), otherFiles });
  const cuts = cutVolumes(dated, limit);
  const isAlone = cuts.length === 1;
  const code = codeDigest();
  const maker = makers(code, texts, isAlone);
  const stems = stemsFolder(stemsDir ?? join(workDir, 'stems'), code);
  const made: MadeVolume[] = [];
  for (const cut of cuts) {
    const dir = join(workDir, cut.id);
    mkdirSync(dir);
    const described = cut.articles.map(({ article }) => describe(article));
    const key = volumeKey(described, maker);
    const isInPlace = key !== undefined && stays(cut.id, key, dir, { cache, output });
    const words = described.reduce((sum, each) => sum + each.words, 0);
    made.push({ id: cut.id, articles: described.length, words, ...interval(described), dir, isInPlace, key: key ?? '' });
    if (isInPlace || (key !== undefined && cache.take(key, dir))) {
      onArticles(described.length);
      continue;
    }
    const jobFile = join(workDir, `${cut.id}.jsonl`);
    const digest = await writeJob(jobFile, described, maker);
    await pool.start(
      {
        args: [jobFile, dir, String(texts), digest, stems, ...(isAlone ? ['alone'] : [])],
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

/** Whether the files of a volume are where the site before has them; what is not published of it, and its table, is then in `dir`. */
function stays(id: string, key: Digest, dir: string, { cache, output }: Pick<VolumesInput, 'cache' | 'output'>): boolean {
  const kept = cache.list(key);
  return kept?.every((path) => isBeside(path) || output.take(`search/${id}/${path}`, key)) === true && cache.take(key, dir, (path) => path === tableFile || isBeside(path));
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

async function publish({ archive, articles, spellings, sections, output }: VolumesInput, made: readonly MadeVolume[]): Promise<void> {
  const contents = made.map(({ dir }) => JSON.parse(readFileSync(join(dir, contentsFile), 'utf8')) as VolumeContents);
  const known = new Map<string, { articles: number; stems: boolean }>();
  for (const { language, articles: count, stems } of contents.flatMap(({ languages }) => languages))
    known.set(language, { articles: (known.get(language)?.articles ?? 0) + count, stems });
  const names = [...known.keys()].sort();
  const starts = await writeDictionaries(made, names, output);
  const tables = writeTables(
    made.map(({ dir }, place) => ({ dir, digest: contents[place]?.digest ?? '' })),
    output,
  );
  const volumes = made.map(({ dir, words: _, isInPlace, key, ...volume }, place): SearchVolume => {
    if (!isInPlace) {
      for (const name of readdirSync(dir)) if (isBeside(name)) rmSync(join(dir, name));
      output.moveFolder(`search/${volume.id}`, key, dir);
    }
    const { digest, languages: own } = contents[place] as VolumeContents;
    const languages = own.map(({ language, articles: count }) => [language, count] as const);
    return { ...volume, languages: Object.fromEntries(languages), digest: digest.slice(0, shortDigest) };
  });
  const languages = names.map((name): [string, SearchLanguage] => [name, { articles: 0, stems: false, ...known.get(name), words: starts.get(name) ?? [] }]);
  const digest = digestOf(contents.map((volume) => volume.digest).join()).slice(0, shortDigest);
  const manifest: SearchManifest = {
    format: searchFormat,
    archive,
    articles: articles.length,
    words: made.reduce((sum, { words }) => sum + words, 0),
    ...(spellings.length === 0 ? {} : { spellings }),
    ...(Object.keys(sections).length === 0 ? {} : { sections }),
    volumes,
    ...(tables.length === 0 ? {} : { tables }),
    languages: Object.fromEntries(languages),
    rowsPerRecords,
    digest,
  };
  const text = JSON.stringify(manifest);
  output.put('search/index.json', digestOf(text), () => text);
}
