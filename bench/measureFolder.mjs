/** What a site consists of. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder
 * @returns {{ files: number, bytes: number, pages: number, pageBytes: number }} pages are the HTML files
 */
export function measureFolder(folder) {
  const size = { files: 0, bytes: 0, pages: 0, pageBytes: 0 };
  const visit = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const child = join(path, entry.name);
      if (entry.isDirectory()) visit(child);
      else {
        const bytes = statSync(child).size;
        size.files += 1;
        size.bytes += bytes;
        if (entry.name.endsWith('.html')) {
          size.pages += 1;
          size.pageBytes += bytes;
        }
      }
    }
  };
  visit(folder);
  return size;
}
