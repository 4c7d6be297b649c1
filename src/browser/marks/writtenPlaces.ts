/**
 * Of the places that the index tells of a part of the query, those that are what was asked for: it knows stems, and what stands
 * in quotation marks is meant as it is written.
 */
import type { Places } from '../hits/evaluateVolume.js';
import { textHasTerm } from '../hits/textHasTerm.js';
import { fragmentWords } from '../page/fragmentWords.js';

/** @param content of the article's fragment @returns all places where none is told apart, as in scripts that write no spaces */
export function writtenPlaces(content: string, part: Places): Places {
  const { numbers, width, terms } = part;
  const isOneWord = width === 1;
  if (terms.some(({ kind, text }) => kind === 'word' || kind === 'prefix' || (isOneWord && kind === 'phrase' && /\s/.test(text)))) return part;
  const { words } = fragmentWords(content);
  const kept: number[] = [];
  for (let at = 0; at < numbers.length; at += width) {
    const own = numbers.slice(at, at + width);
    const text = [...new Set(own)].map((number) => words[number] ?? '').join(' ');
    if (terms.some((term) => textHasTerm(text, term))) kept.push(...own);
  }
  return kept.length === 0 ? part : { ...part, numbers: kept };
}
