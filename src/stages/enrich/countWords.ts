/** Words of a text; of Chinese and Japanese, which put no space between them, the characters. */
export function countWords(text: string): number {
  const kinds = kindTable();
  let words = 0;
  let isWithin = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === letter) {
      if (!isWithin) words += 1;
      isWithin = true;
    } else if (kind === character) {
      words += 1;
      isWithin = false;
    } else if (kind !== inner) isWithin = false;
  }
  return words;
}

/** What a UTF-16 unit is for counting: nothing of a word, a letter or digit, what a word goes on with (an accent, an apostrophe), a word by itself. */
const letter = 1;
const inner = 2;
const character = 3;
let table: Uint8Array | undefined;

/** Made at the first call. Letters beyond the first plane are known by their first half: those of Chinese from U+20000 on, of other scripts below. */
function kindTable(): Uint8Array {
  if (table === undefined) {
    table = new Uint8Array(0x10000);
    for (let code = 0; code < table.length; code += 1) table[code] = kindOf(code);
  }
  return table;
}

function kindOf(code: number): number {
  if (code >= 0xd840 && code <= 0xd888) return character;
  // The second half of a pair, and the first of letters that are not Chinese; U+1F000 and what follows are pictures.
  if (code >= 0xdc00 && code <= 0xdfff) return inner;
  if (code >= 0xd800 && code < 0xd83c) return letter;
  const text = String.fromCharCode(code);
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) return character;
  if (/[\p{L}\p{N}]/u.test(text)) return letter;
  return /[\p{M}'’.-]/u.test(text) ? inner : 0;
}
