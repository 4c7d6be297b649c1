const east = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const hasEast = /[\u2E80-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;

/** Words of a text; of Chinese and Japanese, which put no space between them, the characters. */
export function countWords(text: string): number {
  if (!hasEast.test(text)) return text.match(word)?.length ?? 0;
  const characters = text.match(east)?.length ?? 0;
  return characters + (text.replace(east, ' ').match(word)?.length ?? 0);
}
