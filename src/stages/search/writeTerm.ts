import { formKey } from '../../model/formKey.js';
import { formOf } from '../../model/formOf.js';
import { formNumbers, placeWeights, plainPlace } from '../../model/wordForms.js';
import type { CborWriter } from './cborWriter.js';
import type { RarePart } from './rareTerms.js';
import type { WordPlaces } from './wordIndex.js';

/** Numbers for each place: see `WordPlaces`. Here the last is weight and form, as `wordForms.ts` has them. */
const width = 3;
/** By the weight itself, since it is asked for at every place. */
const weightNumbers: number[] = [];
for (const [number, weight] of placeWeights.entries()) weightNumbers[weight] = number * formNumbers;

/**
 * Writes one term of the index as Pagefind writes a word: `[term, pages, []]`. Pages are `[distance to the page before, places,
 * []]`, places are distances too; what is said of places other than `plainPlace` is `-number - 1` before a whole place.
 *
 * @param words that the term stands for
 * @returns in how many articles it is, and what was written of them, which the writer may write over
 */
export function writeTerm(term: string, words: readonly WordPlaces[], to: CborWriter): RarePart {
  const places = merged(words.map(({ word, key, places: its }) => withForm(its, formOf(formKey(word, key), term))));
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

/** Places with the word's form beside their weights. */
function withForm(places: Uint32Array, form: number): Uint32Array {
  const formed = places.slice();
  for (let at = width - 1; at < formed.length; at += width) formed[at] = (weightNumbers[formed[at] as number] ?? 0) + form;
  return formed;
}

/** Those of one article, from `start` to `end`. The plain ones first: they need no mark. */
function writePlaces(places: Uint32Array, start: number, end: number, to: CborWriter): void {
  const kinds: number[] = [];
  let plain = 0;
  for (let at = start + 2; at < end; at += width) {
    const kind = places[at] ?? 0;
    if (kind === plainPlace) plain += 1;
    else if (!kinds.includes(kind)) kinds.push(kind);
  }
  to.array((end - start) / width + kinds.length);
  if (plain > 0) writeOfKind(places, start, end, { kind: plainPlace, to });
  for (const kind of kinds) {
    to.number(-kind - 1);
    writeOfKind(places, start, end, { kind, to });
  }
}

function writeOfKind(places: Uint32Array, start: number, end: number, { kind, to }: { readonly kind: number; readonly to: CborWriter }): void {
  let last = 0;
  for (let at = start; at < end; at += width) {
    if (places[at + 2] !== kind) continue;
    const place = places[at + 1] ?? 0;
    to.number(place - last);
    last = place;
  }
}

/** The places of several words in order, two lists at a time. Where two words of one compound have one term, the second counts nothing, and is not there in the same form. */
function merged(words: readonly Uint32Array[]): Uint32Array {
  let lists = words;
  while (lists.length > 1) lists = inPairs(lists);
  const [all = new Uint32Array()] = lists;
  return words.length > 1 ? countedOnce(all) : all;
}

function inPairs(lists: readonly Uint32Array[]): Uint32Array[] {
  const pairs: Uint32Array[] = [];
  for (let at = 0; at < lists.length; at += 2) {
    const [a, b] = [lists[at] as Uint32Array, lists[at + 1]];
    pairs.push(b === undefined ? a : mergedPair(a, b));
  }
  return pairs;
}

/** What is in both is there twice, the first list's before the second's. */
function mergedPair(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length + b.length);
  let [inA, inB] = [0, 0];
  for (let at = 0; at < both.length; at += width) {
    const isOfA = inB >= b.length || (inA < a.length && isNotAfter(a, inA, b, inB));
    const from = isOfA ? a : b;
    const place = isOfA ? inA : inB;
    both[at] = from[place] as number;
    both[at + 1] = from[place + 1] as number;
    both[at + 2] = from[place + 2] as number;
    if (isOfA) inA += width;
    else inB += width;
  }
  return both;
}

function isNotAfter(a: Uint32Array, inA: number, b: Uint32Array, inB: number): boolean {
  const [articleA, articleB] = [a[inA] as number, b[inB] as number];
  return articleA < articleB || (articleA === articleB && (a[inA + 1] as number) <= (b[inB + 1] as number));
}

/** Writes over what it is given. */
function countedOnce(places: Uint32Array): Uint32Array {
  let to = 0;
  for (let at = 0; at < places.length; at += width) {
    const [article, place, kind] = [places[at] as number, places[at + 1] as number, places[at + 2] as number];
    const last = to - width;
    const isAgain = to > 0 && places[last] === article && places[last + 1] === place;
    const form = kind % formNumbers;
    if (isAgain && (places[last + 2] as number) % formNumbers === form) continue;
    places[to] = article;
    places[to + 1] = place;
    places[to + 2] = isAgain ? form : kind;
    to += width;
  }
  return places.subarray(0, to);
}
