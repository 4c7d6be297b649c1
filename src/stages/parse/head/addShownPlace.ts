import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { shownPlace } from './shownPlace.js';

/** Keeps the place before the day in a line under the headline, where the texts of the folder tell theirs so. @returns whether the line has such a place. */
export function addShownPlace(line: HeadLine, { draft, context }: HeadWalk): boolean {
  const place = draft.hasHeadline && draft.dateline === undefined ? shownPlace(line.text, context) : undefined;
  if (place === undefined) return false;
  draft.dateline = { value: place, evidence: { ...draft.evidence('dateline-shown', line), source: 'dateline' } };
  return true;
}
