/** Every headline of the sample archive, typed or pasted as the query, brings its article first, whatever signs stand in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { openArchive } from '../../src/browser/page/openArchive.js';
import { unpack } from '../../src/browser/volumes/unpack.js';
import { ask } from '../browser/helpers/ask.js';

const site = inject('sampleSite');
const headlines = readFileSync(join(site, 'data/articles.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { readonly headline: string }).headline);

it('as it is printed, in capitals, and with the marks of a keyboard', async () => {
  const archive = await openArchive(async (path) => unpack(new Uint8Array(readFileSync(join(site, 'search', path)))));
  const failed: string[] = [];
  for (const headline of headlines) {
    const plain = headline
      .replace(/[‘’]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/[–—]/g, '-');
    for (const typed of new Set([headline, headline.toUpperCase(), headline.toLowerCase(), plain, ` ${headline}\n`])) {
      const { titles } = await ask(archive, typed);
      if (titles[0] !== headline) failed.push(`${typed}: ${titles[0]}`);
    }
  }
  expect(headlines.length).toBeGreaterThan(50);
  expect(failed).toEqual([]);
});
