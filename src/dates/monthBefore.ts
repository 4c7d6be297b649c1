import { foldWord } from './foldWord.js';
import { monthNamed } from './monthNamed.js';
import { type WordBefore, wordBefore } from './wordBefore.js';

/** Words that stand between a month and its year. */
const between = new Set(['de', 'del', 'of', 'the', 'عام', 'سنة']);

/** Where the month's name begins that a number follows: `March 9`, `Mar. 9`, `marzo de 1990`, `كانون الثاني 2022`. */
export function monthBefore(plain: string, number: number): number | undefined {
  let word = wordBefore(plain, number);
  if (word !== undefined && between.has(word.text)) word = wordBefore(plain, word.start);
  const start = word === undefined ? undefined : nameStart(plain, word);
  // Of `كانون الثاني/يناير` the first name begins it.
  const first = start !== undefined && plain[start - 1] === '/' ? wordBefore(plain, start) : undefined;
  return first === undefined ? start : (nameStart(plain, first) ?? start);
}

/** Arabic alone has months of two words. */
function nameStart(plain: string, last: WordBefore): number | undefined {
  if (monthNamed(foldWord(last.text)) !== undefined) return last.start;
  const isArabic = last.text.charCodeAt(0) >= 0x620 && last.text.charCodeAt(0) < 0x700;
  const first = isArabic ? wordBefore(plain, last.start) : undefined;
  return first !== undefined && monthNamed(`${foldWord(first.text)} ${foldWord(last.text)}`) !== undefined ? first.start : undefined;
}
