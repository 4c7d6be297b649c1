import { beginsText } from './beginsText.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isSectionName } from './isSectionName.js';
import { shownWriter } from './shownWriter.js';

/** A writer's name by itself right over or below the headline, where many texts of the archive have their writers' names. */
export function takeShownWriter(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { draft } = walk;
  if (draft.bylines.length > 0 || draft.pending.length > 1) return false;
  const found = shownWriter(line, at, walk);
  if (found === undefined || (!draft.hasHeadline && (at > 0 || !isOverHeadline(walk)))) return false;
  draft.settlePending();
  draft.take(line);
  const { role, ...names } = found;
  const isSection = role !== undefined && draft.section === undefined && isSectionName(role);
  if (isSection) draft.section = { value: role, evidence: draft.evidence('section-line', line) };
  draft.addBylines(isSection ? names : found, line);
  return true;
}

function isOverHeadline(walk: HeadWalk): boolean {
  const below = walk.head[1];
  return below !== undefined && !below.isParticular && below.sureName === undefined && !beginsText(1, walk);
}
