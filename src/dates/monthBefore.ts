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
  const first = start !== undefined && plain[start - 1] === '/' && isArabic(plain, start) ? wordBefore(plain, start) : undefined;
  return first === undefined ? start : (nameStart(plain, first) ?? start);
}

/** Arabic alone has months of two words. */
function nameStart(plain: string, last: WordBefore): number | undefined {
  if (monthNamed(foldWord(last.text)) !== undefined) return last.start;
  const first = isArabic(last.text, 0) ? wordBefore(plain, last.start) : undefined;
  return first !== undefined && monthNamed(`${foldWord(first.text)} ${foldWord(last.text)}`) !== undefined ? first.start : undefined;
}

function isArabic(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x620 && text.charCodeAt(at) < 0x700;
}
