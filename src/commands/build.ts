/** `backfile build`: the whole pipeline into a staging folder, then the switch. What has not changed since the last build is neither read nor rendered again. */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type ArchiveCache, cacheFolder, openArchiveCache } from '../cache/archiveCache.js';
import { codeDigest } from '../cache/codeDigest.js';
import { DamagedCache } from '../cache/damagedCache.js';
import { loadManifest, sitePlace } from '../cache/siteManifest.js';
import { loadConfig } from '../config.js';
import type { Settings } from '../model/settings.js';
import { openStaging } from '../stages/publish/staging.js';
import { type Stopwatch, stopwatch } from '../stopwatch.js';
import { type BuildReport, buildReportText } from './buildReport.js';
import type { FinishedBuild } from './buildSite.js';
import type { CommandContext } from './command.js';
import { isUntouched } from './isUntouched.js';
import { profileText } from './profileText.js';
import { reportDiagnostics } from './reportDiagnostics.js';
import { runDigest } from './runDigest.js';

/** Milliseconds after which no write that had begun is still under way. */
const settlingTime = 200;

export interface BuildOptions {
  readonly root: string;
  readonly out?: string;
  /** Leave out the search index. */
  readonly search: boolean;
  /** Neither use nor keep anything in `.backfile/`. */
  readonly cache: boolean;
  /** Threads to work with; as many as there are cores, if not given. */
  readonly workers?: number;
  /** Say what each stage cost, and which files were slowest. */
  readonly profile?: boolean;
}

export async function build(options: BuildOptions, context: CommandContext): Promise<number> {
  const started = performance.now();
  const settings = loadConfig({ root: options.root, ...(options.out === undefined ? {} : { out: options.out }) });
  const watch = stopwatch();
  const { report, written, removed, slowest } = await attempt(settings, options, watch, context).catch((error: unknown) => {
    if (!(error instanceof DamagedCache)) throw error;
    context.log(`backfile: ${error.message}; everything is read again.\n`);
    rmSync(join(settings.root, cacheFolder, 'articles'), { recursive: true, force: true });
    return attempt(settings, options, watch, context);
  });
  const code = reportDiagnostics(report.diagnostics, settings, context);
  const milliseconds = Math.round(performance.now() - started);
  const { account, diagnostics, searchable = 0, ...counts } = report;
  const stages = watch.costs();
  const { json, quiet, verbose } = context.options;
  if (json) {
    const peakMemory = process.resourceUsage().maxRSS * 1024;
    context.out(`${JSON.stringify({ ...counts, out: settings.outDir, ...account, searchable, written, removed, milliseconds, peakMemory, stages, slowest, diagnostics })}\n`);
  } else if (!quiet) {
    context.log(buildReportText(report, { milliseconds, outDir: settings.outDir, verbose, hasChanged: written + removed > 0 }));
    if (verbose || options.profile === true) context.log(profileText(stages, slowest));
  }
  return code;
}

/** @throws DamagedCache where something remembered turns out to be wrong when it is too late to do without it. */
async function attempt(settings: Settings, { search, cache: wantsCache, workers }: BuildOptions, watch: Stopwatch, context: CommandContext): Promise<FinishedBuild> {
  const threads = workers === undefined ? { count: availableParallelism() } : { count: workers, always: workers > 1 };
  const staging = openStaging(settings.outDir);
  const forget = context.onStop(staging.discard);
  const cache = wantsCache ? openCache(settings, context) : undefined;
  const free = cache === undefined ? undefined : context.onStop(cache.close);
  try {
    const common = { settings, staging, watch, search, threads };
    if (cache === undefined) return await (await import('./buildSite.js')).buildSite(common, context);
    const code = codeDigest();
    const run = watch.run('compare', () => runDigest(settings, code, cache.files, { search }));
    const place = sitePlace(cache.dir, settings.outDir);
    const manifest = loadManifest(place.manifestFile);
    if (manifest.run?.key === run && watch.run('compare', () => isUntouched(settings.outDir, manifest)))
      return { report: manifest.run.report as BuildReport, written: 0, removed: 0, slowest: [] };
    // The stages are loaded where there is something to do.
    const { buildSite } = await import('./buildSite.js');
    const finished = await buildSite({ ...common, memory: { ...place, cache, manifest, spare: loadManifest(place.spareFile), code, run } }, context);
    const damaged = cache.articles.damaged() + cache.volumes.damaged();
    if (damaged > 0 && !context.options.quiet)
      context.log(`backfile: ${damaged} of the things remembered in ${cache.dir} had changed since they were stored; they were made anew.\n`);
    return finished;
  } catch (error) {
    staging.discard();
    // Writes that were under way when the build failed make folders anew.
    await setTimeout(settlingTime);
    throw error;
  } finally {
    cache?.close();
    free?.();
    staging.discard();
    forget();
  }
}

function openCache(settings: Settings, { options, log }: CommandContext): ArchiveCache | undefined {
  const cache = openArchiveCache(settings.root);
  if (!('reason' in cache)) return cache;
  if (options.verbose || (cache.isToMend === true && !options.quiet)) log(`backfile: nothing is remembered from or for other builds: ${cache.reason}.\n`);
  return undefined;
}
