/**
 * Reads many files on all cores and hands over what was read, file by file, in no particular order. A file that takes
 * too long, or at which a thread dies, is reported and costs none of the others.
 */
import { encodeRecord } from '../cache/readRecord.js';
import type { Digest, SourcePath } from '../model/brands.js';
import { diagnose } from '../model/diagnose.js';
import type { Threads } from '../model/threads.js';
import type { Stopwatch } from '../stopwatch.js';
import type { ReadingInput } from './readFile.js';
import { fewestForThreads, readingThreads } from './readingThreads.js';
import { type ReadPool, readPool } from './readPool.js';
import type { BatchReading } from './readWorker.js';
import { shareInput } from './sharedInput.js';

export interface ReadBytes {
  /** Place of the file in the list of paths. */
  readonly index: number;
  /** See `encodeRecord`. */
  readonly record: Buffer;
  /** The body as HTML. */
  readonly body: Buffer;
  readonly digest: Digest | undefined;
  /** What reading it took. */
  readonly milliseconds: number;
}

export interface ReadFilesInput extends ReadingInput {
  readonly threads: Threads;
  readonly watch: Stopwatch;
  readonly onFile: (file: ReadBytes) => void;
  /** Awaited between batches, so that others may work or stop the run. */
  readonly pause: () => Promise<void>;
  /** Threads that were started before. They are ended where they have read many. */
  readonly ready?: ReadPool | undefined;
  /** Milliseconds that a file may take in a thread. */
  readonly timeLimit?: number;
}

const batchSize = 40;
/** Batches that are under way or wait for a thread, for each thread. */
const ahead = 2;
const defaultTimeLimit = 30_000;

export async function readFiles(paths: readonly SourcePath[], input: ReadFilesInput): Promise<void> {
  const { settings, knowledge, verifies, threads, watch, onFile, pause, ready, timeLimit = defaultTimeLimit } = input;
  const share: ReadingInput = { settings, knowledge, verifies };
  const deliver = (from: number, { files, bytes, laps }: BatchReading): void => {
    for (const [stage, milliseconds] of laps) watch.addLap(stage, milliseconds);
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    files.forEach(({ record, body, digest, milliseconds }, place) => {
      onFile({ index: from + place, record: all.subarray(at, at + record), body: all.subarray(at + record, at + record + body), digest, milliseconds });
      at += record + body;
    });
  };

  const worth = readingThreads(threads, paths.length);
  const isFew = paths.length < fewestForThreads;
  if (ready !== undefined && isFew) {
    // A table may tell of all texts: what it tells of these is sent.
    const records = new Map(paths.flatMap((path) => (knowledge.records.has(path) ? [[path, knowledge.records.get(path) ?? []] as const] : [])));
    const batch = await ready.read(paths, shareInput({ ...share, knowledge: { ...knowledge, records } }), timeLimit * 2).catch(() => undefined);
    if (batch !== undefined) return deliver(0, batch);
  } else if (worth === 0) {
    // Loaded where there is something to read here: it is most of our code.
    const { readBatch } = await import('./readWorker.js');
    for (let from = 0; from < paths.length; from += batchSize) {
      deliver(from, await readBatch(paths.slice(from, from + batchSize), share));
      await pause();
    }
    return;
  }

  // Where a thread was lost, few files too are read in another, and not here.
  const count = Math.max(1, worth);
  const suits = ready !== undefined && !isFew && ready.count >= count;
  // It would only take up room.
  if (!suits) await ready?.close();
  const pool = suits ? ready : readPool(count, paths.length);
  const shared = shareInput(share);
  const readOneByOne = async (from: number, some: readonly SourcePath[]): Promise<void> => {
    for (const [place, path] of some.entries()) deliver(from + place, await pool.read([path], shared, timeLimit).catch((error: unknown) => failed(path, error, timeLimit)));
  };
  const readSome = async (from: number): Promise<void> => {
    const some = paths.slice(from, from + batchSize);
    // Which of the files it was, only reading them one by one can tell.
    const batch = await pool.read(some, shared, timeLimit * 2).catch(() => undefined);
    if (batch === undefined) await readOneByOne(from, some);
    else deliver(from, batch);
  };
  try {
    const underWay = new Set<Promise<void>>();
    for (let from = 0; from < paths.length; from += batchSize) {
      const work: Promise<void> = readSome(from).finally(() => underWay.delete(work));
      underWay.add(work);
      if (underWay.size >= count * ahead) await Promise.race(underWay);
    }
    await Promise.all(underWay);
  } finally {
    await pool.close();
  }
}

/** What a file comes to at which a thread was lost. */
function failed(path: SourcePath, error: unknown, timeLimit: number): BatchReading {
  const isLate = error instanceof Error && error.name === 'AbortError';
  const reason = isLate ? `reading it took more than ${timeLimit / 1000} s` : String(error);
  const record = encodeRecord({ article: undefined, fingerprint: {}, diagnostics: [diagnose('read/failed', { path }, { reason })], lookups: [[[], []], [[], []], [[], []], []] });
  return { files: [{ record: record.length, body: 0, milliseconds: timeLimit }], bytes: record, laps: [] };
}
