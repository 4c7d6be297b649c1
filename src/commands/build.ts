/** `backfile build`: the whole pipeline into a staging folder, then the switch. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { bodyStore } from '../cache/bodyStore.js';
import { loadConfig } from '../config.js';
import { planArchive, readArchive, searchSite, writeSite } from '../pipeline.js';
import { progress } from '../progress.js';
import { accountFor } from '../report/accountFor.js';
import { mergeRepeated } from '../report/mergeRepeated.js';
import { openStaging } from '../stages/publish/staging.js';
import { stopwatch } from '../stopwatch.js';
import { accountText } from './accountText.js';
import type { CommandContext } from './command.js';
import { emptyArchive } from './emptyArchive.js';
import { measureFolder } from './measureFolder.js';
import { reportDiagnostics, severitiesText } from './reportDiagnostics.js';

/** Milliseconds after which no write that had begun is still under way. */
const settlingTime = 200;

export interface BuildOptions {
  readonly root: string;
  readonly out?: string;
  /** Leave out the search index. */
  readonly search: boolean;
}

export async function build({ root, out, search }: BuildOptions, context: CommandContext): Promise<number> {
  const started = performance.now();
  const { options } = context;
  const settings = loadConfig({ root, ...(out === undefined ? {} : { out }) });
  const staging = openStaging(settings.outDir);
  const forget = context.onStop(staging.discard);
  try {
    const watch = stopwatch();
    const bodies = bodyStore(join(staging.workDir, 'bodies'));
    const workshop = { settings, watch, keepBody: bodies.add, readBody: bodies.read, progress: progress(process.stderr, options.quiet) };
    const read = await readArchive(workshop);
    const planned = planArchive(read, workshop);
    await writeSite(planned, planned.plan.pages, staging.siteDir, staging.workDir, workshop);
    const searchable = search ? await searchSite(planned, { ...staging, onStop: context.onStop }, workshop) : 0;
    bodies.close();
    const size = measureFolder(staging.siteDir);
    const diagnostics = mergeRepeated([...read.diagnostics, ...planned.diagnostics, ...emptyArchive(read.articles.length)]);
    const account = accountFor(read.found, read.articles.length, read.diagnostics);
    watch.run('publish', staging.publish);
    const code = reportDiagnostics(diagnostics, settings, context);
    const milliseconds = Math.round(performance.now() - started);
    if (options.json) {
      const stages = watch.costs();
      const peakMemory = process.resourceUsage().maxRSS * 1024;
      context.out(
        `${JSON.stringify({ archive: settings.name, out: settings.outDir, ...account, pages: planned.plan.pages.length, searchable, ...size, milliseconds, peakMemory, stages, diagnostics })}\n`,
      );
    } else if (!options.quiet) {
      context.log(
        [
          `${settings.name}: ${planned.plan.pages.length.toLocaleString('en')} pages in ${(milliseconds / 1000).toFixed(1)} s`,
          `  ${accountText(account)}`,
          `  ${search ? `${searchable.toLocaleString('en')} ${searchable === 1 ? 'article' : 'articles'} searchable` : 'no search index'}`,
          `  ${size.files.toLocaleString('en')} files, ${(size.bytes / 1e6).toFixed(1)} MB in ${settings.outDir}`,
          `  ${severitiesText(diagnostics, options.verbose)}`,
          ...(options.verbose ? watch.costs().map(({ stage, wall, user, system }) => `  ${stage.padEnd(8)} ${String(wall).padStart(7)} ms, CPU ${user + system} ms`) : []),
          '',
        ].join('\n'),
      );
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
