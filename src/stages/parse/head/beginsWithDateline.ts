import type { HeadLine } from './headLine.js';

/** A place with nothing but a dash wants a line that goes on, in UTF-16 units. */
const shortLine = 60;

/** Whether a line goes on after a dateline. */
export function beginsWithDateline({ text, dateline }: HeadLine): boolean {
  return dateline !== undefined && dateline.end < text.length && (text.length > shortLine || dateline.date !== undefined || dateline.agency !== undefined);
}
