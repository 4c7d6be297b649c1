/** Writes an archive for backfile: `content/` with the texts, and archive.yaml. */
import { archiveFile } from './archiveFile.mjs';
import { bodyText } from './bodyText.mjs';
import { makeArticles } from './makeArticles.mjs';
import { writeFiles } from './writeFiles.mjs';
import { writeSettings } from './writeSettings.mjs';

/**
 * @param {string} folder that does not exist
 * @param {{ size: number, form: 'txt' | 'md' }} corpus
 * @returns {{ files: number, bytes: number, words: number }}
 */
export function makeCorpus(folder, { size, form }) {
  let words = 0;
  const files = function* () {
    for (const article of makeArticles(size)) {
      words += bodyText(article, 'txt').split(/\s+/).length - 1;
      yield archiveFile(article, form);
    }
  };
  const bytes = writeFiles(folder, files());
  writeSettings(folder);
  return { files: size, bytes, words };
}
