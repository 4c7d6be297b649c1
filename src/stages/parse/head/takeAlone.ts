import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { particulars } from './particulars/particulars.js';
import { takeFurniture } from './particulars/takeFurniture.js';
import { takeName } from './takeName.js';
import { takePlace } from './takePlace.js';
import { takeShownHeadline } from './takeShownHeadline.js';
import { takeShownPlace } from './takeShownPlace.js';
import { takeShownWriter } from './takeShownWriter.js';

/** Longest line with a part of its own, in UTF-16 units, that has no label. */
const longestAlone = 400;

/** What a line is by itself: nothing that is longer than a paragraph, unless its first word says so or every file has it. */
export function takeAlone(line: HeadLine, at: number, walk: HeadWalk): boolean {
  if (line.text.length > longestAlone && line.label === undefined) return takeFurniture(line, at, walk);
  return (
    takeShownHeadline(line, at, walk) ||
    takeShownPlace(line, at, walk) ||
    particulars.some((take) => take(line, at, walk)) ||
    takeShownWriter(line, at, walk) ||
    takeName(line, at, walk) ||
    takePlace(line, at, walk)
  );
}
