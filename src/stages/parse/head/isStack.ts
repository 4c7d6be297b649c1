import { beginsWithDateline } from './beginsWithDateline.js';
import { endsSentence } from './endsSentence.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isStacked } from './isStacked.js';

/** The same over a dateline with its day, as papers of a hundred years ago set them. */
export function isStack(line: HeadLine, walk: HeadWalk): boolean {
  const { draft } = walk;
  return (
    draft.pending.length > 0 &&
    draft.pending.every((each) => isStacked(each, walk) && !endsSentence(each.text.replace(/\.$/, ''))) &&
    line.dateline?.date !== undefined &&
    beginsWithDateline(line)
  );
}
