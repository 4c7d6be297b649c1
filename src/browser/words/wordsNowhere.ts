import { formKey } from '../../model/formKey.js';
import type { Term } from '../query/query.js';
import type { Dictionary } from './openDictionary.js';
import { wordKey } from './wordKey.js';
import { wordParts } from './wordParts.js';

/** Of a phrase that occurs nowhere the words that are to blame; the phrase itself where each of them stands somewhere. */
export async function wordsNowhere(phrase: Term, dictionary: Dictionary): Promise<Term[]> {
  const words = phrase.text.split(/\s+/).filter((word) => wordKey(word) !== '');
  const areKnown = await Promise.all(words.map((word) => isKnown(word, dictionary)));
  const absent = words.filter((_, at) => !areKnown[at]);
  return absent.length === 0 ? [phrase] : absent.map((text) => ({ kind: 'exact', text }));
}

/** Whether a language has each part of it, in this form. */
async function isKnown(word: string, dictionary: Dictionary): Promise<boolean> {
  const areKnown = await Promise.all(
    dictionary.languages.map(async (language) => {
      const parts = await wordParts(word, language, dictionary);
      const found = await Promise.all(parts.map((part) => dictionary.find(language, part.word)));
      return parts.every((part, at) => found[at]?.some(({ words }) => words.some(([form]) => formKey(form, wordKey(form)) === formKey(part.word, wordKey(part.word)))));
    }),
  );
  return areKnown.includes(true);
}
