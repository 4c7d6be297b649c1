/** Renders batches of pages in a thread of its own. Views come as plain data; the pages are written, not sent back. */
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Page } from '../../model/page.js';
import { UsageError } from '../../model/UsageError.js';
import { renderPages } from './renderPages.js';

/** What all batches have in common. */
export interface RenderShare {
  readonly outDir: string;
  readonly workDir: string;
  readonly templatesDir: string | undefined;
}

/** A page with its view made. */
export interface MadePage {
  readonly kind: string;
  readonly url: string;
  readonly view: unknown;
}

/** @returns what is wrong with the owner's templates, if anything is: classes of errors do not survive the way between threads. */
export async function renderBatch(pages: readonly MadePage[]): Promise<string | undefined> {
  const { workDir, ...share } = process.__tinypool_state__.workerData as RenderShare;
  try {
    await renderPages({
      ...share,
      pages: pages.map(({ view, ...page }) => ({ ...page, view: () => view }) as Page),
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
