/**
 * Rendered pages to a Pagefind bundle. Pagefind runs as a process of its own, reads the pages in the order of their
 * addresses (so that the same pages give the same bytes), and is stopped whatever happens. The only folder that imports Pagefind.
 */
import { readFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { UrlPath } from '../../model/brands.js';

export interface SearchInput {
  /** Folder of the rendered site; the bundle is written to `pagefind/` in it. */
  readonly siteDir: string;
  /** Addresses of the article pages. */
  readonly urls: readonly UrlPath[];
  readonly onPage: () => void;
}

/** Interfaces that Pagefind brings along and that nothing here uses; one of them runs HTML from filter values. */
const unused = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js'];

/** Pages handed over before the first answer is awaited. */
const ahead = 32;

/** @returns how many pages are in the index. Without pages no bundle is written. */
export async function indexSearch(input: SearchInput): Promise<number> {
  if (input.urls.length === 0) return 0;
  const urls = [...input.urls].sort();
  try {
    const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const answers: Promise<void>[] = [];
    for (const url of urls) {
      const content = await readFile(join(input.siteDir, url), 'utf8');
      answers.push(
        index.addHTMLFile({ url: `/${url}`, content }).then((answer) => {
          if (answer.errors.length > 0) throw new Error(`Pagefind could not read ${url}: ${answer.errors.join('; ')}`);
          input.onPage();
        }),
      );
      if (answers.length >= ahead) await answers.shift();
    }
    await Promise.all(answers);
    const written = await index.writeFiles({ outputPath: join(input.siteDir, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
    for (const name of unused) rmSync(join(input.siteDir, 'pagefind', name), { force: true });
    return urls.length;
  } finally {
    await pagefind.close();
  }
}
