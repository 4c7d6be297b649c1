/** Renders many pages on all cores: they are made here, some batches ahead of the threads, and written there. */
import { mkdirSync } from 'node:fs';
import type { OnStop } from '../../model/onStop.js';
import type { Page } from '../../model/page.js';
import type { Threads } from '../../model/threads.js';
import { loadingEleventy } from './loadingEleventy.js';
import { renderingThreads } from './renderingThreads.js';
import type { RenderInput } from './renderPages.js';
import { fewestForThreads, type RenderPool, renderPool } from './renderPool.js';

/** Pages from which on memory counts for more than the CPU that saving it costs. */
const manyPages = 40_000;
/** Pages of one batch: each batch is an Eleventy of its own, which holds its pages until all are written. */
const batchSize = { usual: 400, saving: 100 };
/** Megabytes of a thread's young space, of many pages: with the smaller batches 0.83 GB at the peak instead of 1.08, for 9 % more user CPU than 48. */
const savingYoungSpace = 8;

/** Batches on their way beside those that threads work on: so many that this thread may do something else for a while before one of them waits. */
const ahead = { usual: 8, saving: 2 };

/** Pages that are all made, if not all written. */
export interface PagesUnderWay {
  /** Rejects with a UsageError where one of the owner's templates fails. */
  readonly written: Promise<void>;
}

/**
 * Resolves when all pages are on their way to the threads, or written where there are none.
 *
 * @param input `ready`: threads that were started before. They are used where there are as many as there shall be, and ended.
 * @throws UsageError where one of the owner's templates fails before.
 */
export async function renderOnThreads(
  input: Omit<RenderInput, 'pages' | 'templates'> & {
    readonly pages: readonly Page[];
    readonly threads: Threads;
    readonly ready?: RenderPool | undefined;
    readonly onStop?: OnStop;
  },
): Promise<PagesUnderWay> {
  const { pages, outDir, workDir, templatesDir, onPage, pause, threads, ready, onStop } = input;
  if (threads.always !== true && (threads.count <= 1 || pages.length < fewestForThreads)) {
    Object.assign(process.env, loadingEleventy(templatesDir));
    // Loads Eleventy, which is for nothing where threads do.
    const { renderPages } = await import('./renderPages.js');
    await renderPages(input);
    return { written: Promise.resolve() };
  }
  mkdirSync(workDir, { recursive: true });
  const thrift = pages.length >= manyPages ? 'saving' : 'usual';
  const size = batchSize[thrift];
  const count = renderingThreads(threads.count);
  const means = { count, ...(thrift === 'saving' ? { youngSpace: savingYoungSpace } : {}), ...(onStop === undefined ? {} : { onStop }) };
  const pool = ready?.count === count ? ready : renderPool({ outDir, workDir, templatesDir }, means);
  const underWay = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  const allWritten = async (): Promise<void> => {
    try {
      await Promise.all(underWay);
      if (failure !== undefined) throw failure.error;
    } finally {
      await pool.close();
    }
  };
  for (let from = 0; from < pages.length && failure === undefined; from += size) {
    const batch = pages.slice(from, from + size);
    const work: Promise<void> = pool.render(batch).finally(() => underWay.delete(work));
    // It may fail while nobody waits for it.
    work.catch((error: unknown) => {
      failure ??= { error };
    });
    underWay.add(work);
    if (underWay.size >= count + ahead[thrift]) await Promise.race(underWay).catch(() => {});
    for (let made = 0; made < batch.length; made += 1) onPage();
    await pause();
  }
  if (failure !== undefined) await allWritten();
  return { written: allWritten() };
}
