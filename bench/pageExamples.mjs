/** Which pages of a built site are looked at: the largest of every kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * @param {string} site
 * @returns {Map<string, { url: string, html: Buffer }>} by kind of page, in alphabetical order; `url` is relative and encoded
 */
export function pageExamples(site) {
  const largest = new Map();
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const path = join(entry.parentPath, entry.name);
    const html = readFileSync(path);
    const kind = /<body class="is-([a-z-]+)"/.exec(html.toString('utf8'))?.[1];
    if (kind === undefined || html.length <= (largest.get(kind)?.html.length ?? 0)) continue;
    largest.set(kind, { url: relative(site, path).split(sep).map(encodeURIComponent).join('/'), html });
  }
  return new Map([...largest].sort(([a], [b]) => (a < b ? -1 : 1)));
}
