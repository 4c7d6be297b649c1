import type { Diagnostic } from '../model/diagnostic.js';
import type { Severity } from '../model/severity.js';
import { printable } from './printable.js';

export interface TextOptions {
  readonly color: boolean;
  /** Also notes of severity 'info'. */
  readonly verbose: boolean;
}

const colors: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };
/** Diagnostics of one code that are printed before the rest is only counted, unless verbose. */
const shownOfOne = 20;

/** One line for each diagnostic, as compilers print them: `path:line: severity code: message`. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], { color, verbose }: TextOptions): string {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'info' && !verbose) continue;
    const count = (counts.get(diagnostic.code) ?? 0) + 1;
    counts.set(diagnostic.code, count);
    if (verbose || count <= shownOfOne) lines.push(line(diagnostic, color));
  }
  for (const [code, count] of counts) {
    if (!verbose && count > shownOfOne) lines.push(`… and ${count - shownOfOne} more of ${code} (--verbose lists them all)`);
  }
  return lines.map((each) => `${each}\n`).join('');
}

function line({ code, severity, message, place, times }: Diagnostic, color: boolean): string {
  const where = place === undefined ? '' : `${place.path}${place.line === undefined ? '' : `:${place.line}`}: `;
  const label = color ? `\u001b[${colors[severity]}m${severity}\u001b[0m` : severity;
  const often = times === undefined || times === 1 ? '' : ` (${times} files)`;
  return `${oneLine(where)}${label} ${code}: ${oneLine(message)}${often}`;
}

/** The names of files, and what messages quote of them, may hold line breaks. */
function oneLine(text: string): string {
  return printable(text).replace(/\n/g, '\\n');
}
