/**
 * Some thirty words of an article around the places where most of the searched words stand close together.
 * Made here and not by Pagefind: its excerpt knows one search only, and mixes markup with text.
 */
import { fragmentWords } from './fragmentWords.js';

export interface ExcerptPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

const length = 30;
const wordsBefore = 5;

/**
 * @param content of a fragment, which begins with the headline
 * @param matches for each term, the numbers of the words it was found at
 * @param headline not shown again where there are matches behind it
 */
export function makeExcerpt(content: string, matches: readonly (readonly number[])[], headline = ''): ExcerptPiece[] {
  const { words, joiner } = fragmentWords(content);
  const titleLength = headline !== '' && content.startsWith(headline) ? fragmentWords(headline).words.length : 0;
  const isBehind = matches.some((numbers) => numbers.some((number) => number >= titleLength));

  const places = matches
    .flatMap((numbers, term) => numbers.map((number) => ({ number, term })))
    .filter(({ number }) => number < words.length && (!isBehind || number >= titleLength))
    .sort((a, b) => a.number - b.number);
  const first = isBehind || matches.length === 0 ? Math.min(titleLength, words.length) : 0;
  const start = Math.max(first, Math.min(bestStart(places), Math.max(0, words.length - length)));
  const end = Math.min(start + length, words.length);
  const marked = new Set(places.map(({ number }) => number));

  const pieces: { text: string; isMatch: boolean }[] = [{ text: start > first ? `…${joiner}` : '', isMatch: false }];
  const add = (text: string, isMatch: boolean): void => {
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += text;
    else pieces.push({ text, isMatch });
  };
  for (let number = start; number < end; number += 1) {
    const word = words[number] ?? '';
    // Punctuation around a word is no part of what was found.
    const [, before = '', bare = '', after = ''] = marked.has(number) ? (/^([\p{P}\p{S}]*)(.*?)([\p{P}\p{S}]*)$/su.exec(word) ?? []) : [];
    if (bare === '') add(word, false);
    else {
      add(before, false);
      add(bare, true);
      add(after, false);
    }
    if (number + 1 < end) add(joiner, false);
  }
  if (end < words.length) add(`${joiner}…`, false);
  return pieces.filter(({ text }) => text !== '');
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
