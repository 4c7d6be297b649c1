/**
 * Rendered pages to a Pagefind bundle. Pagefind runs as a process of its own, reads the pages in the order of their
 * addresses (so that the same pages give the same bytes), and is stopped whatever happens. The only folder that imports Pagefind.
 */

import { rmSync, statfsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** Pages handed over before the first answer is awaited. */
const ahead = 32;

/** @returns how many pages are in the index. Without pages no bundle is written. */
export async function indexSearch(input: SearchInput): Promise<number> {
  if (input.urls.length === 0) return 0;
  const urls = [...input.urls].sort();
  try {
    const { index, errors } = await whileItRuns(pagefind.createIndex({ keepIndexUrl: true }), input.siteDir);
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
      if (answers.length >= ahead) await whileItRuns(answers.shift(), input.siteDir);
    }
    await whileItRuns(Promise.all(answers), input.siteDir);
    const written = await whileItRuns(index.writeFiles({ outputPath: join(input.siteDir, 'pagefind') }), input.siteDir);
    if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
    for (const name of unused) rmSync(join(input.siteDir, 'pagefind', name), { force: true });
    return urls.length;
  } finally {
    await pagefind.close();
  }
}

/** Milliseconds between two looks at whether Pagefind still runs. */
const lookEvery = 300;
/** Less free space than this, in bytes, and a Pagefind that ended had no room to write. */
const noRoom = 1_000_000;

/** Pagefind's client waits for ever for a process that ended by itself, on a full disk for instance; this does not. */
async function whileItRuns<T>(work: T, siteDir: string): Promise<Awaited<T>> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      // As long as an answer is awaited the process keeps the event loop alive, and is listed.
      if (process.getActiveResourcesInfo().includes('ProcessWrap')) return;
      const { bavail, bsize } = statfsSync(siteDir);
      const isFull = bavail * bsize < noRoom;
      reject(Object.assign(new Error('Pagefind ended before its index was written'), isFull ? { code: 'ENOSPC' } : {}));
    }, lookEvery);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearInterval(timer);
  }
}
