/**
 * Of a word that hardly any article has, one that differs by a single letter and that far more have: the archive has misprints, and
 * who types one should not take its article for all there is. Asks for nothing that the word itself did not ask for.
 */
import type { Dictionary } from './openDictionary.js';
import { wordKey } from './wordKey.js';
import { wordsWithin } from './wordsWithin.js';

/** Shorter words are near to too many. */
const shortest = 6;
/** Articles that have it, at most. */
const hardlyAny = 2;
/** So many times as many have the other. */
const farMore = 20;

/** @param terms those that the word stands for */
export async function commonerWords(word: string, articles: number, terms: ReadonlySet<string>, dictionary: Dictionary): Promise<string[]> {
  const key = wordKey(word);
  if (key.length < shortest || articles === 0 || articles > hardlyAny) return [];
  const entries = (await Promise.all(dictionary.languages.map((language) => dictionary.around(language, key)))).flat();
  const best = wordsWithin(1, key, entries)
    .filter((near) => near.articles >= articles * farMore && !terms.has(near.term))
    .sort((a, b) => b.articles - a.articles || (a.word < b.word ? -1 : 1))[0];
  return best === undefined ? [] : [best.word];
}
