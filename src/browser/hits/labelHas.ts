/**
 * Whether a value holds what was typed for it: all its words, side by side, accents, capitals and the Arabic article aside. `12/24` is in `HB 12/2024`, and so is `12`.
 */
import { arabicBase } from '../../model/arabicBase.js';
import { withWordSigns } from '../../model/withWordSigns.js';
import { wordKey } from '../words/wordKey.js';

const between = /[^\p{L}\p{N}\p{M}'’׳״/]+/u;
const numberAndYear = /^(\d+)\/(\d{2}|\d{4})$/;

export function labelHas(label: string, typed: string): boolean {
  const words = keysOf(label);
  const wanted = keysOf(typed);
  return wanted.length > 0 && words.some((_, start) => wanted.every((key, at) => isMeant(words[start + at], key)));
}

/** Of an issue's number and year the number alone will do, and the year's last two digits; a year alone is no number. */
function isMeant(word: string | undefined, typed: string): boolean {
  if (word === typed) return true;
  const [, number, year] = numberAndYear.exec(word ?? '') ?? [];
  const [, typedNumber, typedYear] = numberAndYear.exec(typed) ?? [];
  if (number === undefined || year === undefined) return false;
  if (typedNumber === undefined || typedYear === undefined) return typed === number;
  return number === typedNumber && year.length !== typedYear.length && (year.endsWith(typedYear) || typedYear.endsWith(year));
}

function keysOf(text: string): string[] {
  // Each number of a double issue is asked for with its year.
  return withWordSigns(text)
    .replace(/(\d+)[–-](\d+)\/(\d+)/g, '$1/$3 $2/$3')
    .split(between)
    .map((word) =>
      word
        .split('/')
        .map((part) => arabicBase(wordKey(part)))
        .join('/'),
    )
    .filter((key) => key !== '');
}
