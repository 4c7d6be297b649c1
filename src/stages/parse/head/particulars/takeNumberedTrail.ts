import type { Particular } from '../headWalk.js';
import { isSectionName } from '../isSectionName.js';

/** "1. Politics" over "2. Harbour Politics": the way to a page, which its program has marked as a list. */
const step = /^([1-5])\. (\p{Lu}[\p{L}&'’ -]{1,30})$/u;
const mostSteps = 5;

export const takeNumberedTrail: Particular = (line, at, { head, draft, isOn }) => {
  if (draft.hasHeadline || !line.text.startsWith('1. ') || !isOn('navigation-line') || !isSectionName(line.text.slice(3))) return false;
  let end = at + 1;
  while (end - at < mostSteps && head[end]?.follows === true && step.exec(head[end]?.text ?? '')?.[1] === String(end - at + 1)) end += 1;
  if (end - at < 2 || head[end] === undefined) return false;
  for (const each of head.slice(at, end)) draft.remove('navigation-line', each);
  return true;
};
