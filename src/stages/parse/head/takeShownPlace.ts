import { beginsText } from './beginsText.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { shownPlace } from './shownPlace.js';

/** A place by itself between headline and text, or with a day that names no year, where the texts of the folder tell theirs so. */
export function takeShownPlace(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { draft, context } = walk;
  if (!draft.hasHeadline || draft.dateline !== undefined || !context.knowsPlaces) return false;
  const place = shownPlace(line.text, context);
  if (place === undefined || line.date !== undefined || !beginsText(at + 1, walk)) return false;
  draft.settlePending();
  draft.take(line);
  draft.dateline = { value: place, evidence: { ...draft.evidence('dateline-shown', line), source: 'dateline' } };
  return true;
}
