/**
 * The address of a paragraph, made of its own words: letters and digits alone count, so that a corrected comma or quotation
 * mark leaves it as it was, and what happens to other paragraphs cannot change it.
 */

/** Before the first letter. FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const noWords = 0x811c9dc5;

/** Adds one UTF-16 unit to what was read before it. White space, marks and punctuation change nothing. */
export function addLetter(hash: number, unit: number): number {
  let letter = unit;
  if (unit < 0x80) {
    if (unit >= 65 && unit <= 90) letter = unit + 32;
    else if (!((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57))) return hash;
  } else if (unit < 0xc0 || (unit >= 0x2000 && unit < 0x2070) || (unit >= 0x3000 && unit < 0x3040)) {
    // Quotation marks, dashes and spaces: Latin-1's, General Punctuation, CJK's.
    return hash;
  }
  return Math.imul(hash ^ letter, 0x01000193);
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
  let hash = noWords;
  for (let at = 0; at < words.length; at += 1) hash = addLetter(hash, words.charCodeAt(at));
  return blockId(hash);
}
