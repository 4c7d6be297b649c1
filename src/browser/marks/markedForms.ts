/**
 * The words and phrases of an article that a search found, as they stand in it: its stems have many forms, and a phrase is one.
 */
import type { Places } from '../hits/evaluateVolume.js';
import { fragmentWords } from '../page/fragmentWords.js';

/** Different words and phrases that an address takes along. */
const mostForms = 24;

/** @param content of the article's fragment */
export function markedForms(content: string, places: readonly Places[]): string[] {
  const { words, joiner } = fragmentWords(content);
  const forms = new Map<string, string>();
  for (const { numbers, width } of places) {
    for (let at = 0; at < numbers.length && forms.size < mostForms; at += width) {
      const own = [...new Set(numbers.slice(at, at + width))].map((number) => words[number] ?? '');
      const form = own.join(joiner).replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
      if (form !== '' && !forms.has(form.toLowerCase())) forms.set(form.toLowerCase(), form);
    }
  }
  return [...forms.values()];
}
