/** What a site consists of. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** From `page/1/` to the list itself: Hugo writes one for every list of several pages, and nothing leads to it. */
const redirect = /[\\/]page[\\/]1[\\/]index\.html$/;

/**
 * @param {string} folder
 * @param {{ without?: string }} [how] `without`: name of a folder that does not count
 * @returns {{ files: number, bytes: number, pages: number }} pages are the HTML files that are no redirects
 */
export function measureFolder(folder, { without } = {}) {
  const size = { files: 0, bytes: 0, pages: 0 };
  const visit = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const child = join(path, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== without) visit(child);
      } else {
        size.files += 1;
        size.bytes += statSync(child).size;
        if (entry.name.endsWith('.html') && !redirect.test(child)) size.pages += 1;
      }
    }
  };
  visit(folder);
  return size;
}
