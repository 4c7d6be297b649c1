import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isUnsaid } from './isUnsaid.js';

/** What the page prints over the headline, which the text tells by saying nothing of it, stays in the text. A record of a database has no page around it. */
export function passUnsaid(line: HeadLine, at: number, walk: HeadWalk): boolean {
  if (!walk.isOn('unsaid-line') || walk.draft.isCited || !isUnsaid(line, at, walk)) return false;
  walk.draft.passed.add(line.index);
  return true;
}
