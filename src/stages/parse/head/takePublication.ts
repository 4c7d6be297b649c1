import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

export function takePublication(line: HeadLine, at: number, { head, draft, context, isOn }: HeadWalk): boolean {
  if (draft.hasHeadline || head[at + 1] === undefined || !context.isPublicationName(line.text) || !isOn('publication-line')) return false;
  draft.remove('publication-line', line);
  return true;
}
