/** docs/rules.md from the catalogue of rules. */
import { ruleCatalogue, rulesOffByDefault, type SwitchableRule, safeguards } from '../model/ruleCatalogue.js';

export function rulesPage(): string {
  const rows = (rules: Readonly<Record<string, string>>): string =>
    Object.entries(rules)
      .map(([name, words]) => `| \`${name}\` | ${words} |`)
      .join('\n');
  const off = [...rulesOffByDefault].map((name: SwitchableRule) => `\`${name}\``).join(', ');
  return `# Rules

<!-- Generated from src/model/ruleCatalogue.ts by npm run docs. Change it there. -->

Every field that backfile reads from a text, and every line that it leaves out, names the rule that did it: \`inspect\`
shows them. In archive.yaml each can be switched off, or on:

\`\`\`yaml
rules:
  deck-line: false
  mojibake-repair: true
\`\`\`

All are on but ${off}.

| rule | what it does |
| --- | --- |
${rows(ruleCatalogue)}

## Safeguards

These protect readers and cannot be switched off.

| rule | what it removes |
| --- | --- |
${rows(safeguards)}
`;
}
