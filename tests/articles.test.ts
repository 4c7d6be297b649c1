/**
 * Every written form of an article is understood as its fixture says: fields, body, what was removed, and diagnostics.
 * `UPDATE=1` rewrites the expectations; a missing one fails.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/model/article.js';
import type { SettingsInput } from '../src/model/settings.js';
import { printed } from '../src/stages/parse/fields/fieldInput.js';
import { type ArticleRead, readArticle } from './helpers/readArticle.js';
import { testSettings } from './helpers/testSettings.js';

const cases = fileURLToPath(new URL('fixtures/articles', import.meta.url));
const update = process.env.UPDATE === '1';

describe('an article', () => {
  it.each(readdirSync(cases).sort())('%s', async (name) => {
    const folder = join(cases, name);
    const input = readdirSync(folder).find((file) => file.startsWith('input.'));
    if (input === undefined) throw new Error(`${folder} has no input`);
    const read = await readArticle(readFileSync(join(folder, input)), textIn(folder, 'path.txt')?.trim() ?? input, settingsOf(folder));
    const results: Readonly<Record<string, string>> = { 'article.json': articleJson(read), 'body.html': read.bodyHtml, 'diagnostics.txt': diagnosticLines(read) };
    for (const [file, text] of Object.entries(results)) {
      if (update) writeFileSync(join(folder, file), text);
      else expect(text, `${name}/${file}`).toBe(textIn(folder, file));
    }
  });
});

function textIn(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** `settings.json` in the case's folder, in the form of archive.yaml. */
function settingsOf(folder: string) {
  return testSettings(JSON.parse(textIn(folder, 'settings.json') ?? '{}') as SettingsInput);
}

/** The article without digests, and what inspect adds to it: the form it was read as and the metadata that no field took. */
function articleJson({ parsed, article }: ArticleRead): string {
  const { id, source, ...fields }: Omit<Article, 'body'> = article;
  expect(id).toMatch(/^[\da-f]{16}$/);
  const unused = parsed.unused.map((field) => `${field.name}: ${printed(field.value)}`);
  return `${JSON.stringify({ source: source.path, form: parsed.form, encoding: parsed.source.encoding, ...fields, unused }, null, 1)}\n`;
}

function diagnosticLines({ diagnostics }: ArticleRead): string {
  return diagnostics.map(({ severity, code, place, message }) => `${place?.line ?? '-'} ${severity} ${code}: ${message}\n`).join('');
}
