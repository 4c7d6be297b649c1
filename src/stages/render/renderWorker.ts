/** Renders and writes batches of pages in a thread of its own. They come as finished pages or, where the owner has templates, as views. */
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { UsageError } from '../../model/UsageError.js';
import type { PackedDocuments } from './packDocuments.js';
import type { PackedPages } from './packPages.js';
import { renderPages } from './renderPages.js';
import { unpackDocuments } from './unpackDocuments.js';
import { unpackPages } from './unpackPages.js';

/** What all batches have in common. */
export interface RenderShare {
  readonly outDir: string;
  readonly workDir: string;
  readonly templatesDir: string | undefined;
}

/** One after the other, though the next has come already. */
let last: Promise<unknown> = Promise.resolve();

/** @returns what is wrong with the owner's templates, if anything is: classes of errors do not survive the way between threads. */
export function renderBatch(batch: PackedPages | PackedDocuments): Promise<string | undefined> {
  const work = last.then(() => renderNext(batch));
  last = work.catch(() => undefined);
  return work;
}

async function renderNext(batch: PackedPages | PackedDocuments): Promise<string | undefined> {
  const { workDir, ...share } = process.__tinypool_state__.workerData as RenderShare;
  try {
    await renderPages({
      ...share,
      ...('documents' in batch ? unpackDocuments(batch) : { pages: unpackPages(batch) }),
      // Compiled templates of two threads must not meet.
      workDir: join(workDir, `thread-${threadId}`),
      onPage: () => undefined,
      pause: () => Promise.resolve(),
    });
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
