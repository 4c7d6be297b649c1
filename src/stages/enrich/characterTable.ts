/**
 * What each character is to the words of a text. An entry for every UTF-16 code unit: in its low 16 bits what it is compared
 * as, without case, accents, vowel points and width, so that "Café" in one edition is "CAFE" in another; above them, marks.
 * A unit that is no letter, silent or character ends a word.
 */

/** The bits that hold what a unit is compared as. */
export const foldedBits = 0xffff;
/** A letter or digit of a word. */
export const letter = 1 << 16;
/** Belongs to a word and says nothing: an apostrophe, an accent, a soft hyphen. */
export const silent = 1 << 17;
/** Of a script that puts no spaces between words: Chinese or Japanese; Thai, Lao, Burmese or Khmer. */
export const eastern = 1 << 18;
export const southEastern = 1 << 19;
/** It is compared as its small form. */
export const capital = 1 << 20;
/** After it a capital says nothing. */
export const endsSentence = 1 << 21;
/** For the number of words, by their places: begins a word or goes on with it; goes on with one; is one. Others end it. */
export const countsAsLetter = 22;
export const countsWithin = 23;
export const countsAlone = 24;

/** Below it lie the alphabets, which need the tables of Unicode; above it rules do. */
const firstByRule = 0x2000;
/** Apostrophe, soft hyphen, and the accents, titlos, points and vowels that are written or left out at will. */
const silentRanges: readonly (readonly [number, number])[] = [
  [0x27, 0x27],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
];
let table: Int32Array | undefined;

/** Made at the first call. */
export function characterTable(): Int32Array {
  table ??= makeTable();
  return table;
}

/** By a few searches through all characters: to ask of each by itself would take longer than to read a hundred articles. */
function makeTable(): Int32Array {
  const made = new Int32Array(0x10000);
  const codes = new Uint16Array(made.length);
  for (let code = 0; code < codes.length; code += 1) codes[code] = code;
  const all = Buffer.from(codes.buffer).toString('utf16le');
  for (const [code, entry] of foldLow(all.slice(0, firstByRule))) made[code] = entry;
  for (let code = firstByRule; code < made.length; code += 1) made[code] = foldHigh(code);
  for (const [first, last] of silentRanges) made.fill(silent, first, last + 1);
  const mark = (pattern: RegExp, bit: number): void => {
    for (const { 0: run, index } of all.matchAll(pattern)) for (let code = index; code < index + run.length; code += 1) made[code] = (made[code] as number) | bit;
  };
  mark(/[.!?:\n]/g, endsSentence);
  mark(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu, 1 << countsAlone);
  mark(/(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}])+/gu, 1 << countsAsLetter);
  mark(/[\p{M}'’.-]+/gu, 1 << countsWithin);
  // Letters beyond the first plane are known by their first half: those of Chinese from U+20000 on, of other scripts below U+1F000, where pictures begin.
  mark(/[\uD840-\uD888]+/g, 1 << countsAlone);
  mark(/[\uD800-\uD83B]+/g, 1 << countsAsLetter);
  mark(/[\uDC00-\uDFFF]+/g, 1 << countsWithin);
  return made;
}

/** Each letter of the alphabets with its entry. */
function foldLow(all: string): (readonly [number, number])[] {
  const letters = all.match(/[\p{L}\p{N}\p{M}]/gu) ?? [];
  // A line for each, so that none is taken for a part of the one before.
  const folded = letters.join('\n').normalize('NFKD').toLowerCase().normalize('NFD').split('\n');
  return letters.map((character, at) => {
    const code = character.charCodeAt(0);
    // Between Arabic and the second block of Latin letters no script has capitals or accents that papers leave out.
    if (code > 0x06ff && code < 0x1d00) return [code, code | kindOf(code)] as const;
    const compared = folded[at]?.charCodeAt(0) ?? code;
    return [code, compared | kindOf(compared) | (compared !== code && /\p{Changes_When_Lowercased}/u.test(character) ? capital : 0)] as const;
  });
}

/** The entry of a character above them. */
function foldHigh(code: number): number {
  if (code < 0x2c00) return code === 0x2019 || (code >= 0x200b && code <= 0x200f) ? silent : 0;
  if (code < 0x3040) return code < 0x2e00 || (code >= 0x3005 && code <= 0x3007) ? code | kindOf(code) : 0;
  if (code < 0xe000) return code === 0x30fb ? 0 : code | kindOf(code);
  if (code < 0xf900) return 0;
  if (code < 0xff00) return code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f) ? silent : code >= 0xfe10 && code < 0xfe70 ? 0 : code | kindOf(code);
  // Full-width letters and digits, as Japanese and Chinese papers print Latin ones.
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff41 && code <= 0xff5a)) return (code - 0xfee0) | letter;
  if (code >= 0xff21 && code <= 0xff3a) return (code - 0xfee0 + 32) | letter | capital;
  return code >= 0xff66 && code <= 0xffdc ? code | kindOf(code) : 0;
}

/** Of a script with spaces between its words, as Korean, or without. */
function kindOf(compared: number): number {
  if (compared < 0x0e00) return letter;
  if (compared < 0x2e80) return compared < 0x0f00 || (compared >= 0x1000 && compared < 0x10a0) || (compared >= 0x1780 && compared < 0x1800) ? southEastern : letter;
  return compared < 0xa000 || (compared >= 0xd800 && compared < 0xfb00) || compared >= 0xff00 ? eastern : letter;
}
