import type { HeadLine } from '../headLine.js';
import type { Particular } from '../headWalk.js';
import { isTelegraphLine } from '../isTelegraphLine.js';

/** Longest line that tells whose special message it is, in UTF-16 units. */
const longestSpecial = 30;

/** "[BY TELEGRAPH.]", "(Reuter's Telegrams.)": between the headlines and the dateline of old papers. What stands above it is the deck. */
export const takeTelegraph: Particular = (line, at, { head, draft, isOn }) => {
  if (
    !draft.hasHeadline ||
    head[at + 1] === undefined ||
    !isOn('telegraph-line') ||
    !(isTelegraphLine(line.text) || isSpecial(line.text, head[at + 1])) ||
    line.byline !== undefined
  )
    return false;
  draft.settlePending({ isStack: true });
  draft.remove('telegraph-line', line);
  return true;
};

/** "By Herald Special" right over the dateline. */
function isSpecial(text: string, below: HeadLine | undefined): boolean {
  return text.length <= longestSpecial && /^by \p{L}{3,12} special\.?$/iu.test(text) && below?.dateline !== undefined;
}
