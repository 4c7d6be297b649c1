/** `backfile dev`: builds into a folder of its own, serves it, and on every change rebuilds what changed and reloads the browser. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch as watchFiles } from 'chokidar';
import { loadConfig, settingsFileName } from '../config.js';
import type { SourcePath } from '../model/brands.js';
import { UsageError } from '../model/UsageError.js';
import { progress } from '../progress.js';
import { serveFolder } from '../server/serveFolder.js';
import { type CommandContext, exitCode } from './command.js';
import { devSite } from './devSite.js';
import { liveReload } from './liveReload.js';
import { reportDiagnostics, severitiesText } from './reportDiagnostics.js';

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
  const dir = mkdtempSync(join(tmpdir(), 'backfile-dev-'));
  context.onStop(() => rmSync(dir, { recursive: true, force: true }));
  let settings = loadConfig({ root });
  const site = devSite(dir, settings.root, { progress: progress(process.stderr, options.quiet), threads: { count: availableParallelism() }, onStop: context.onStop });
  context.onStop(site.close);
  const live = liveReload();
  let searchTimer: NodeJS.Timeout | undefined;
  let shown: { readonly url: string; readonly html: string } | undefined;

  const rebuild = async (): Promise<void> => {
    const started = performance.now();
    try {
      settings = loadConfig({ root });
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
  const server = await serveFolder({
    dir: site.siteDir,
    port: port ?? 8080,
    triesNextPorts: port === undefined,
    // Pages in preparation are nobody else's: a name that resolves to this machine from elsewhere is refused.
    allowedHosts: ['127.0.0.1', 'localhost', '[::1]', '::1'],
    transformHtml: live.addScript,
    handle: live.handle,
  });
  if (options.json) out(`${JSON.stringify({ url: server.url })}\n`);
  else out(`${settings.name} at ${server.url} (Ctrl-C stops)\n`);

  let waiting: NodeJS.Timeout | undefined;
  const outDir = settings.outDir;
  const watched = [settings.contentDir, settings.templatesDir, settings.publicDir, join(settings.root, settingsFileName)];
  // From the folder around them, so that one that is taken away and comes back is seen again.
  const watcher = watchFiles(settings.root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) =>
      !watched.some((each) => isWithin(path, each) || isWithin(each, path)) ||
      isWithin(path, outDir) ||
      relative(settings.root, path)
        .split(sep)
        .some((part) => part === 'node_modules' || (part.startsWith('.') && part !== '.' && part !== '..')),
  });
  const edited = new Set<string>();
  watcher.on('all', (event, path) => {
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
  context.onStop(() => {
    live.close();
    void watcher.close();
    void server.close();
  });
  return new Promise(() => undefined);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
