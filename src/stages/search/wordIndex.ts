/** Where every word of the articles of one language stands. Grows while they are read; then each word's places are together. */
import { foldTerm } from '../../model/foldTerm.js';
import type { WeightedText } from './articleTexts.js';
import { wordsOfToken } from './wordsOfToken.js';

export interface WordIndex {
  /** Takes the next article. Its words are what `divide` makes of its texts. */
  readonly add: (texts: readonly WeightedText[], divide: (text: string) => readonly string[]) => void;
  /** Every word, once all articles are there. */
  readonly words: () => readonly WordPlaces[];
}

export interface WordPlaces {
  /** As it is written. */
  readonly word: string;
  /** `foldTerm` of the word; never empty. */
  readonly key: string;
  /** In how many articles it stands. */
  readonly articles: number;
  /** Three numbers each time: the article's, from 0; the place in its text; the weight. In the order of articles and, for each weight, of places. */
  readonly places: Uint32Array;
}

interface TokenNumber {
  readonly number: number;
  /** Of the weight of what it stands in. */
  readonly share: number;
}

/** Of a compound's weight that its parts have. */
const partShare = 0.5;
/** Numbers for each place. */
const width = 3;

export function wordIndex(): WordIndex {
  const words: string[] = [];
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  /** What stands between two spaces comes again and again. */
  const known = new Map<string, readonly TokenNumber[]>();
  /** Word, article, place, weight; as many times as there are places. One array, since one for each word would be moved again and again. */
  let seen = new Uint32Array(1 << 16);
  let length = 0;
  let articles = 0;

  const numbersOf = (token: string): readonly TokenNumber[] => {
    const found = known.get(token);
    if (found !== undefined) return found;
    const made = wordsOfToken(token).flatMap(({ word, isPart }) => {
      const key = foldTerm(word);
      if (key === '') return [];
      let number = numbers.get(word);
      if (number === undefined) {
        number = words.length;
        numbers.set(word, number);
        words.push(word);
        keys.push(key);
      }
      return [{ number, share: isPart ? partShare : 1 }];
    });
    known.set(token, made);
    return made;
  };
  const note = (word: number, place: number, weight: number): void => {
    if (length + width >= seen.length) {
      const larger = new Uint32Array(seen.length * 2);
      larger.set(seen);
      seen = larger;
    }
    seen[length] = word;
    seen[length + 1] = articles;
    seen[length + 2] = place;
    seen[length + width] = weight;
    length += width + 1;
  };
  return {
    add: (texts, divide) => {
      let place = 0;
      for (const { text, weight } of texts) {
        for (const token of divide(text)) {
          for (const { number, share } of numbersOf(token)) note(number, place, weight * share);
          place += 1;
        }
      }
      articles += 1;
    },
    words: () => together(words, keys, seen.subarray(0, length)),
  };
}

function together(words: readonly string[], keys: readonly string[], seen: Uint32Array): WordPlaces[] {
  const ends = new Uint32Array(words.length + 1);
  for (let at = 0; at < seen.length; at += width + 1) ends[(seen[at] ?? 0) + 1] = (ends[(seen[at] ?? 0) + 1] ?? 0) + width;
  for (let word = 1; word < ends.length; word += 1) ends[word] = (ends[word] ?? 0) + (ends[word - 1] ?? 0);
  const starts = ends.slice();
  const sorted = new Uint32Array((seen.length / (width + 1)) * width);
  const counts = new Uint32Array(words.length);
  const last = new Int32Array(words.length).fill(-1);
  for (let at = 0; at < seen.length; at += width + 1) {
    const word = seen[at] ?? 0;
    const article = seen[at + 1] ?? 0;
    const to = ends[word] ?? 0;
    for (let part = 0; part < width; part += 1) sorted[to + part] = seen[at + 1 + part] ?? 0;
    ends[word] = to + width;
    if (last[word] !== article) counts[word] = (counts[word] ?? 0) + 1;
    last[word] = article;
  }
  return words.map((word, number) => ({ word, key: keys[number] ?? '', articles: counts[number] ?? 0, places: sorted.subarray(starts[number], starts[number + 1]) }));
}
