/** Threads that render. Each loads Eleventy as soon as it starts, which takes longer than rendering a few pages. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { OnStop } from '../../model/onStop.js';
import type { Page } from '../../model/page.js';
import { UsageError } from '../../model/UsageError.js';
import { usualYoungSpace } from '../../model/usualYoungSpace.js';
import { ownFile } from '../../ownFile.js';
import { loadingEleventy } from './loadingEleventy.js';
import { ownersFiles } from './ownersFiles.js';
import { packDocuments } from './packDocuments.js';
import { packPages } from './packPages.js';
import type { RenderShare } from './renderWorker.js';

/** Fewer pages are rendered before a thread that starts only then has loaded. */
export const fewestForThreads = 1_500;

export interface RenderPool {
  /** Number of threads. */
  readonly count: number;
  /** Makes some pages here, or where the owner has templates their views, and has a thread write them. Rejects with a UsageError where one of the owner's templates fails. */
  readonly render: (pages: readonly Page[]) => Promise<void>;
  /** Ends the threads; may be called more than once. */
  readonly close: () => Promise<void>;
}

export function renderPool(
  { outDir, workDir, templatesDir }: RenderShare,
  { count, youngSpace = usualYoungSpace, onStop = () => () => {} }: { readonly count: number; readonly youngSpace?: number; readonly onStop?: OnStop },
): RenderPool {
  const hasOwnTemplates = templatesDir !== undefined && ownersFiles(templatesDir).length > 0;
  let ending: Promise<void> | undefined;
  const pool = new Tinypool({
    filename: pathToFileURL(ownFile('dist/renderWorker.js')).href,
    name: 'renderBatch',
    minThreads: count,
    maxThreads: count,
    isolateWorkers: false,
    // One to work on and one at hand, so that a thread need not wait until this one has time to send the next.
    concurrentTasksPerWorker: 2,
    env: { ...process.env, ...loadingEleventy(templatesDir) } as Record<string, string>,
    workerData: { outDir: resolve(outDir), workDir: resolve(workDir), templatesDir } satisfies RenderShare,
    // The old space has no bound of ours: a thread would die of one large page.
    resourceLimits: { maxYoungGenerationSizeMb: youngSpace },
  });
  const close = (): Promise<void> => {
    ending ??= pool.destroy().finally(forget);
    return ending;
  };
  // A thread that still writes would make anew what is taken away.
  const forget = onStop(close);
  return {
    count,
    render: async (pages) => {
      const batch = hasOwnTemplates ? packPages(pages) : await packDocuments(pages);
      const memory = 'documents' in batch ? batch.documents.map(({ html }) => html.buffer) : batch.pages.map(({ own }) => own.buffer);
      const problem = (await pool.run(batch, { transferList: [...new Set(memory)] })) as string | undefined;
      if (problem !== undefined) throw new UsageError(problem);
    },
    close,
  };
}
