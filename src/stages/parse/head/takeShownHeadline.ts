import { writerMarks } from '../../../model/knowledge.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isSectionName } from './isSectionName.js';
import { takeHeadline } from './takeHeadline.js';

/** The first line right over a name that stands where the folder's writers do is the headline, though it says "29 minutes" or "Join us". */
export function takeShownHeadline(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, context } = walk;
  const below = head[at + 1];
  if (at > 0 || draft.hasHeadline || below === undefined || (below.writerMark & writerMarks.below) === 0) return false;
  if (line.writerMark !== 0 || line.date !== undefined || line.label !== undefined || isSectionName(line.text) || below.text.endsWith(',') || context.isRecurringHead(line.text))
    return false;
  return takeHeadline(line, at, walk);
}
