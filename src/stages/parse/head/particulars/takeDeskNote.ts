import type { Particular } from '../headWalk.js';
import { isSlugLine } from '../isSlugLine.js';

/** Most lines of such a note. */
const mostLines = 6;
/** Shortest line that has no room for another word, in UTF-16 units. */
const fullLine = 55;
const begins = /^(?:eds|editors|desks?|attn(?: editors)?)\s?:\s/i;

/** "Eds: SUBS 5th graf, …": what an agency tells the desks above its text, over one line or several. */
export const takeDeskNote: Particular = (line, at, { head, draft, isOn }) => {
  // Most lines begin otherwise, which their first letter shows.
  if (!/^[EDAeda]/.test(line.text) || !begins.test(line.text) || !isOn('slug-line') || head[at + 1] === undefined) return false;
  draft.settlePending();
  draft.remove('slug-line', line);
  let above = line;
  for (const next of head.slice(at + 1, at + mostLines)) {
    if (!next.follows || next.isParticular || next.dateline !== undefined || isSlugLine(next.text) || !/[\p{L}\p{N}.,;'"”`)]$/u.test(next.text)) break;
    // A capital goes on only with a line that was full: "… PICKS" over "UP 5th pvs `The …"; above the headline it may be that.
    if (/^\p{Lu}/u.test(next.text) && !(draft.hasHeadline && above.text.length >= fullLine && !/[.)]$/.test(above.text))) break;
    draft.remove('slug-line', next);
    above = next;
  }
  return true;
};
