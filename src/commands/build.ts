/** `backfile build`: the whole pipeline into a staging folder, then the switch. What has not changed since the last build is neither read nor rendered again. */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type ArchiveCache, cacheFolder, openArchiveCache } from '../cache/archiveCache.js';
import { codeDigest } from '../cache/codeDigest.js';
import { DamagedCache } from '../cache/damagedCache.js';
import { loadManifest, manifestFile } from '../cache/siteManifest.js';
import { loadConfig } from '../config.js';
import type { Settings } from '../model/settings.js';
import { openStaging } from '../stages/publish/staging.js';
import { stopwatch } from '../stopwatch.js';
import { type BuildReport, buildReportText } from './buildReport.js';
import { buildSite } from './buildSite.js';
import type { CommandContext } from './command.js';
import { isUntouched } from './isUntouched.js';
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
}

export async function build({ root, out, search, cache: wantsCache, workers = availableParallelism() }: BuildOptions, context: CommandContext): Promise<number> {
  const started = performance.now();
  const { options, log } = context;
  const settings = loadConfig({ root, ...(out === undefined ? {} : { out }) });
  const staging = openStaging(settings.outDir);
  const forget = context.onStop(staging.discard);
  const watch = stopwatch();
  const run = async (): Promise<{ readonly report: BuildReport; readonly written: number }> => {
    const cache = wantsCache ? openCache(settings, context) : undefined;
    const release = cache === undefined ? undefined : context.onStop(cache.close);
    try {
      const code = cache === undefined ? '' : codeDigest();
      const run = cache === undefined ? '' : watch.run('compare', () => runDigest(settings, code, cache.files, { search }));
      const manifest = cache === undefined ? undefined : loadManifest(manifestFile(cache.dir, settings.outDir));
      if (manifest?.run?.key === run && watch.run('compare', () => isUntouched(settings.outDir, manifest))) return { report: manifest.run.report as BuildReport, written: 0 };
      return await buildSite({ settings, staging, watch, search, workers, run, code, ...(cache === undefined || manifest === undefined ? {} : { cache, manifest }) }, context);
    } finally {
      cache?.close();
      release?.();
    }
  };
  try {
    const { report, written } = await run().catch(async (error: unknown) => {
      if (!(error instanceof DamagedCache)) throw error;
      log(`backfile: ${error.message}; everything is read again.\n`);
      rmSync(join(settings.root, cacheFolder, 'articles'), { recursive: true, force: true });
      return run();
    });
    const code = reportDiagnostics(report.diagnostics, settings, context);
    const milliseconds = Math.round(performance.now() - started);
    const { account, diagnostics, searchable = 0, ...counts } = report;
    const stages = watch.costs();
    if (options.json) {
      const peakMemory = process.resourceUsage().maxRSS * 1024;
      context.out(`${JSON.stringify({ ...counts, out: settings.outDir, ...account, searchable, written, milliseconds, peakMemory, stages, diagnostics })}\n`);
    } else if (!options.quiet) {
      log(buildReportText(report, { milliseconds, outDir: settings.outDir, verbose: options.verbose, written }));
      if (options.verbose) log(stages.map(({ stage, wall, user, system }) => `  ${stage.padEnd(9)} ${String(wall).padStart(7)} ms, CPU ${user + system} ms\n`).join(''));
    }
    return code;
  } catch (error) {
    staging.discard();
    // Writes that were under way when the build failed make folders anew.
    await setTimeout(settlingTime);
    throw error;
  } finally {
    staging.discard();
    forget();
  }
}

function openCache(settings: Settings, { options, log }: CommandContext): ArchiveCache | undefined {
  const cache = openArchiveCache(settings.root);
  if (!('reason' in cache)) return cache;
  if (options.verbose) log(`backfile: nothing is remembered from or for other builds: ${cache.reason}.\n`);
  return undefined;
}
