/**
 * Where words and phrases stand in a text: as whole words, in any case, with any white space and punctuation between the
 * words of a phrase. Scripts that write no spaces have no whole words.
 */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** @returns places in order, none within another */
export function findForms(text: string, forms: readonly string[]): Place[] {
  const patterns = forms
    .map((form) => form.trim().split(/[^\p{L}\p{N}\p{M}'’]+/u))
    .map((words) => words.filter((word) => word !== ''))
    .filter((words) => words.length > 0)
    .sort((a, b) => b.join(' ').length - a.join(' ').length)
    .map((words) => bounded(words.map((word) => escaped(word)).join('[^\\p{L}\\p{N}\\p{M}]{1,5}'), words.join('')));
  if (patterns.length === 0) return [];
  return [...text.matchAll(new RegExp(patterns.join('|'), 'giu'))].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function bounded(pattern: string, letters: string): string {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(letters)) return `(?:${pattern})`;
  return `(?<![\\p{L}\\p{N}\\p{M}])(?:${pattern})(?![\\p{L}\\p{N}\\p{M}])`;
}

/** Either apostrophe stands for the other: the index has but one. */
function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
}
