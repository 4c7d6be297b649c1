/** Writes an archive for backfile: `content/` with the texts, and archive.yaml. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFile } from './archiveFile.mjs';
import { bodyText } from './bodyText.mjs';
import { makeArticles } from './makeArticles.mjs';
import { writeFiles } from './writeFiles.mjs';

export const archive = {
  name: 'The Benchmark Courier',
  tagline: 'All the words that are fit to measure',
  description: 'An archive of made-up articles, to measure how long it takes to build.',
  url: 'https://example.org/',
  footer: 'Nothing in this archive happened, and nobody in it exists.',
};

/**
 * @param {string} folder that does not exist
 * @param {{ size: number, form: 'txt' | 'md', settings?: object }} corpus `settings`: of the archive, besides its own
 * @returns {{ files: number, bytes: number, words: number }}
 */
export function makeCorpus(folder, { size, form, settings = {} }) {
  let words = 0;
  const files = function* () {
    for (const article of makeArticles(size)) {
      words += bodyText(article, 'txt').split(/\s+/).length - 1;
      yield archiveFile(article, form);
    }
  };
  const bytes = writeFiles(folder, files());
  const lines = Object.entries({ ...archive, ...settings }).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  writeFileSync(join(folder, 'archive.yaml'), lines.join(''));
  return { files: size, bytes, words };
}
