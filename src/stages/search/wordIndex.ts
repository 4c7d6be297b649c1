/** Where every word of the articles of one language stands. Grows while they are read; then each word's places are together. */
import { foldTerm } from '../../model/foldTerm.js';
import type { WeightedText } from './articleTexts.js';
import { TokenTable } from './TokenTable.js';
import { wordsOfToken } from './wordsOfToken.js';

export interface WordIndex {
  /** Takes the next article. Its words stand between spaces, or are what `divide` makes of its texts. */
  readonly add: (texts: readonly WeightedText[], divide?: (text: string) => readonly string[]) => void;
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

interface TokenWordNumber {
  readonly number: number;
  /** Of the weight of what it stands in. */
  readonly share: number;
}

/** Of a compound's weight that its parts have. */
const partShare = 0.5;
const manyWords = -1;
/** Numbers for each place. */
const width = 3;
/** Places in a block. */
const blockPlaces = 1 << 16;

export function wordIndex(): WordIndex {
  const words: string[] = [];
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  const tokens = new TokenTable();
  /** Token → its word's number; `manyWords` for one that has none, or several. Nearly all have one, and a list for each would cost twice the time. */
  const wordOf: number[] = [];
  const wordsOf = new Map<number, readonly TokenWordNumber[]>();
  /** Word, place, weight; as many times as there are places. In blocks, since a list that grows is moved again and again, and for a while is there twice. */
  const blocks: Uint32Array[] = [];
  let places = 0;
  /** Article → places up to its end. */
  const ends: number[] = [];

  const numbered = (token: string): readonly TokenWordNumber[] =>
    wordsOfToken(token).flatMap(({ word, isPart }) => {
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
  /** The words of the newest token. */
  const learn = (its: readonly TokenWordNumber[]): void => {
    const [only] = its;
    const isAlone = its.length === 1 && only?.share === 1;
    if (!isAlone) wordsOf.set(wordOf.length, its);
    wordOf.push(isAlone ? only.number : manyWords);
  };
  const note = (word: number, place: number, weight: number): void => {
    const at = (places % blockPlaces) * width;
    if (at === 0) blocks.push(new Uint32Array(blockPlaces * width));
    const block = blocks[blocks.length - 1] as Uint32Array;
    block[at] = word;
    block[at + 1] = place;
    block[at + 2] = weight;
    places += 1;
  };
  /** Of the next token, in its article. */
  let place = 0;
  const take = (text: string, from: number, to: number, weight: number): void => {
    const token = tokens.numberOf(text, from, to);
    if (token === wordOf.length) learn(numbered(text.slice(from, to)));
    const word = wordOf[token] as number;
    if (word !== manyWords) note(word, place, weight);
    else for (const { number, share } of wordsOf.get(token) ?? []) note(number, place, weight * share);
    place += 1;
  };
  const takeSpaced = (text: string, weight: number): void => {
    for (let from = 0, to = 0; from <= text.length; from = to + 1) {
      const space = text.indexOf(' ', from);
      to = space === -1 ? text.length : space;
      take(text, from, to, weight);
    }
  };
  return {
    add: (texts, divide) => {
      place = 0;
      for (const { text, weight } of texts) {
        if (divide === undefined) takeSpaced(text, weight);
        else for (const token of divide(text)) take(token, 0, token.length, weight);
      }
      ends.push(places);
    },
    words: () => together(words, keys, { blocks, ends }),
  };
}

interface SeenPlaces {
  readonly blocks: readonly Uint32Array[];
  readonly ends: readonly number[];
}

function together(words: readonly string[], keys: readonly string[], seen: SeenPlaces): WordPlaces[] {
  const ends = new Uint32Array(words.length + 1);
  eachPlace(seen, (block, at) => {
    const next = (block[at] ?? 0) + 1;
    ends[next] = (ends[next] ?? 0) + width;
  });
  for (let word = 1; word < ends.length; word += 1) ends[word] = (ends[word] ?? 0) + (ends[word - 1] ?? 0);
  const starts = ends.slice();
  const sorted = new Uint32Array(starts.at(-1) ?? 0);
  const counts = new Uint32Array(words.length);
  const last = new Int32Array(words.length).fill(-1);
  eachPlace(seen, (block, at, article) => {
    const word = block[at] ?? 0;
    const to = ends[word] ?? 0;
    sorted[to] = article;
    sorted[to + 1] = block[at + 1] ?? 0;
    sorted[to + 2] = block[at + 2] ?? 0;
    ends[word] = to + width;
    if (last[word] !== article) counts[word] = (counts[word] ?? 0) + 1;
    last[word] = article;
  });
  return words.map((word, number) => ({ word, key: keys[number] ?? '', articles: counts[number] ?? 0, places: sorted.subarray(starts[number], starts[number + 1]) }));
}

function eachPlace({ blocks, ends }: SeenPlaces, visit: (block: Uint32Array, at: number, article: number) => void): void {
  let place = 0;
  for (const [article, end] of ends.entries()) {
    for (; place < end; place += 1) visit(blocks[Math.floor(place / blockPlaces)] as Uint32Array, (place % blockPlaces) * width, article);
  }
}
