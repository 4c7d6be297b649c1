import type { RarePart } from './rareTerms.js';

/** Bytes of a number. */
const width = 4;

export interface PlacedPart extends RarePart {
  /** Where the next part begins. */
  readonly end: number;
}

/** The part at a place in what `packRareParts` packed. */
export function readRarePart(packed: Buffer, at: number): PlacedPart {
  const [articles, firstRow, lastRow, length] = [0, 1, 2, 3].map((number) => packed.readUInt32LE(at + number * width)) as [number, number, number, number];
  const start = at + 4 * width;
  return { articles, firstRow, lastRow, bytes: packed.subarray(start, start + length), end: start + length };
}
