/** A day that a page prints in a badge, each part in a line of its own: "Di", "Aug", "22". Without its year it states none. */
import { readDate } from '../../../../dates/readDate.js';
import { readPartialDate } from '../../../../dates/readPartialDate.js';
import type { HeadLine } from '../headLine.js';
import type { Particular } from '../headWalk.js';

/** Longest part, in UTF-16 units, and the most of them. */
const longest = 12;
const mostParts = 4;
const part = /^(?:\p{L}{2,11}\.?,?|\d{1,2}\.?,?|\d{4})$/u;

export const takeSplitDay: Particular = (line, at, { head, draft, context, isOn }) => {
  if (draft.hasDate || line.text.length > longest || !part.test(line.text) || !isOn('date-line')) return false;
  const parts: HeadLine[] = [line];
  for (const next of head.slice(at + 1, at + mostParts)) {
    if (!next.follows || next.text.length > longest || !part.test(next.text)) break;
    parts.push(next);
  }
  // What comes after the badge is the headline, so that the badge is no text.
  for (let count = parts.length; count > 1 && head[at + count] !== undefined; count -= 1) {
    const badge = parts.slice(0, count);
    const text = badge.map((each) => each.text).join(' ');
    if (!/\d/.test(text) || !/\p{L}/u.test(text)) continue;
    const reading = readDate(text, context.dates);
    if (reading === undefined && (count < 2 || readPartialDate(withoutWeekday(text)) === undefined)) continue;
    draft.settlePending();
    if (reading !== undefined) draft.addDate({ rule: 'date-line', reading, text, isUpdate: false }, line, text);
    for (const each of badge) {
      if (reading === undefined) draft.remove('date-line', each);
      else draft.take(each);
    }
    return true;
  }
  return false;
};

/** "Di Aug 22": the first of three parts is the weekday. */
function withoutWeekday(text: string): string {
  return /^\p{L}{2,11}\.?,? \p{L}/u.test(text) ? text.replace(/^\S+ /, '') : text;
}
