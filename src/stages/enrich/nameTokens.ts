/**
 * Where names can begin and end. A token is a word (hyphens inside it and all), a run of katakana, one character of a
 * script that puts no space between words (with its marks), or one other character. A name is a row of whole tokens, so it
 * is never found inside a word; where words are not parted in writing, any character may begin one.
 */
const other = 0;
const word = 1;
const katakana = 2;
const single = 3;

const wordCharacter = /[\p{L}\p{M}\p{N}\u200C\u200D]/u;
/** Han, hiragana, bopomofo, Yi; Thai, Lao, Tibetan, Burmese, Khmer. Hangul parts its words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Bopo}\p{sc=Yiii}\p{sc=Thai}\p{sc=Laoo}\p{sc=Tibt}\p{sc=Mymr}\p{sc=Khmr}]/u;
const katakanaCharacter = /[\p{sc=Kana}\u30FC\uFF70]/u;
const mark = /\p{M}/u;
const lowerLatin = /(?=\p{Ll})\p{sc=Latn}/u;
/** What French and its relatives write before a name and an apostrophe: "l'", "d'", "qu'", "all'"; at the beginning of a sentence "L'". "O'" and "D'" are parts of names. */
const elided = /(?:^|[^\p{L}\p{M}\p{N}])(?:(?:(?=\p{Ll})\p{sc=Latn}){1,7}|L|Qu)$/u;

/** Stands for half a character: the whole one tells. */
const half = 4;
const hyphen = 0x2d;

let table: Uint8Array | undefined;

function kindOf(text: string): number {
  if (katakanaCharacter.test(text)) return katakana;
  if (unspaced.test(text)) return single;
  return wordCharacter.test(text) ? word : other;
}

/** An entry for every UTF-16 code unit; made at the first call. */
function kinds(): Uint8Array {
  table ??= Uint8Array.from({ length: 0x10000 }, (_, code) => (code >= 0xd800 && code < 0xdc00 ? half : kindOf(String.fromCharCode(code))));
  return table;
}

function kindAt(text: string, at: number): number {
  const kind = kinds()[text.charCodeAt(at)] ?? other;
  return kind === half ? kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0)) : kind;
}

function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** End of the token that begins at `at`. */
export function tokenEnd(text: string, at: number): number {
  const quick = kinds();
  const kind = kindAt(text, at);
  let end = after(text, at);
  if (kind === other) return end;
  if (kind === single) {
    while (end < text.length && mark.test(text.charAt(end))) end += 1;
    return end;
  }
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const next = quick[code] ?? other;
    if (next === kind) end += 1;
    else if (next === half && kindAt(text, end) === kind) end += 2;
    else if (kind === word && code === hyphen && end + 1 < text.length && kindAt(text, end + 1) === word) end += 1;
    else if (kind === katakana && mark.test(text.charAt(end))) end += 1;
    else break;
  }
  return end;
}

/** Whether a name may begin at this token: not in "O'Brien" after the apostrophe, but in "l'Étoile". */
export function canBegin(text: string, at: number): boolean {
  if (text.charAt(at - 1) !== "'" || at < 2 || kindAt(text, at - 2) !== word || kindAt(text, at) !== word) return true;
  return elided.test(text.slice(Math.max(0, at - 10), at - 1));
}

/** Whether a name may end before `at`, the end of a token: not in "D'Arcy" before the apostrophe, but in "Nell's". */
export function canEnd(text: string, at: number): boolean {
  if (text.charAt(at) !== "'" || at + 1 >= text.length || kindAt(text, at + 1) !== word || kindAt(text, at - 1) !== word) return true;
  return lowerLatin.test(text.charAt(at + 1));
}
