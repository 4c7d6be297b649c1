/** docs/diagnostics.md from the catalogue. */
import { diagnosticCatalogue } from '../model/diagnosticCatalogue.js';

export function diagnosticsPage(): string {
  const entries = Object.entries(diagnosticCatalogue).sort(([a], [b]) => (a < b ? -1 : 1));
  return `# Diagnostics

<!-- Generated from src/model/diagnosticCatalogue.ts by npm run docs. Change it there. -->

Bad content never stops a build: it is reported, and the other files are built. Each diagnostic has a permanent code, a
place (file, line, field) and says what was found and what to do. \`build\` and \`check\` print errors and warnings, and
notes with \`--verbose\`; \`--json\` has all of them; \`--format github\` prints them as annotations.

Exit codes: 0 clean, 1 there are errors (with \`--strict\` also warnings), 2 the command or the settings are wrong, 70 a
bug of backfile, 130 interrupted, 141 the reader of the output went away. With exit code 1 the site is published all the
same, with everything that could be read. With 2 and 70, \`--json\` prints \`{"exitCode": …, "error": "…"}\` in place of results.

| code | severity | when |
| --- | --- | --- |
${entries.map(([code, { severity, title }]) => `| [\`${code}\`](#${code.replace(/[^\w-]/g, '')}) | ${severity} | ${title} |`).join('\n')}

${entries.map(([code, entry]) => section(code, entry)).join('\n')}`;
}

function section(code: string, { severity, title, message, remedy }: { severity: string; title: string; message: string; remedy: string }): string {
  return `## ${code}

${title} (${severity})

> ${message}

${remedy}
`;
}
