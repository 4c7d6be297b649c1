/**
 * What UTF-8 looks like where it was read as another encoding. A sequence is a character of UTF-8 so written; it is `telling` where it makes no
 * sense as it stands. "SÃO" and "«MANHÃ» are not: the one is no UTF-8, the other ends a word in capitals.
 */
import { byteTable } from './byteTable.js';

export interface MojibakeReading {
  readonly encoding: string;
  /** Sequences in a row, taken some at a time. */
  readonly runs: RegExp;
  readonly byteOf: ReadonlyMap<string, number>;
  readonly isTelling: (sequence: { readonly bytes: readonly number[]; readonly inRun: number; readonly before: string; readonly after: string; readonly last: string }) => boolean;
}

const letter = /^\p{L}$/u;
const small = /^\p{Ll}$/u;
const gap = /^[\s–—]$/;
const latin = /^[a-z]$/i;
/** First bytes of Greek, Cyrillic, Hebrew and Arabic letters. */
const otherAlphabets = new Set([0xce, 0xcf, 0xd0, 0xd1, 0xd7, 0xd8, 0xd9, 0xda]);
/** Sequences that chance does not put in a row. */
const longRun = 3;

export const mojibakeReadings: readonly MojibakeReading[] = [
  { ...tables('windows-1252'), isTelling: isTellingInLatin },
  { ...tables('windows-1250'), isTelling: isTellingInLatin },
  {
    ...tables('macintosh'),
    isTelling: ({ bytes: [lead = 0, second], inRun, before, after }) =>
      inRun >= longRun || (lead >= 0xc3 && lead <= 0xc5 && (letter.test(before) || letter.test(after))) || (lead === 0xe2 && second === 0x80),
  },
  {
    ...tables('windows-1251'),
    isTelling: ({ bytes: [lead = 0, second], inRun, before, after }) =>
      (inRun >= longRun && lead >= 0xd0) || (lead >= 0xc2 && lead <= 0xc5 && (latin.test(before) || latin.test(after))) || (lead === 0xe2 && second === 0x80),
  },
];

/** Leads 0xC2 to 0xC5 are capital letters in these encodings (Â, Ã, Ä, Å and their like), those of three bytes are small ones. */
function isTellingInLatin({ bytes, inRun, before, after, last }: Parameters<MojibakeReading['isTelling']>[0]): boolean {
  const [lead = 0, second, third] = bytes;
  if (bytes.length === 4) return second === 0x9f || inRun > 1;
  if (bytes.length === 3) return lead === 0xe2 || (lead === 0xef && second === 0xbb && third === 0xbf) || inRun > 1;
  if (lead > 0xc5) return inRun >= longRun && otherAlphabets.has(lead);
  // A control character is meant by nobody.
  if (lead === 0xc2 && (second ?? 0) < 0xa0) return false;
  // A capital after a small letter, or a sign within a word.
  if (small.test(before)) return true;
  if (letter.test(last)) return inRun >= longRun;
  if (letter.test(after) && !gap.test(last)) return true;
  return lead <= 0xc3 && !letter.test(before);
}

function tables(encoding: string): Pick<MojibakeReading, 'encoding' | 'runs' | 'byteOf'> {
  const byteOf = new Map<string, number>();
  // Where an encoding has no character, software leaves the control character of that number.
  for (let byte = 0x80; byte <= 0x9f; byte += 1) byteOf.set(String.fromCharCode(byte), byte);
  for (const [byte, character] of byteTable(encoding).entries()) if (byte > 0x7f && character !== '\ufffd') byteOf.set(character, byte);
  // The ohm sign, which older software gives for a capital omega.
  if (encoding === 'macintosh') byteOf.set('\u2126', 0xbd);
  const within = (from: number, to: number) =>
    `[${Array.from(byteOf, ([character, byte]) => (byte >= from && byte <= to ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : '')).join('')}]`;
  const later = within(0x80, 0xbf);
  const runs = new RegExp(`(?:${within(0xc2, 0xdf)}${later}|${within(0xe0, 0xef)}${later}{2}|${within(0xf0, 0xf4)}${later}{3}){1,64}`, 'g');
  return { encoding, runs, byteOf };
}
