import { plainWeight } from './articleTexts.js';
import type { CborWriter } from './cborWriter.js';
import type { RarePart } from './rareTerms.js';
import type { WordPlaces } from './wordIndex.js';

/** Numbers for each place: see `WordPlaces`. */
const width = 3;

/**
 * Writes one term of the index as Pagefind writes a word: `[term, pages, []]`. Pages are `[distance to the page before, places,
 * []]`, places are distances too; a weight other than the plain one is `-weight - 1` before a whole place.
 *
 * @param words that the term stands for
 * @returns in how many articles it is, and what was written of them, which the writer may write over
 */
export function writeTerm(term: string, words: readonly WordPlaces[], to: CborWriter): RarePart {
  const places = words.length === 1 && words[0] !== undefined ? words[0].places : merged(words);
  let articles = 0;
  for (let at = 0; at < places.length; at += width) if (at === 0 || places[at] !== places[at - width]) articles += 1;
  to.array(3);
  to.text(term);
  to.array(articles);
  let last = 0;
  let from = 0;
  for (let start = 0; start < places.length; ) {
    const article = places[start] ?? 0;
    let end = start;
    while (end < places.length && places[end] === article) end += width;
    to.array(3);
    to.number(article - last);
    if (start === 0) from = to.size();
    writePlaces(places, start, end, to);
    to.array(0);
    last = article;
    start = end;
  }
  const bytes = to.bytes().subarray(from);
  to.array(0);
  return { articles, firstRow: places[0] ?? 0, lastRow: last, bytes };
}

/** Those of one article, from `start` to `end`. The plain weight first: it needs no mark. */
function writePlaces(places: Uint32Array, start: number, end: number, to: CborWriter): void {
  const weights: number[] = [];
  let plain = 0;
  for (let at = start + 2; at < end; at += width) {
    const weight = places[at] ?? 0;
    if (weight === plainWeight) plain += 1;
    else if (!weights.includes(weight)) weights.push(weight);
  }
  to.array((end - start) / width + weights.length);
  if (plain > 0) writeOfWeight(places, start, end, { weight: plainWeight, to });
  for (const weight of weights) {
    to.number(-weight - 1);
    writeOfWeight(places, start, end, { weight, to });
  }
}

function writeOfWeight(places: Uint32Array, start: number, end: number, { weight, to }: { readonly weight: number; readonly to: CborWriter }): void {
  let last = 0;
  for (let at = start; at < end; at += width) {
    if (places[at + 2] !== weight) continue;
    const place = places[at + 1] ?? 0;
    to.number(place - last);
    last = place;
  }
}

/** The places of several words in order, each once: two words of one compound may have one term. */
function merged(words: readonly WordPlaces[]): Uint32Array {
  const all: [article: number, place: number, weight: number][] = [];
  for (const { places } of words) for (let at = 0; at < places.length; at += width) all.push([places[at] ?? 0, places[at + 1] ?? 0, places[at + 2] ?? 0]);
  all.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return Uint32Array.from(all.filter((each, number) => number === 0 || each[0] !== all[number - 1]?.[0] || each[1] !== all[number - 1]?.[1]).flat());
}
