/** What a text told the survey, as bytes and back. Numbers come first, since all of them are counted in every build; the lines as printed are apart, since few are ever asked for. */
import type { LineSightings, TextNotes } from '../model/textNotes.js';

/** Bytes of a sighting: its hash, its spot, its context. */
const sightingSize = 10;
/** Bytes of a name: its hash and its spot. */
const nameSize = 9;

/** @returns a head of the numbers of sightings and of names, the hashes, spots and contexts of the first, the hashes and spots of the others, and what else is told as JSON; a body of the lines. Both are empty for a file that cannot be read. */
export function encodeNotes(notes: TextNotes | undefined): { readonly head: Buffer; readonly body: Buffer } {
  if (notes === undefined) return { head: Buffer.alloc(0), body: Buffer.alloc(0) };
  const { hashes, spots, contexts, lines } = notes.sightings;
  const { names } = notes;
  const numbers = Buffer.alloc(5 + hashes.length * sightingSize + names.hashes.length * nameSize);
  numbers.writeUInt32LE(hashes.length);
  numbers.writeUInt8(names.hashes.length, 4);
  for (const [nth, hash] of hashes.entries()) numbers.writeDoubleLE(hash, 5 + nth * 8);
  numbers.set(spots, 5 + hashes.length * 8);
  numbers.set(contexts, 5 + hashes.length * 9);
  const from = 5 + hashes.length * sightingSize;
  for (const [nth, hash] of names.hashes.entries()) numbers.writeDoubleLE(hash, from + nth * 8);
  numbers.set(names.spots, from + names.hashes.length * 8);
  const rest = notes.shown === undefined ? '' : JSON.stringify(notes.shown);
  return { head: Buffer.concat([numbers, Buffer.from(rest)]), body: Buffer.from(JSON.stringify(lines().map((line) => line ?? null))) };
}

/** @param readBody gives the body's text. */
export function decodeNotes(head: Buffer, readBody: () => string): TextNotes | undefined {
  if (head.length === 0) return undefined;
  const length = head.readUInt32LE();
  const hashes = doublesAt(head, 5, length);
  const from = 5 + length * sightingSize;
  const count = head.readUInt8(4);
  const end = from + count * nameSize;
  const sightings: LineSightings = {
    hashes,
    spots: head.subarray(5 + length * 8, 5 + length * 9),
    contexts: head.subarray(5 + length * 9, from),
    lines: () => (JSON.parse(readBody()) as (string | null)[]).map((line) => line ?? undefined),
  };
  const names = { hashes: doublesAt(head, from, count), spots: head.subarray(from + count * 8, end) };
  return { sightings, names, ...(head.length === end ? {} : { shown: JSON.parse(head.toString('utf8', end)) as NonNullable<TextNotes['shown']> }) };
}

function doublesAt(bytes: Buffer, from: number, count: number): Float64Array {
  const doubles = new Float64Array(count);
  for (let nth = 0; nth < count; nth += 1) doubles[nth] = bytes.readDoubleLE(from + nth * 8);
  return doubles;
}
