import { beginsWithDateline } from './beginsWithDateline.js';
import type { HeadWalk } from './headWalk.js';
import { isProse } from './isProse.js';
import { isWrappedProse } from './isWrappedProse.js';

/** Whether the running text begins with the line at a place of the head, or there is no such line. */
export function beginsText(at: number, walk: HeadWalk): boolean {
  const line = walk.head[at];
  if (line !== undefined && isFirstOfTwo(at, walk)) return false;
  return line === undefined || isProse(line.text, walk) || isWrappedProse(at, walk) || (walk.isOn('dateline-place') && beginsWithDateline(line));
}

/** Longest line of a narrow column, in UTF-16 units. */
const column = 50;

/** "Harbour men go back;" over "other strikes still on": two short lines by themselves, of which the second is no sentence. */
function isFirstOfTwo(at: number, { head, draft }: HeadWalk): boolean {
  const [line, second, text] = [head[at], head[at + 1], head[at + 2]];
  return (
    !draft.hasHeadline &&
    line?.text.endsWith(';') === true &&
    line.text.length <= column &&
    !line.follows &&
    second?.follows === true &&
    second.text.length <= column &&
    /[\p{L}\d]$/u.test(second.text) &&
    text?.follows === false
  );
}
