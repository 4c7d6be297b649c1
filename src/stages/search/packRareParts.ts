import type { RarePart } from './rareTerms.js';

/** One after the other: three numbers of four bytes each, the last of which tells the length of what follows. How many articles a part has, the vocabulary tells. */
export function packRareParts(parts: readonly RarePart[]): Buffer {
  return Buffer.concat(parts.flatMap(({ firstRow, lastRow, bytes }) => [Buffer.from(Uint32Array.of(firstRow, lastRow, bytes.length).buffer), bytes]));
}
