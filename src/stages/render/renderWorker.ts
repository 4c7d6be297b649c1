/** Renders and writes batches of pages in a thread of its own. They come as finished pages or, where the owner has templates, as views. */
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { strayProblem } from '../../model/strayProblem.js';
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

let fail: (problem: UsageError) => void = () => undefined;
/** Rejects when something of the owner's fails that no page waits for. */
const stray = new Promise<never>((_, reject) => {
  fail = reject;
});
// It may come while no page is rendered; the next batch meets it.
stray.catch(() => undefined);
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error: unknown) => {
    const problem = strayProblem(error);
    if (problem === undefined) throw error;
    fail(problem);
  });
}

/** @returns what is wrong with the owner's templates, if anything is: classes of errors do not survive the way between threads. */
export function renderBatch(batch: PackedPages | PackedDocuments): Promise<string | undefined> {
  const work = last.then(() => renderNext(batch));
  last = work.catch(() => undefined);
  return work;
}

async function renderNext(batch: PackedPages | PackedDocuments): Promise<string | undefined> {
  const { workDir, ...share } = process.__tinypool_state__.workerData as RenderShare;
  try {
    const rendered = renderPages({
      ...share,
      ...('documents' in batch ? unpackDocuments(batch) : { pages: unpackPages(batch) }),
      // Compiled templates of two threads must not meet.
      workDir: join(workDir, `thread-${threadId}`),
      onPage: () => undefined,
      pause: () => Promise.resolve(),
    });
    await Promise.race([rendered, stray]);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
