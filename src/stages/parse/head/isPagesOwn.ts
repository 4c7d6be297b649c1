import { bylineLead } from './bylineForms.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** The name of a picture's file. */
const fileName = /^[\w-]*\d{5,}_[\w-]*$|^(?:IMG|DSC)[_-]?\d{3,}\S*$|^\S{3,60}\.(?:jpe?g|png|gif|webp)$/iu;

/** Most words of a byline. */
const mostCreditWords = 6;

/** Whether a line over others is no headline by what it is: the name of a file, or the name of the writer, which the next line tells as such. */
export function isPagesOwn({ text }: HeadLine, at: number, { head }: HeadWalk): boolean {
  const below = head[at + 1];
  if (below === undefined) return false;
  // "By the Sunday Team" over the day: a byline without a name.
  if (below.date !== undefined && bylineLead.test(text) && /\p{L}$/u.test(text) && text.split(' ').length <= mostCreditWords) return true;
  // "Gemeinde Hafen (Druckversion)" over "Autor: Gemeinde Hafen".
  return fileName.test(text) || (below.label?.field === 'bylines' && head[at + 2] !== undefined && below.label.value === text.replace(/\s?\([^()]*\)$/, ''));
}
