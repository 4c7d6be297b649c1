/** What a build comes to, in numbers and diagnostics; kept with the site, so that a build that finds nothing changed can say it again. */
import type { Diagnostic } from '../model/diagnostic.js';
import { hostLimit } from '../model/hostLimit.js';
import type { Account } from '../report/accountFor.js';
import { accountText } from './accountText.js';
import { severitiesText } from './reportDiagnostics.js';

export interface BuildReport {
  readonly archive: string;
  readonly account: Account;
  readonly pages: number;
  /** Articles that can be searched; undefined where the index was left out. */
  readonly searchable?: number;
  readonly files: number;
  /** Those that stand at earlier addresses of articles; absent where there are none. */
  readonly moved?: number;
  readonly bytes: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The lines for people. */
export function buildReportText(
  report: BuildReport,
  how: { readonly milliseconds: number; readonly outDir: string; readonly verbose: boolean; readonly hasChanged: boolean },
): string {
  const { searchable, moved } = report;
  const isTooMuch = report.files > hostLimit;
  const leading = isTooMuch && moved !== undefined ? `; ${moved.toLocaleString('en')} of them lead from earlier addresses, for which \`redirects: file\` needs one file` : '';
  const number = (value: number): string => value.toLocaleString('en');
  return [
    `${report.archive}: ${number(report.pages)} pages in ${(how.milliseconds / 1000).toFixed(1)} s`,
    `  ${accountText(report.account)}`,
    `  ${searchable === undefined ? 'no search index' : `${number(searchable)} ${searchable === 1 ? 'article' : 'articles'} searchable`}`,
    `  ${number(report.files)} files (${isTooMuch ? 'more than' : 'within'} the ${number(hostLimit)} that the strictest hosts take${leading}), ${(report.bytes / 1e6).toFixed(1)} MB in ${how.outDir}${how.hasChanged ? '' : '; nothing has changed'}`,
    `  ${severitiesText(report.diagnostics, how.verbose)}`,
    '',
  ].join('\n');
}
