import { diagnosticsPage } from './diagnosticsPage.js';
import { rulesPage } from './rulesPage.js';
import { settingsJsonSchema, settingsPage } from './settingsPage.js';

/** The pages of docs/ that are made from the code, by their names. A test holds the files to them. */
export function generatedDocs(): ReadonlyMap<string, string> {
  return new Map([
    ['settings.md', settingsPage()],
    ['archive.schema.json', `${JSON.stringify(settingsJsonSchema(), null, 2)}\n`],
    ['diagnostics.md', diagnosticsPage()],
    ['rules.md', rulesPage()],
  ]);
}
