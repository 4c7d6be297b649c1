import type { HeadLine } from './headLine.js';
import { isCaption } from './isCaption.js';

/** Place of the first line below another that has no part of its own in the head: it is neither a name over its day nor a caption. -1 where there is none. */
export function firstOpenBelow(at: number, head: readonly HeadLine[]): number {
  return head.findIndex((line, index) => index > at && !line.isParticular && !(head[index + 1]?.date !== undefined && line.sureName !== undefined) && !isCaption(line.text));
}
