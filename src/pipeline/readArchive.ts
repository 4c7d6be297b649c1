/** The first stages: every file that is found, read, parsed and enriched, or remembered. */
import { setImmediate } from 'node:timers/promises';
import type { ReadMemory, Remembered } from '../cache/readMemory.js';
import { decodeRecord } from '../cache/readRecord.js';
import { compileEarly, fewestToCompileEarly } from '../compileEarly.js';
import type { Article } from '../model/article.js';
import type { SourcePath } from '../model/brands.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { digestOf } from '../model/digestOf.js';
import type { Fingerprint } from '../model/fingerprint.js';
import type { ArchiveKnowledge } from '../model/knowledge.js';
import { large } from '../model/large.js';
import { readFiles } from '../reading/readFiles.js';
import { readingThreads } from '../reading/readingThreads.js';
import { type ReadPool, readPool } from '../reading/readPool.js';
import { type SlowFile, slowestFiles } from '../reading/slowestFiles.js';
import { returnMemory } from '../returnMemory.js';
import { saveMemory } from '../saveMemory.js';
import { listSources, type SourceList } from '../stages/read/listSources.js';
import { surveyArchive } from '../surveyArchive.js';
import { oneThread, type Workshop } from './workshop.js';

export interface ReadArchive {
  readonly articles: readonly Article[];
  /** Of the articles; empty after `planArchive`. */
  readonly fingerprints: Map<SourcePath, Fingerprint>;
  readonly images: ReadonlySet<SourcePath>;
  readonly knowledge: ArchiveKnowledge;
  /** Files below the content folder. Each is among the articles or named in a diagnostic. */
  readonly found: number;
  /** Those that took longest to read, in this run. */
  readonly slowest: readonly SlowFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Without `memory`, every file is read. */
export function readArchive(workshop: Workshop, memory?: ReadMemory): Promise<ReadArchive> {
  return workshop.watch.run('read', () => readAll(workshop, memory));
}

async function readAll(workshop: Workshop, memory: ReadMemory | undefined): Promise<ReadArchive> {
  const { settings, threads, readingReady, isFirst } = workshop;
  const list = listSources(settings, memory?.entriesOf);
  const { length } = list.articles;
  const worth = readingReady === undefined && (isFirst === true || memory === undefined) ? readingThreads(threads ?? oneThread, length) : 0;
  const ready = readingReady ?? (worth > 0 ? readPool(worth, length) : undefined);
  try {
    return await readListed(list, ready, workshop, memory);
  } finally {
    if (readingReady === undefined) await ready?.close();
  }
}

async function readListed(
  list: SourceList,
  ready: ReadPool | undefined,
  { settings, progress, watch, keepBody, verifies, threads }: Workshop,
  memory: ReadMemory | undefined,
): Promise<ReadArchive> {
  const [first] = list.articles;
  if (first !== undefined) ready?.warm(first, settings);
  if (list.articles.length >= fewestToCompileEarly) compileEarly();
  if (list.articles.length >= large) saveMemory();
  const survey = watch.lap('survey', () => surveyArchive(list, settings, memory?.notes));
  const knowledge = survey.value;
  const read = new Array<Remembered | undefined>(list.articles.length);
  const slowest = slowestFiles();
  const readAnew = async (places: readonly number[]): Promise<void> => {
    progress.start('read', places.length);
    await readFiles(
      places.map((place) => list.articles[place] as SourcePath),
      {
        settings,
        knowledge,
        verifies: verifies === true,
        threads: threads ?? oneThread,
        ready,
        watch,
        onFile: ({ index, record, body, digest, milliseconds }) => {
          const place = places[index] as number;
          const path = list.articles[place] as SourcePath;
          slowest.add(path, milliseconds);
          const { article, fingerprint, diagnostics } = decodeRecord(record);
          const kept = digest === undefined ? undefined : memory?.keep(path, knowledge, { digest, record, body });
          read[place] = {
            article:
              article === undefined
                ? undefined
                : Object.assign(article, kept ?? { body: keepBody(body), ...(memory === undefined ? {} : { version: digestOf(Buffer.concat([record, body])) }) }),
            fingerprint,
            diagnostics,
          };
          progress.step();
        },
        pause: () => setImmediate(),
      },
    );
    progress.end();
  };
  const recalled = list.articles.map((path) => memory?.recall(path, knowledge));
  const isNew = recalled.flatMap((recall, place) => (recall === undefined ? [place] : []));
  const underWay = isNew.length > 0 ? readAnew(isNew) : undefined;
  const outdated: number[] = [];
  for (const [place, recall] of recalled.entries()) {
    if (recall === undefined) continue;
    const remembered = recall();
    if (remembered === undefined) outdated.push(place);
    else read[place] = remembered;
  }
  await underWay;
  if (outdated.length > 0) await readAnew(outdated);
  // What is known of the published site, and of the one before, is in memory besides.
  if (recalled.length >= large && isNew.length < recalled.length) returnMemory();
  const articles = read.flatMap((file) => file?.article ?? []);
  const fingerprints = new Map(read.flatMap((file) => (file?.article === undefined ? [] : [[file.article.source.path, file.fingerprint] as const])));
  const diagnostics = [...list.diagnostics, ...survey.diagnostics, ...read.flatMap((file) => file?.diagnostics ?? [])];
  return { articles, fingerprints, images: list.images, knowledge, found: list.found, slowest: slowest.list(), diagnostics };
}
