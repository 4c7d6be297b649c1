import { ordinalEndings, particles } from './dateWords.js';
import { foldWord } from './foldWord.js';
import { monthNamed } from './monthNamed.js';

/** One word and the marks before it. */
const word = /[^A-Za-z\u00c0-\u1fff\d]{0,3}([A-Za-z\u00c0-\u1fff]{1,24})/y;
const arabic = /^[\u0620-\u06ff]/;

/** Whether a month's name follows the number that ends here, with no more between than an ordinal's ending and `of`: `9 March`, `9th of March`, `9. März`, `1º de mayo`. */
export function monthAfter(plain: string, from: number): boolean {
  let before = '';
  word.lastIndex = from;
  for (let count = 0; count < 5; count += 1) {
    const [gap = '', found] = word.exec(plain) ?? [];
    // No date goes on in the next paragraph.
    if (found === undefined || gap.includes('\n\n')) return false;
    const folded = foldWord(found);
    if (monthNamed(folded) !== undefined || (before !== '' && monthNamed(`${before} ${folded}`) !== undefined)) return true;
    before = arabic.test(found) ? folded : '';
    if (before === '' && !particles.has(folded) && !ordinalEndings.has(folded)) return false;
  }
  return false;
}
