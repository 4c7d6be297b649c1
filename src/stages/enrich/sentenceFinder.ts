import { firstWhere } from './firstWhere.js';

/** Where a sentence ends; a period after a short word, as in "Jan. 13", does not end one. */
const ends = /(?:\p{Ll}{4}|[)\]”"])[.!?]["”)]?\s+(?=["“(]?\p{Lu})|\n|[。！？]/gu;
/** UTF-16 units before and after a place in which the ends of its sentence are looked for. */
const reach = 1500;

/** Finds the bounds of the sentence around a place in a text, which is searched once, however many places are asked for. */
export function sentenceFinder(text: string): (start: number, end: number) => readonly [from: number, to: number] {
  let found: { readonly start: number; readonly end: number }[] | undefined;
  return (start, end) => {
    found ??= Array.from(text.matchAll(ends), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
    const last = found[firstWhere(found, (each) => each.end > start) - 1];
    const next = found[firstWhere(found, (each) => each.start >= end)];
    return [Math.max(last?.end ?? 0, start - reach, 0), Math.min(next?.end ?? text.length, end + reach, text.length)];
  };
}
