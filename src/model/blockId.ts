/**
 * The address of a paragraph, made of its own words: letters and digits alone count, so that a corrected comma or quotation
 * mark leaves it as it was, and what happens to other paragraphs cannot change it.
 */

/** Before the first letter. FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const noWords = 0x811c9dc5;

/** ASCII as it counts: letters small, digits, and nothing else. */
const letters = new Uint8Array(128);
for (let unit = 48; unit <= 57; unit += 1) letters[unit] = unit;
for (let unit = 97; unit <= 122; unit += 1) letters[unit] = letters[unit - 32] = unit;

/** Adds the letters of a part of a text to what was read before it. White space, marks and punctuation change nothing. */
export function addWords(hash: number, text: string, from: number, to: number): number {
  let sum = hash;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      const letter = letters[unit] as number;
      if (letter !== 0) sum = Math.imul(sum ^ letter, 0x01000193);
      // Quotation marks, dashes and spaces: Latin-1's, General Punctuation, CJK's.
    } else if (unit >= 0xc0 && !(unit >= 0x2000 && unit < 0x2070) && !(unit >= 0x3000 && unit < 0x3040)) {
      sum = Math.imul(sum ^ unit, 0x01000193);
    }
  }
  return sum;
}

/** Neither vowels, so that no words arise, nor letters that are taken for digits. */
const alphabet = '0123456789bcdfghjkmnpqrstvwxyz';

/** `p-` and six characters; undefined where there were no letters. */
export function blockId(hash: number): string | undefined {
  if (hash === noWords) return undefined;
  let rest = (hash ^ (hash >>> 15)) >>> 0;
  rest = Math.imul(rest, 0x2c1b3c6d) >>> 0;
  rest = (rest ^ (rest >>> 13)) >>> 0;
  let id = 'p-';
  for (let at = 0; at < 6; at += 1) {
    id += alphabet.charAt(rest % alphabet.length);
    rest = Math.floor(rest / alphabet.length);
  }
  return id;
}

/** The address that a paragraph of these words has, unless the same words stand before it. */
export function blockIdOf(words: string): string | undefined {
  return blockId(addWords(noWords, words, 0, words.length));
}
