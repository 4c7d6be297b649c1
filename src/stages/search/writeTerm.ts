import { formOf } from '../../model/formOf.js';
import { formNumbers, placeWeights, plainPlace } from '../../model/wordForms.js';
import type { CborWriter } from './cborWriter.js';
import type { RarePart } from './rareTerms.js';
import type { WordPlaces } from './wordIndex.js';

/** Numbers for each place: see `WordPlaces`. Here the last is weight and form, as `wordForms.ts` has them. */
const width = 3;
const weightNumbers = new Map<number, number>(placeWeights.map((weight, number) => [weight, number * formNumbers]));

/**
 * Writes one term of the index as Pagefind writes a word: `[term, pages, []]`. Pages are `[distance to the page before, places,
 * []]`, places are distances too; what is said of places other than `plainPlace` is `-number - 1` before a whole place.
 *
 * @param words that the term stands for
 * @returns in how many articles it is, and what was written of them, which the writer may write over
 */
export function writeTerm(term: string, words: readonly WordPlaces[], to: CborWriter): RarePart {
  const each = words.map(({ key, places }) => withForm(places, formOf(key, term)));
  const places = each.length === 1 && each[0] !== undefined ? each[0] : merged(each);
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
  for (let at = width - 1; at < formed.length; at += width) formed[at] = (weightNumbers.get(formed[at] ?? 0) ?? 0) + form;
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

/** The places of several words in order. Where two words of one compound have one term, the second counts nothing, and is not there in the same form. */
function merged(words: readonly Uint32Array[]): Uint32Array {
  const all: [article: number, place: number, kind: number][] = [];
  for (const places of words) for (let at = 0; at < places.length; at += width) all.push([places[at] ?? 0, places[at + 1] ?? 0, places[at + 2] ?? 0]);
  all.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const kept: typeof all = [];
  for (const [article, place, kind] of all) {
    const last = kept.at(-1);
    const isAgain = last !== undefined && last[0] === article && last[1] === place;
    const form = kind % formNumbers;
    if (!isAgain) kept.push([article, place, kind]);
    else if (last[2] % formNumbers !== form) kept.push([article, place, form]);
  }
  return Uint32Array.from(kept.flat());
}
