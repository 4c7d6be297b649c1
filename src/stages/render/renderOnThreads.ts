/** Renders many pages on all cores: views are made here, one batch ahead of the threads, and rendered and written there. */
import { mkdirSync } from 'node:fs';
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

/**
 * @param input `ready`: threads that were started before. They are used where there are as many as there shall be, and ended.
 * @throws UsageError where one of the owner's templates fails.
 */
export async function renderOnThreads(
  input: Omit<RenderInput, 'pages' | 'templates'> & { readonly pages: readonly Page[]; readonly threads: Threads; readonly ready?: RenderPool | undefined },
): Promise<void> {
  const { pages, outDir, workDir, templatesDir, onPage, pause, threads, ready } = input;
  if (threads.always !== true && (threads.count <= 1 || pages.length < fewestForThreads)) {
    Object.assign(process.env, loadingEleventy(templatesDir));
    // Loads Eleventy, which is for nothing where threads do.
    const { renderPages } = await import('./renderPages.js');
    return renderPages(input);
  }
  mkdirSync(workDir, { recursive: true });
  const thrift = pages.length >= manyPages ? 'saving' : 'usual';
  const size = batchSize[thrift];
  const count = renderingThreads(threads.count);
  const pool = ready?.count === count ? ready : renderPool({ outDir, workDir, templatesDir }, { count, ...(thrift === 'saving' ? { youngSpace: savingYoungSpace } : {}) });
  const render = async (batch: readonly Page[]): Promise<void> => {
    await pool.render(batch);
    for (let done = 0; done < batch.length; done += 1) onPage();
  };
  try {
    const underWay = new Set<Promise<void>>();
    for (let from = 0; from < pages.length; from += size) {
      const work: Promise<void> = render(pages.slice(from, from + size)).finally(() => underWay.delete(work));
      underWay.add(work);
      // One more than there are threads, so that none of them waits for views.
      if (underWay.size > count) await Promise.race(underWay);
      await pause();
    }
    await Promise.all(underWay);
  } finally {
    await pool.close();
  }
}
