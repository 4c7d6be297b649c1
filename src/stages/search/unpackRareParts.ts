import { fewArticles, type RarePart } from './rareTerms.js';
import type { VocabularyEntry } from './vocabulary.js';

/** Bytes of a number. */
const width = 4;

/** @param packed by `packRareParts` @returns for each entry of the vocabulary its part; nothing for a term that is not rare */
export function unpackRareParts(packed: Buffer, vocabulary: readonly VocabularyEntry[]): (RarePart | undefined)[] {
  let at = 0;
  return vocabulary.map(([, articles]) => {
    if (articles > fewArticles) return undefined;
    const [firstRow, lastRow, length] = [0, 1, 2].map((number) => packed.readUInt32LE(at + number * width)) as [number, number, number];
    const start = at + 3 * width;
    at = start + length;
    return { articles, firstRow, lastRow, bytes: packed.subarray(start, at) };
  });
}
