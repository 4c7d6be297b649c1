/** `backfile dev`: builds into a folder of its own, serves it, and on every change rebuilds what changed and reloads the browser. */
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type FSWatcher, watch as watchFiles } from 'chokidar';
import { loadConfig } from '../config.js';
import type { SourcePath } from '../model/brands.js';
import { UsageError } from '../model/UsageError.js';
import { progress } from '../progress.js';
import { serveFolder } from '../server/serveFolder.js';
import { type CommandContext, exitCode } from './command.js';
import { devSite } from './devSite.js';
import { liveReload } from './liveReload.js';
import { reportDiagnostics, severitiesText } from './reportDiagnostics.js';
import { watchedBy } from './watchedBy.js';

export interface DevOptions {
  readonly root: string;
  readonly port?: number;
}

/** Milliseconds of quiet after a change before the rebuild: editors write a file in several steps. */
const settle = 60;
/** Milliseconds in which the browser takes the page that was edited, before the rebuild takes the thread that serves it. */
const breath = 300;
/** Milliseconds of quiet before the search index is made again; it takes longer than everything else. */
const settleSearch = 1500;

/** Runs until it is stopped. */
export async function dev({ root, port }: DevOptions, context: CommandContext): Promise<number> {
  const { options, log, out } = context;
  let settings = loadConfig({ root });
  let watched = watchedBy(settings);
  const dir = mkdtempSync(join(tmpdir(), 'backfile-dev-'));
  context.onStop(() => rmSync(dir, { recursive: true, force: true }));
  const site = devSite(dir, settings.root, { progress: progress(process.stderr, options.quiet), threads: { count: availableParallelism() }, onStop: context.onStop });
  context.onStop(site.close);
  const live = liveReload();
  // Before anything is built: a port that is taken should cost nothing.
  const server = await serveFolder({
    dir: site.siteDir,
    port: port ?? 8080,
    triesNextPorts: port === undefined,
    // Pages in preparation are nobody else's: a name that resolves to this machine from elsewhere is refused.
    allowedHosts: ['127.0.0.1', 'localhost', '[::1]', '::1'],
    transformHtml: live.addScript,
    handle: live.handle,
  });
  context.onStop(() => {
    live.close();
    void server.close();
  });
  let watcher: FSWatcher | undefined;
  let searchTimer: NodeJS.Timeout | undefined;
  let shown: { readonly url: string; readonly html: string } | undefined;

  const rebuild = async (): Promise<void> => {
    const started = performance.now();
    try {
      settings = loadConfig({ root });
      const before = new Set(watched.paths);
      watched = watchedBy(settings);
      watcher?.add(watched.paths.filter((path) => !before.has(path) && existsSync(path)));
      const { changed, diagnostics } = await site.update(settings);
      reportDiagnostics(diagnostics, settings, { ...context, options: { ...options, format: 'text' } });
      // Whoever looks at the page that was shown already need not load it again.
      const unseen = changed.filter((url) => url !== shown?.url || readFileSync(join(site.siteDir, url), 'utf8') !== shown.html);
      shown = undefined;
      live.send({ changed: unseen, diagnostics: diagnostics.filter(({ severity }) => severity !== 'info') });
      if (!options.quiet) log(`${changed.length.toLocaleString('en')} pages in ${Math.round(performance.now() - started)} ms; ${severitiesText(diagnostics, options.verbose)}\n`);
      clearTimeout(searchTimer);
      searchTimer = globalThis.setTimeout(() => void enqueue(indexSearch), settleSearch);
    } catch (error) {
      // A wrong setting or template is shown and mended while this goes on; a bug of ours is not hidden.
      if (!(error instanceof UsageError)) throw error;
      log(`${error.message}\n`);
      live.send({ changed: [], diagnostics: [{ severity: 'error', message: error.message }] });
    }
  };
  /** The page that was edited comes first; everything that shows it follows. */
  const preview = async (path: string): Promise<void> => {
    const started = performance.now();
    try {
      const url = await site.preview(relative(settings.contentDir, path).split(sep).join('/') as SourcePath);
      if (url === undefined) return;
      shown = { url, html: readFileSync(join(site.siteDir, url), 'utf8') };
      live.send({ changed: [url], diagnostics: [] });
      if (!options.quiet) log(`${url} in ${Math.round(performance.now() - started)} ms\n`);
      await setTimeout(breath);
    } catch (error) {
      // The rebuild that follows meets the same mistake, and reports it.
      if (!(error instanceof UsageError)) throw error;
    }
  };
  const indexSearch = async (): Promise<void> => {
    await site.index();
  };
  // One thing at a time, in order. Only the page of an edit does not wait for the index, which is made by other processes.
  const guarded = (work: () => Promise<void>): Promise<void> =>
    work().catch((error: unknown) => {
      log(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = exitCode.bug;
    });
  let queue = Promise.resolve();
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(() => guarded(work));
    return queue;
  };

  let built = enqueue(rebuild);
  await built;
  let waiting: NodeJS.Timeout | undefined;
  // From the folder around them, so that one that is taken away and comes back is seen again; what templates import may lie elsewhere.
  watcher = watchFiles([settings.root, ...watched.paths.filter((path) => relative(settings.root, path).startsWith('..'))], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => !watched.has(path),
  });
  const edited = new Set<string>();
  watcher.on('all', (event, path) => {
    // The settings may have changed since it was asked for.
    if (!watched.has(path)) return;
    edited.add(event === 'change' ? path : '');
    clearTimeout(waiting);
    waiting = globalThis.setTimeout(() => {
      const [only = ''] = edited.size === 1 ? edited : [];
      edited.clear();
      const first = only.startsWith(settings.contentDir + sep) ? built.then(() => guarded(() => preview(only))) : built;
      built = enqueue(async () => {
        await first;
        await rebuild();
      });
    }, settle);
  });
  context.onStop(() => void watcher?.close());
  // What is edited before would be taken for what was there.
  await once(watcher, 'ready');
  if (options.json) out(`${JSON.stringify({ url: server.url })}\n`);
  else out(`${settings.name} at ${server.url} (Ctrl-C stops)\n`);
  return new Promise(() => undefined);
}
