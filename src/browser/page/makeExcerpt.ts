/**
 * Some thirty words of an article around the places where most of the searched words stand close together.
 * Made here and not by Pagefind: its excerpt knows one search only, and mixes markup with text.
 */
import { fragmentWords } from './fragmentWords.js';
import { type ExcerptPiece, markedPieces } from './markedPieces.js';

export interface TextHead {
  /** First words of the text that are the headline's. */
  readonly headline: number;
  /** Those, and kicker and byline: all that stands before deck and text. */
  readonly all: number;
}

const length = 30;
const wordsBefore = 5;

/**
 * @param content of a fragment
 * @param matches for each term, the numbers of the words it was found at
 * @param head what a result shows already; it is quoted only where a kicker or byline is all that was found
 */
export function makeExcerpt(content: string, matches: readonly (readonly number[])[], head: TextHead = { headline: 0, all: 0 }): ExcerptPiece[] {
  const divided = fragmentWords(content);
  const { words, joiner } = divided;
  const all = matches.flatMap((numbers, term) => numbers.map((number) => ({ number, term }))).filter(({ number }) => number >= head.headline && number < words.length);
  const isInText = all.length === 0 || all.some(({ number }) => number >= head.all);
  const first = Math.min(isInText ? head.all : head.headline, words.length);
  const places = all.filter(({ number }) => number >= first).sort((a, b) => a.number - b.number);
  const start = Math.max(first, Math.min(bestStart(places), Math.max(0, words.length - length)));
  const end = Math.min(start + length, words.length);
  const before = start > first ? [{ text: `…${joiner}`, isMatch: false }] : [];
  const after = end < words.length ? [{ text: `${joiner}…`, isMatch: false }] : [];
  const quoted = markedPieces(divided, { start, end }, new Set(places.map(({ number }) => number)));
  return [...before, ...quoted, ...after];
}

function bestStart(places: readonly { readonly number: number; readonly term: number }[]): number {
  let best = { start: 0, terms: 0, matches: 0 };
  places.forEach((first, from) => {
    const start = Math.max(0, first.number - wordsBefore);
    const terms = new Set<number>();
    let matches = 0;
    for (let next = from; ; next += 1) {
      const place = places[next];
      if (place === undefined || place.number >= start + length) break;
      terms.add(place.term);
      matches += 1;
    }
    if (terms.size > best.terms || (terms.size === best.terms && matches > best.matches)) best = { start, terms: terms.size, matches };
  });
  return best.start;
}
