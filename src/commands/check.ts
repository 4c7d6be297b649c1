/** `backfile check`: read to plan, and report. Nothing is written anywhere. */
import { loadConfig } from '../config.js';
import { planArchive } from '../pipeline/planArchive.js';
import { readArchive } from '../pipeline/readArchive.js';
import { progress } from '../progress.js';
import { accountFor } from '../report/accountFor.js';
import { mergeRepeated } from '../report/mergeRepeated.js';
import { stopwatch } from '../stopwatch.js';
import { accountText } from './accountText.js';
import type { CommandContext } from './command.js';
import { emptyArchive } from './emptyArchive.js';
import { removedLines } from './removedLines.js';
import { removedText } from './removedText.js';
import { reportDiagnostics, severitiesText } from './reportDiagnostics.js';

export async function check({ root }: { readonly root: string }, context: CommandContext): Promise<number> {
  const { options } = context;
  const settings = loadConfig({ root });
  // No page is rendered, so no body is needed again.
  const workshop = {
    settings,
    watch: stopwatch(),
    keepBody: () => ({ offset: 0, length: 0 }),
    readBody: () => '',
    verifies: true,
    progress: progress(process.stderr, options.quiet),
  };
  const read = await readArchive(workshop);
  const planned = await planArchive(read, workshop);
  const diagnostics = mergeRepeated([...read.diagnostics, ...planned.diagnostics, ...emptyArchive(read.articles.length)]);
  const account = accountFor(read.found, read.articles.length, read.diagnostics);
  const code = reportDiagnostics(diagnostics, settings, context);
  if (options.json) {
    context.out(`${JSON.stringify({ archive: settings.name, ...account, removed: removedLines(read.articles), pages: planned.plan.pages.length, diagnostics })}\n`);
  } else if (!options.quiet) {
    context.log(removedText(read.articles));
    context.log(
      `${settings.name}: ${planned.plan.pages.length.toLocaleString('en')} pages planned, nothing written\n  ${accountText(account)}\n  ${severitiesText(diagnostics, options.verbose)}\n`,
    );
  }
  return code;
}
