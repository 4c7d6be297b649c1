/** What a run of the pipeline works with. */
import type { KeptRelated } from '../linking/relateBeside.js';
import type { BodyRef } from '../model/article.js';
import type { OnStop } from '../model/onStop.js';
import type { Page } from '../model/page.js';
import type { Settings } from '../model/settings.js';
import type { Threads } from '../model/threads.js';
import type { Progress } from '../progress.js';
import type { ReadPool } from '../reading/readPool.js';
import type { RenderPool } from '../stages/render/renderPool.js';
import type { Stopwatch } from '../stopwatch.js';

/** What a run of the pipeline reports to and keeps its texts in. */
export interface Workshop {
  readonly settings: Settings;
  readonly progress: Progress;
  readonly watch: Stopwatch;
  readonly keepBody: (html: Buffer) => BodyRef;
  readonly readBody: (body: BodyRef) => string;
  /** Whether every file is held to the law that nothing is lost. */
  readonly verifies?: boolean;
  /** Without any, everything runs in this one. */
  readonly threads?: Threads;
  /** Nothing is remembered of any file, so that all are read. */
  readonly isFirst?: boolean;
  /** A thread that was started before, for the few files that changed. */
  readonly readingReady?: ReadPool | undefined;
  /** Threads that were started before: they have loaded Eleventy by then, or sooner than others would. */
  readonly ready?: RenderPool | undefined;
  readonly keptRelated?: KeptRelated | undefined;
  /** Told of the threads that write. */
  readonly onStop?: OnStop;
  /** Renders fewer than `fewestForThreads` pages, where there is a better way than to load Eleventy for them. */
  readonly renderFew?: ((pages: readonly Page[]) => Promise<void>) | undefined;
}

/** Where no number of threads is given. */
export const oneThread: Threads = { count: 1 };
