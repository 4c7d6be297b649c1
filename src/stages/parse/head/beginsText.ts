import { beginsWithDateline } from './beginsWithDateline.js';
import type { HeadWalk } from './headWalk.js';
import { isProse } from './isProse.js';
import { isWrappedProse } from './isWrappedProse.js';

/** Whether the running text begins with the line at a place of the head, or there is no such line. */
export function beginsText(at: number, walk: HeadWalk): boolean {
  const line = walk.head[at];
  return line === undefined || isProse(line.text, walk) || isWrappedProse(at, walk) || (walk.isOn('dateline-place') && beginsWithDateline(line));
}
