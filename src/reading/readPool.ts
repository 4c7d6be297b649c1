/** A thread that reads, started before it is known what there is to read: it loads what reading takes while the archive is surveyed. */
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { SourcePath } from '../model/brands.js';
import { ownFile } from '../ownFile.js';
import type { ReadingInput } from './readFile.js';
import type { BatchReading } from './readWorker.js';

export interface ReadPool {
  /** Rejects where the thread is lost, or takes more than `limit` milliseconds. */
  readonly read: (paths: readonly SourcePath[], input: ReadingInput, limit: number) => Promise<BatchReading>;
  /** Ends the thread; may be called more than once. */
  readonly close: () => Promise<void>;
}

export function readPool(): ReadPool {
  const pool = new Tinypool({ filename: pathToFileURL(ownFile('dist/readWorker.js')).href, name: 'readBatchOf', minThreads: 1, maxThreads: 1, isolateWorkers: false });
  let ending: Promise<void> | undefined;
  return {
    read: (paths, input, limit) => {
      const { records } = input.knowledge;
      // A table may tell of all texts: what it tells of these is sent.
      const own = new Map(paths.flatMap((path) => (records.has(path) ? [[path, records.get(path) ?? []] as const] : [])));
      return pool.run({ paths, input: { ...input, knowledge: { ...input.knowledge, records: own } } }, { signal: AbortSignal.timeout(limit) }) as Promise<BatchReading>;
    },
    close: () => {
      ending ??= pool.destroy();
      return ending;
    },
  };
}
