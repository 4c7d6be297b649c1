const east = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const hasEast = /[\u2E80-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;

/** Words of a text; of Chinese and Japanese, which put no space between them, the characters. */
export function countWords(text: string): number {
  if (!hasEast.test(text)) return matches(word, text);
  return matches(east, text) + matches(word, text.replace(east, ' '));
}

/** Counts without keeping the words, which for a long text are many. */
function matches(pattern: RegExp, text: string): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}
