/** Words that stand near one, with how many mistakes lie between; the word itself is none of them. */
import { editDistance } from './editDistance.js';
import type { DictionaryEntry } from './openDictionary.js';
import { wordKey } from './wordKey.js';

export interface NearWord {
  /** As it is written. */
  readonly word: string;
  readonly key: string;
  readonly term: string;
  readonly distance: number;
  readonly articles: number;
}

/** @param limit mistakes, at most */
export function wordsWithin(limit: number, key: string, entries: Iterable<DictionaryEntry>): NearWord[] {
  const found: NearWord[] = [];
  for (const { term, articles, words } of entries) {
    for (const [written, count] of words.length === 0 ? [[term, articles] as const] : words) {
      // Nobody is helped by a choice between a word and its genitive.
      const word = written.replace(/['’]s$/u, '');
      const near = wordKey(word);
      const distance = editDistance(key, near, limit);
      if (distance <= limit && near !== key) found.push({ word, key: near, term, distance, articles: count });
    }
  }
  return found;
}
