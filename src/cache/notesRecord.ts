/** What a text told the survey, as bytes and back. Numbers come first, since all of them are counted in every build; the lines as printed are apart, since few are ever asked for. */
import type { LineSightings, TextNotes } from '../model/textNotes.js';

/** Bytes of a sighting: its hash, its spot, its context. */
const sightingSize = 10;

/** @returns a head of the number of sightings, their hashes, spots and contexts, and what else is told as JSON; a body of the lines. Both are empty for a file that cannot be read. */
export function encodeNotes(notes: TextNotes | undefined): { readonly head: Buffer; readonly body: Buffer } {
  if (notes === undefined) return { head: Buffer.alloc(0), body: Buffer.alloc(0) };
  const { hashes, spots, contexts, lines } = notes.sightings;
  const numbers = Buffer.alloc(4 + hashes.length * sightingSize);
  numbers.writeUInt32LE(hashes.length);
  for (const [nth, hash] of hashes.entries()) numbers.writeDoubleLE(hash, 4 + nth * 8);
  numbers.set(spots, 4 + hashes.length * 8);
  numbers.set(contexts, 4 + hashes.length * 9);
  const rest = notes.shown === undefined ? '' : JSON.stringify(notes.shown);
  return { head: Buffer.concat([numbers, Buffer.from(rest)]), body: Buffer.from(JSON.stringify(lines().map((line) => line ?? null))) };
}

/** @param readBody gives the body's text. */
export function decodeNotes(head: Buffer, readBody: () => string): TextNotes | undefined {
  if (head.length === 0) return undefined;
  const length = head.readUInt32LE();
  const hashes = new Float64Array(length);
  for (let nth = 0; nth < length; nth += 1) hashes[nth] = head.readDoubleLE(4 + nth * 8);
  const end = 4 + length * sightingSize;
  const sightings: LineSightings = {
    hashes,
    spots: head.subarray(4 + length * 8, 4 + length * 9),
    contexts: head.subarray(4 + length * 9, end),
    lines: () => (JSON.parse(readBody()) as (string | null)[]).map((line) => line ?? undefined),
  };
  return { sightings, ...(head.length === end ? {} : { shown: JSON.parse(head.toString('utf8', end)) as NonNullable<TextNotes['shown']> }) };
}
