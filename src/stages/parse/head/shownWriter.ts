import { writerMarks } from '../../../model/knowledge.js';
import type { BylineLine } from './bylineLine.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isWriterOver } from './isWriterOver.js';
import { shownNames } from './shownNames.js';

/**
 * The names in a line of names that need no other sign to be the writers', because many texts of the folder have a name at this place.
 * Of whom the text tells is none: she may not have written it.
 */
export function shownWriter(line: HeadLine, at: number, { head, draft, context }: HeadWalk): BylineLine | undefined {
  if ((line.writerMark & (draft.hasHeadline ? writerMarks.below : writerMarks.over)) === 0) return undefined;
  const found = shownNames(line, context);
  return found !== undefined && (draft.hasHeadline || found.role === undefined) && isWriterOver(line, head.slice(at + 1)) ? found : undefined;
}
