/**
 * Words of the archive that a reader may have meant who typed one that it does not have. The nearest first, then the
 * commonest. Words that begin otherwise are found where the machine's usual confusions lead to them.
 */
import { confusedForms } from './confusedForms.js';
import type { Dictionary } from './openDictionary.js';
import { wordKey } from './wordKey.js';
import { type NearWord, wordsWithin } from './wordsWithin.js';

/** Words that are offered at most. */
const offered = 3;

export async function nearWords(word: string, dictionary: Dictionary): Promise<string[]> {
  const key = wordKey(word);
  if (key.length < 3) return [];
  const limit = key.length < 5 ? 1 : 2;
  const forms = [key, ...confusedForms(key)];
  const found = new Map<string, NearWord>();
  for (const language of dictionary.languages) {
    const entries = new Set((await Promise.all([...forms.map((form) => dictionary.around(language, form)), dictionary.beside(language, key)])).flat());
    for (const near of wordsWithin(limit, key, entries)) {
      const known = found.get(near.key);
      if (known === undefined || known.articles < near.articles) found.set(near.key, near);
    }
  }
  return [...found.values()]
    .sort((a, b) => a.distance - b.distance || b.articles - a.articles || (a.word < b.word ? -1 : 1))
    .slice(0, offered)
    .map((each) => each.word);
}
