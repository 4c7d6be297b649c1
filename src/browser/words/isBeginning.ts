/** Whether words of the archive begin with what was typed as a whole one. */
import type { Dictionary } from './openDictionary.js';

/** Letters of a beginning that tells something; a syllable of Korean is one character. */
const fewest = 3;
const fewestSyllables = 2;
const hangul = /^\p{sc=Hangul}+$/u;

export async function isBeginning(text: string, dictionary: Dictionary): Promise<boolean> {
  if ([...text].length < (hangul.test(text) ? fewestSyllables : fewest)) return false;
  const found = await Promise.all(dictionary.languages.map((language) => dictionary.findPrefix(language, text)));
  return found.flat().length > 0;
}
