import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCapitals } from './isCapitals.js';

/** Headlines in capitals and in small letters by turns, or a block of lines under the first. */
export function isStacked(line: HeadLine, { draft, capitalsTell }: HeadWalk): boolean {
  const isSet = line.follows || draft.pending.some((each) => each.inCapitals) || isCapitals(draft.headline?.value ?? '');
  return isSet && capitalsTell && draft.bylines.length === 0 && draft.pending.every((each) => each.dateline === undefined);
}
