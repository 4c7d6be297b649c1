/**
 * The address of an article with what was found in it and the search that found it, behind the `#`: the host never sees it,
 * and the article is the same page for everybody. `marks.ts` reads it.
 */
import type { Hit } from '../hits/evaluateVolume.js';
import type { Fragment } from '../volumes/openVolume.js';
import { fragmentWords } from './fragmentWords.js';

/** Different words and phrases that an address takes along. */
const mostForms = 24;

/** @param back the search, as its address has it */
export function hitAddress(address: string, { places }: Pick<Hit, 'places'>, { content }: Pick<Fragment, 'content'>, back: string): string {
  const { words, joiner } = fragmentWords(content);
  const forms = new Map<string, string>();
  for (const { numbers, width } of places) {
    for (let at = 0; at < numbers.length && forms.size < mostForms; at += width) {
      const form = numbers
        .slice(at, at + width)
        .filter((number, place, all) => all.indexOf(number) === place)
        .map((number) => words[number] ?? '')
        .join(joiner)
        .replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
      if (form !== '' && !forms.has(form.toLowerCase())) forms.set(form.toLowerCase(), form);
    }
  }
  const parameters = new URLSearchParams();
  for (const form of forms.values()) parameters.append('hit', form);
  parameters.set('search', back);
  return `${address}#${parameters}`;
}
