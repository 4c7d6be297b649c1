import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isDeckAbove } from './isDeckAbove.js';
import { isStack } from './isStack.js';

/** What becomes of the lines that wait above the one with which the text begins: the deck, or the first of the text. */
export function settleAbove(line: HeadLine, walk: HeadWalk): void {
  if (isDeckAbove(line, walk)) walk.draft.settlePending({ isOverText: true });
  else if (isStack(line, walk)) walk.draft.settlePending({ isStack: true, isOverText: true });
}
