/**
 * How the characters of words are compared in sketches: without case, accents, vowel points and width, so that "Café" in
 * one edition is "CAFE" in another. An entry for every UTF-16 code unit: what it is compared as, or `separator` or `silent`.
 */

/** Ends a word. */
export const separator = 0;
/** Belongs to a word and says nothing: an apostrophe, an accent, a soft hyphen. */
export const silent = 1;

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
let table: Uint16Array | undefined;

/** Made at the first call. */
export function foldTable(): Uint16Array {
  if (table === undefined) {
    table = new Uint16Array(0x10000);
    for (let code = 0; code < table.length; code += 1) table[code] = code < firstByRule ? foldLow(String.fromCharCode(code)) : foldHigh(code);
  }
  return table;
}

function foldLow(character: string): number {
  const code = character.charCodeAt(0);
  if (silentRanges.some(([first, last]) => code >= first && code <= last)) return silent;
  if (!/[\p{L}\p{N}\p{M}]/u.test(character)) return separator;
  // Between Arabic and the second block of Latin letters no script has capitals or accents that papers leave out.
  if (character > '\u06FF' && character < '\u1D00') return code;
  return character.normalize('NFKD').toLowerCase().normalize('NFD').charCodeAt(0);
}

function foldHigh(code: number): number {
  if (code < 0x2c00) return code === 0x2019 || (code >= 0x200b && code <= 0x200f) ? silent : separator;
  if (code < 0x3040) return code < 0x2e00 || (code >= 0x3005 && code <= 0x3007) ? code : separator;
  if (code < 0xe000) return code === 0x30fb ? separator : code;
  if (code < 0xf900) return separator;
  if (code < 0xff00) return code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f) ? silent : code >= 0xfe10 && code < 0xfe70 ? separator : code;
  // Full-width letters and digits, as Japanese and Chinese papers print Latin ones.
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff41 && code <= 0xff5a)) return code - 0xfee0;
  if (code >= 0xff21 && code <= 0xff3a) return code - 0xfee0 + 32;
  return code >= 0xff66 && code <= 0xffdc ? code : separator;
}
