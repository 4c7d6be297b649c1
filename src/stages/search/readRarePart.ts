import type { RarePart } from './rareTerms.js';

/** Bytes of a number, and of the four before what was written. */
const width = 4;
const head = 4 * width;

/** The part at a place in what `packRareParts` packed. @param row that of the volume's first article, in the numbering that is asked for */
export function readRarePart(packed: Buffer, at: number, row: number): RarePart {
  const start = at + head;
  return {
    articles: packed.readUInt32LE(at),
    firstRow: row + packed.readUInt32LE(at + width),
    lastRow: row + packed.readUInt32LE(at + 2 * width),
    bytes: packed.subarray(start, start + packed.readUInt32LE(at + 3 * width)),
  };
}

/** Where the part behind the one at a place begins. */
export function nextRarePart(packed: Buffer, at: number): number {
  return at + head + packed.readUInt32LE(at + 3 * width);
}
