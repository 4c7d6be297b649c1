/** "« School board picks a color", "Rain barrels to be sold »": on a blog, the headlines of the texts before and after this one. */
import { beginsText } from './beginsText.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isSaidBelow } from './isSaidBelow.js';

/** Longest of them, in UTF-16 units, and how far down they may stand. */
const longest = 120;
const reach = 8;
const opening = '«‹←';
const closing = '»›→';

/** Whether a line has the sign at one end only: quotation marks stand at both. */
export function hasArrow(text: string): boolean {
  if (text.length < 5 || text.length > longest) return false;
  if (opening.includes(text.charAt(0))) return text.charAt(1) === ' ' && !/[»›→]/u.test(text);
  return closing.includes(text.charAt(text.length - 1)) && text.charAt(text.length - 2) === ' ' && !/[«‹←]/u.test(text);
}

/** The two lines of a quotation go on in a small letter, or the text says them again; and a headline must be left. */
export function isNeighbour(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  if (at > reach || !hasArrow(line.text) || /^\p{Ll}/u.test(line.text)) return false;
  const below = head[at + 1];
  if ((below?.follows === true && /^\p{Ll}/u.test(below.text)) || isSaidBelow(line, walk)) return false;
  if (draft.hasHeadline) return true;
  const next = head.findIndex((each, index) => index > at && !each.isParticular && !hasArrow(each.text));
  return next > 0 && head[next + 1] !== undefined && !beginsText(next, walk);
}
