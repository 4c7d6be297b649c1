/** Threads that read, started before it is known what there is to read: they load what reading takes, and compile it, while the archive is surveyed. */
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { SourcePath } from '../model/brands.js';
import { large } from '../model/large.js';
import { noKnowledge } from '../model/noKnowledge.js';
import type { Settings } from '../model/settings.js';
import { usualYoungSpace } from '../model/usualYoungSpace.js';
import { ownFile } from '../ownFile.js';
import type { BatchReading } from './readWorker.js';
import { type SharedInput, shareInput } from './sharedInput.js';

export interface ReadPool {
  readonly count: number;
  /** Has each thread read that file and forget it. */
  readonly warm: (path: SourcePath, settings: Settings) => void;
  /** Rejects where the thread is lost, or takes more than `limit` milliseconds. */
  readonly read: (paths: readonly SourcePath[], input: SharedInput, limit: number) => Promise<BatchReading>;
  /** Ends the threads; may be called more than once. */
  readonly close: () => Promise<void>;
}

/** The same of threads that read large archives, where memory counts for more. */
const savingYoungSpace = 48;
/** A thread that a file holds up for so many milliseconds is replaced before it is needed. */
const warmLimit = 5_000;

/** @param files to read, as far as is known */
export function readPool(count: number, files: number): ReadPool {
  const pool = new Tinypool({
    filename: pathToFileURL(ownFile('dist/readWorker.js')).href,
    name: 'readBatchInThread',
    minThreads: count,
    maxThreads: count,
    isolateWorkers: false,
    resourceLimits: { maxYoungGenerationSizeMb: files < large ? usualYoungSpace : savingYoungSpace },
  });
  let ending: Promise<void> | undefined;
  const run = (paths: readonly SourcePath[], input: SharedInput, limit: number): Promise<BatchReading> =>
    pool.run({ paths, input }, { signal: AbortSignal.timeout(limit) }) as Promise<BatchReading>;
  return {
    count,
    warm: (path, settings) => {
      const input = shareInput({ settings, knowledge: noKnowledge, verifies: false });
      // What is wrong with the file is told when it is read.
      for (let thread = 0; thread < count; thread += 1) run([path], input, warmLimit).catch(() => undefined);
    },
    read: run,
    close: () => {
      ending ??= pool.destroy();
      return ending;
    },
  };
}
