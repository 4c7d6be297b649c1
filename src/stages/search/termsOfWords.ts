/**
 * Which term Pagefind's index has for a word: asked of Pagefind itself, by indexing one page that has every word once, so
 * that no stemmer of our own can disagree with it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { indexWordsOf, unpackPlaces } from './bundleFiles.js';
import { pagefindBundle } from './pagefindBundle.js';

/** @param workDir where the page's bundle lies for the moment. */
export async function termsOfWords(words: readonly string[], language: string, workDir: string): Promise<Map<string, string>> {
  const terms = new Map<string, string>();
  if (words.length === 0) return terms;
  const dir = mkdtempSync(join(workDir, 'words-'));
  try {
    const html = `<html lang="${language}"><body><p>${words.join(' ')}</p></body></html>`;
    await pagefindBundle([{ address: 'words', html }], { dir, pages: 1, pagesPerFragment: 1 });
    const heaviest = new Map<string, number>();
    for (const { term, places } of indexWordsOf(dir, language)) {
      for (const { weight, place } of places.flatMap(unpackPlaces)) {
        const word = words[place];
        // Of a compound there are its parts too, which weigh less than the whole.
        if (word === undefined || weight <= (heaviest.get(word) ?? 0)) continue;
        heaviest.set(word, weight);
        terms.set(word, term);
      }
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  return terms;
}
