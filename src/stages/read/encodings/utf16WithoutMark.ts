/**
 * Which of the two orders of UTF-16 a file without a mark is in, if it is in one. Asked only where a file has control characters or
 * NULs, which UTF-16 has and no other encoding: half of the bytes of most scripts, and those of a blank or a line's end.
 */
import { characterCost } from './characterCost.js';
import { decodeBytes } from './decodeBytes.js';

/** Bits for a character, on the average, above which it is no text. Prose has 5 to 9, bytes by chance 15 and more. */
const most = 11;
const sampled = 8 * 1024;
const unlikely = 30;
const ascii = 4;
const alphabetic = 6;
/** Letters of one alphabet; a text in one order of UTF-16 read in the other has its letters from all over. */
const alphabets =
  /^(?:[\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Thai}\p{sc=Devanagari}\p{sc=Armenian}\p{sc=Georgian}\p{sc=Tamil}\p{sc=Bengali}]|[\xaa-\u017f\u0218-\u021b])$/u;
const mid = /^[\u0180-\u0217\u021c-\u036f\u1e00-\u1eff]$/;

export function utf16WithoutMark(bytes: Buffer): { readonly encoding: string; readonly confidence: number } | undefined {
  if (bytes.length % 2 === 1 || bytes.length < 4) return undefined;
  const sample = bytes.subarray(0, sampled);
  const [first, second] = ['utf-16le', 'utf-16be'].map((encoding) => ({ encoding, mean: meanCost(decodeBytes(sample, encoding)) })).sort((a, b) => a.mean - b.mean);
  if (first === undefined || second === undefined || first.mean > most) return undefined;
  return { encoding: first.encoding, confidence: second.mean - first.mean > 2 ? 0.99 : 0.6 };
}

function meanCost(text: string): number {
  const cost = characterCost('utf-16');
  let total = 0;
  let count = 0;
  for (const character of text) {
    count += 1;
    if (/^[\t\n\r\f\x20-\x7e]$/.test(character)) total += ascii;
    // NUL, control characters, and half of a pair at other places than the cut end.
    else if (character < ' ' || character === '\x7f' || /^[\p{Cs}\p{Cn}\p{Co}]$/u.test(character)) total += unlikely;
    else total += alphabets.test(character) ? alphabetic : mid.test(character) ? 10 : cost(character);
  }
  return count === 0 ? Number.POSITIVE_INFINITY : total / count;
}
