import type { RarePart } from './rareTerms.js';

/** One after the other: four numbers of four bytes each, the last of which tells the length of what follows. */
export function packRareParts(parts: readonly RarePart[]): Buffer {
  return Buffer.concat(parts.flatMap(({ articles, firstRow, lastRow, bytes }) => [Buffer.from(Uint32Array.of(articles, firstRow, lastRow, bytes.length).buffer), bytes]));
}
