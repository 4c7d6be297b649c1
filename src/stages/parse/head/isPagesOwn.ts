import { beginsText } from './beginsText.js';
import { bylineLead, weakLead } from './bylineForms.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** The name of a picture's file. */
const fileName = /^[\w-]*\d{5,}_[\w-]*$|^(?:IMG|DSC)[_-]?\d{3,}\S*$|^\S{3,60}\.(?:jpe?g|png|gif|webp)$/iu;

/** Most words of a byline. */
const mostCreditWords = 6;

/** Whether a line over others is no headline by what it is: the name of a file, or the name of the writer, which the next line tells as such. */
export function isPagesOwn({ text }: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head } = walk;
  const below = head[at + 1];
  if (below === undefined) return false;
  // "By the Sunday Team" over the day: a byline without a name. "From Paper to Pixels" is one where another line can be the headline.
  const isCredit = below.date !== undefined && bylineLead.test(text) && /\p{L}$/u.test(text) && text.split(' ').length <= mostCreditWords;
  if (isCredit && (!weakLead.test(text) || isHeadline(at + 2, walk))) return true;
  // "Gemeinde Hafen (Druckversion)" over "Autor: Gemeinde Hafen".
  return fileName.test(text) || (below.label?.field === 'bylines' && head[at + 2] !== undefined && below.label.value === text.replace(/\s?\([^()]*\)$/, ''));
}

function isHeadline(at: number, walk: HeadWalk): boolean {
  const line = walk.head[at];
  return line !== undefined && !line.isParticular && !beginsText(at, walk);
}
