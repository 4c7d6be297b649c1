/**
 * A text as the index divides it into words. Chinese, Japanese and Thai write no spaces: there the browser's own division is
 * tried, and what the archive does not know as a word is divided into the longest words that it knows.
 */
import { withWordSigns } from '../../model/withWordSigns.js';
import type { Dictionary } from './openDictionary.js';
import { wordKey } from './wordKey.js';

export interface WordPart {
  readonly word: string;
  /** Of a script without spaces, in a language that is divided by a dictionary. */
  readonly isCharacters: boolean;
  /** Marks that stand by themselves before it, as a dash between spaces: texts count them as words. */
  readonly marksBefore: number;
}

const segmented = /^(?:zh|ja|th)\b/;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
/** What is no letter, digit, accent or apostrophe within a word: where the index cuts, too, before a symbol is folded to letters (`™`, `№`). */
const between = /[^\p{L}\p{N}\p{M}'’׳״]+/u;

export async function wordParts(text: string, language: string, dictionary: Dictionary): Promise<WordPart[]> {
  let marks = 0;
  const words = withWordSigns(text)
    .split(/\s+/)
    .flatMap((token) => {
      const own = token.split(between).filter((word) => wordKey(word) !== '');
      const marksBefore = marks;
      marks = own.length > 0 ? 0 : marks + Number(token !== '');
      return own.map((word, at) => ({ word, marksBefore: at === 0 ? marksBefore : 0 }));
    });
  const parts = await Promise.all(
    words.map(async ({ word, marksBefore }): Promise<WordPart[]> => {
      if (!segmented.test(language) || !unspaced.test(word)) return [{ word, isCharacters: false, marksBefore }];
      const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(word)].map(({ segment }) => segment);
      const known = await Promise.all(segments.map((segment) => knownWords(segment, language, dictionary)));
      return known.flat().map((part) => ({ word: part, isCharacters: true, marksBefore: 0 }));
    }),
  );
  return parts.flat();
}

async function knownWords(segment: string, language: string, dictionary: Dictionary): Promise<string[]> {
  if ((await dictionary.find(language, segment)).length > 0) return [segment];
  const characters = [...segment];
  for (let length = characters.length - 1; length > 0; length -= 1) {
    const start = characters.slice(0, length).join('');
    if (length > 1 && (await dictionary.find(language, start)).length === 0) continue;
    return [start, ...(await knownWords(characters.slice(length).join(''), language, dictionary))];
  }
  return segment === '' ? [] : [segment];
}
