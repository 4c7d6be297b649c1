import { foldWord } from './foldWord.js';
import { letterAt } from './letterAt.js';
import { monthNamed } from './monthNamed.js';

/** Longest gap and longest word that are looked at. */
const gapLimit = 3;
const wordLimit = 24;
/** Words that stand between a month and its year. */
const between = new Set(['de', 'del', 'of', 'the', 'عام', 'سنة']);

/** Where the month's name begins that a number follows: `March 9`, `Mar. 9`, `marzo de 1990`, `كانون الثاني 2022`. */
export function monthBefore(plain: string, number: number): number | undefined {
  let word = wordBefore(plain, number);
  if (word !== undefined && between.has(word.text)) word = wordBefore(plain, word.start);
  if (word === undefined) return undefined;
  if (monthNamed(foldWord(word.text)) !== undefined) {
    // Of `كانون الثاني/يناير` the first name begins it.
    const first = plain[word.start - 1] === '/' ? wordBefore(plain, word.start) : undefined;
    return first !== undefined && (monthNamed(foldWord(first.text)) !== undefined || isPair(first.text)) ? pairOr(plain, first) : word.start;
  }
  return isPair(word.text) ? pairStart(plain, word) : undefined;
}

interface Word {
  readonly start: number;
  readonly text: string;
}

/** Arabic alone has months of two words. */
function isPair(text: string): boolean {
  return text.charCodeAt(0) >= 0x620 && text.charCodeAt(0) < 0x700;
}

function pairStart(plain: string, second: Word): number | undefined {
  const first = wordBefore(plain, second.start);
  return first !== undefined && monthNamed(`${foldWord(first.text)} ${foldWord(second.text)}`) !== undefined ? first.start : undefined;
}

function pairOr(plain: string, word: Word): number {
  return pairStart(plain, word) ?? word.start;
}

function wordBefore(plain: string, at: number): Word | undefined {
  let end = at;
  while (end > at - gapLimit && end > 0 && " .,'-/".includes(plain[end - 1] ?? '')) end -= 1;
  let start = end;
  while (start > end - wordLimit && start > 0 && letterAt(plain, start - 1)) start -= 1;
  return start === end || letterAt(plain, start - 1) ? undefined : { start, text: plain.slice(start, end) };
}
