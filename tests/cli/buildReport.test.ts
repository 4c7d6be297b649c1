import { expect, it } from 'vitest';
import { type BuildReport, buildReportText } from '../../src/commands/buildReport.js';
import { accountFor } from '../../src/report/accountFor.js';

const report = { archive: 'A', account: accountFor(0, 0, []), pages: 1, bytes: 0, diagnostics: [] };
const text = (more: Partial<BuildReport> & { readonly files: number }): string =>
  buildReportText({ ...report, ...more }, { milliseconds: 1, outDir: 'out', verbose: false, hasChanged: true });

it('names what pages at earlier addresses add where a host takes no more', () => {
  expect(text({ files: 20_001, moved: 10_000 })).toContain(
    '20,001 files (more than the 20,000 that the strictest hosts take; 10,000 of them lead from earlier addresses, for which `redirects: file` needs one file)',
  );
  expect(text({ files: 20_000, moved: 10_000 })).toContain('(within the 20,000 that the strictest hosts take), ');
  expect(text({ files: 20_001 })).toContain('(more than the 20,000 that the strictest hosts take), ');
});
