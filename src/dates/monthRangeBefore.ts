import { foldWord } from './foldWord.js';
import { monthNamed } from './monthNamed.js';
import { wordBefore } from './wordBefore.js';

export interface EarlierMonth {
  readonly month: number;
  readonly start: number;
}

/** The month with which a range begins, where another month goes on with it: the `May` of `May-June 1997`, `May/June 1997` and `May - June 1997`. */
export function monthRangeBefore(plain: string, start: number): EarlierMonth | undefined {
  const mark = /(?: - |[-/])$/.exec(plain.slice(Math.max(0, start - 3), start))?.[0];
  const word = mark === undefined ? undefined : wordBefore(plain, start - mark.length);
  const month = word === undefined ? undefined : monthNamed(foldWord(word.text))?.number;
  // `12 May-June 1997` began on a day.
  if (word === undefined || month === undefined || (word.gap !== '' && word.gap !== '.') || /\d[ .]?$/.test(plain.slice(Math.max(0, word.start - 3), word.start))) return undefined;
  return { month, start: word.start };
}
