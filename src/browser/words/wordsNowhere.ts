import type { Term } from '../query/query.js';
import type { Dictionary } from './openDictionary.js';
import { wordKey } from './wordKey.js';

/** Of a phrase that occurs nowhere the words that are to blame; the phrase itself where each of them stands somewhere. */
export async function wordsNowhere(phrase: Term, dictionary: Dictionary): Promise<Term[]> {
  const words = phrase.text.split(/\s+/).filter((word) => wordKey(word) !== '');
  const areKnown = await Promise.all(words.map((word) => isKnown(word, dictionary)));
  const absent = words.filter((_, at) => !areKnown[at]);
  return absent.length === 0 ? [phrase] : absent.map((text) => ({ kind: 'exact', text }));
}

async function isKnown(word: string, dictionary: Dictionary): Promise<boolean> {
  const key = wordKey(word);
  const found = await Promise.all(dictionary.languages.map((language) => dictionary.find(language, word)));
  return found.flat().some(({ words }) => words.some(([form]) => wordKey(form) === key));
}
