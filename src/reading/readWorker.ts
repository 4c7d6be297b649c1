/** Reads batches of files, in a thread of its own or in this one. Articles are given as bytes: those that are stored. */
import { encodeRecord } from '../cache/readRecord.js';
import { traceLines } from '../cache/traceLines.js';
import type { Digest, SourcePath } from '../model/brands.js';
import { stopwatch } from '../stopwatch.js';
import { type ReadingInput, readFile } from './readFile.js';
import { inputOf, type SharedInput } from './sharedInput.js';

export interface BatchReading {
  /** For each path, in their order: the lengths of its record and of its body in `bytes`, which has them one after the other, and how long it took. */
  readonly files: readonly { readonly record: number; readonly body: number; readonly milliseconds: number; readonly digest?: Digest }[];
  readonly bytes: Uint8Array;
  /** Milliseconds in each stage. */
  readonly laps: readonly (readonly [stage: string, milliseconds: number])[];
}

export async function readBatch(paths: readonly SourcePath[], input: ReadingInput): Promise<BatchReading> {
  const watch = stopwatch();
  const files: BatchReading['files'][number][] = [];
  const bytes: Buffer[] = [];
  for (const path of paths) {
    const started = performance.now();
    const traced = traceLines(input.knowledge);
    const { article, fingerprint, bodyHtml, diagnostics, digest } = await readFile(path, { ...input, knowledge: traced.knowledge }, watch);
    const record = encodeRecord({ article, fingerprint, diagnostics, lookups: traced.lookups() });
    const body = Buffer.from(bodyHtml);
    bytes.push(record, body);
    files.push({ record: record.length, body: body.length, milliseconds: performance.now() - started, ...(digest === undefined ? {} : { digest }) });
  }
  return { files, bytes: Buffer.concat(bytes), laps: watch.laps() };
}

/** The task of a thread. */
export function readBatchInThread({ paths, input }: { readonly paths: readonly SourcePath[]; readonly input: SharedInput }): Promise<BatchReading> {
  return readBatch(paths, inputOf(input));
}
