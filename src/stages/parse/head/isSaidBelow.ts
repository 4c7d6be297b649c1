import { echoOf } from './echoOf.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** Words of a headline that its text has too: at least this many, and this share. */
const fewestSaid = 2;
const shareSaid = 0.4;

/** Whether the text says a line again, as it says its headline. */
export function isSaidBelow(line: HeadLine, walk: HeadWalk): boolean {
  const { said, words } = echoOf(line, walk);
  return said >= fewestSaid && said >= words * shareSaid;
}
