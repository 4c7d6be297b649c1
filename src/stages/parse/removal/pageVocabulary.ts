import { pageWords } from './pageWords.js';

/** Words that many of the known lines of pages have. */
const fewestLines = 2;

/** Words of which the known lines of pages are made, in small letters. */
export const pageVocabulary: ReadonlySet<string> = (() => {
  const counts = new Map<string, number>();
  for (const line of pageWords.keys()) for (const word of new Set(line.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].flatMap(([word, count]) => (count >= fewestLines && word.length > 3 ? [word] : [])));
})();
