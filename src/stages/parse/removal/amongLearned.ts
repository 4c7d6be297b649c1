import { isFigures } from '../../../model/isFigures.js';
import type { ParseContext } from '../parseContext.js';

/** Lines that differ from text to text between those that recur, the longest of them in UTF-16 units, and how many must recur above and below. */
const mostBetween = 2;
const longest = 120;
const fewestLearned = 3;
const sentenceEnd = /[.!?…。！？।:]["”’»)\]」』]{0,3}$/u;

/**
 * Where the lines begin that a footer has of its own in each text, between lines that many texts share: the headline of another article under "Most read".
 * @param end index after the last line that is not known
 * @param below lines below it that many texts share
 * @returns the index of the first of them, or undefined where they may be the text's
 */
export function amongLearned(lines: readonly string[], from: number, end: number, below: number, context: ParseContext): number | undefined {
  let first: number | undefined;
  let between = 0;
  let above = 0;
  for (let at = end - 1; at > from && below > 0; at -= 1) {
    const text = (lines[at] ?? '').trim();
    if (text === '') continue;
    if (context.isBoilerplate(text, 'tail') === 'learned-tail') {
      above += 1;
      if (above + below >= fewestLearned) return first;
      continue;
    }
    between += 1;
    if (above > 0 || between > mostBetween || text.length > longest || sentenceEnd.test(text) || isFigures(text) || context.isKept(text)) return undefined;
    first = at;
  }
  return undefined;
}
