import { relative } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Settings } from '../model/settings.js';
import { countSeverities } from '../report/countSeverities.js';
import { diagnosticsGithub } from '../report/diagnosticsGithub.js';
import { diagnosticsText } from '../report/diagnosticsText.js';
import { type CommandContext, exitCode } from './command.js';

/** Prints diagnostics in the format asked for, of a quiet command those that count as errors, and says how the command ends. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], settings: Settings, { options, out, log }: CommandContext): number {
  const countsAsError = ({ severity }: Diagnostic): boolean => severity === 'error' || (options.strict && severity === 'warning');
  const shown = options.quiet ? diagnostics.filter(countsAsError) : diagnostics;
  if (options.format === 'github') {
    const text = diagnosticsGithub(shown, relative(process.cwd(), settings.contentDir).replaceAll('\\', '/'));
    if (options.json) log(text);
    else out(text);
  } else log(diagnosticsText(shown, options));
  return diagnostics.some(countsAsError) ? exitCode.contentErrors : exitCode.clean;
}

/** "1 error, 2 warnings, 3 notes". */
export function severitiesText(diagnostics: readonly Diagnostic[], verbose: boolean): string {
  const { error, warning, info } = countSeverities(diagnostics);
  const count = (number: number, word: string): string => `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
  return `${count(error, 'error')}, ${count(warning, 'warning')}, ${count(info, 'note')}${info > 0 && !verbose ? ' (--verbose lists the notes)' : ''}`;
}
