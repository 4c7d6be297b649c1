import { longestSection } from './headBounds.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isMastheadLine } from './isMastheadLine.js';
import { isSectionName } from './isSectionName.js';
import { sectionText } from './sectionText.js';

export function takeSection(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  // "Health" over "News": the page's way to the text.
  if (
    draft.section !== undefined &&
    !draft.hasHeadline &&
    line.follows &&
    isSectionName(head[at - 1]?.text ?? '') &&
    head[at + 1]?.follows === true &&
    line.text.length <= longestSection &&
    isOn('section-line') &&
    isSectionName(line.text)
  ) {
    draft.take(line);
    return true;
  }
  if (draft.section !== undefined || !isOn('section-line') || line.text.length > longestSection) return false;
  // "[Politics]": brackets, but those of eastern papers are a kicker's.
  const name = /^\[\p{Lu}[\p{L} &-]{2,30}\]$/u.test(line.text) ? line.text.slice(1, -1) : line.text;
  const isList = isListOfSections(name);
  if (!isSectionName(name) && !isList && !isUnderMasthead(at, walk) && !isInRecord(line, at, walk)) return false;
  if (draft.hasHeadline ? draft.pending.length > 0 || draft.bylines.length > 0 : head[at + 1] === undefined) return false;
  draft.take(line);
  // "Media | Notes": a part of it.
  draft.section = { value: sectionText(line.text.replace(/^\[|\]$/g, '').split(isList ? ', ' : /\s[|»›]\s/u, 1)[0] ?? ''), evidence: draft.evidence('section-line', line) };
  return true;
}

/** "International News, Latest News" */
function isListOfSections(text: string): boolean {
  const parts = text.split(', ');
  return parts.length > 1 && parts.every(isSectionName);
}

/** "[Extensions of Remarks]" between the number and the page of an official record. */
function isInRecord({ text }: HeadLine, at: number, { head }: HeadWalk): boolean {
  return (
    /^\[\p{Lu}[\p{L} ]{2,40}\]$/u.test(text) &&
    [head[at - 1], head[at + 1]].every((line) => line?.text.startsWith('[') === true && (line.date !== undefined || line.page !== undefined))
  );
}

/** "City & Region" between the paper's name and its day. */
function isUnderMasthead(at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  const above = head[at - 1];
  return !draft.hasHeadline && above !== undefined && head[at + 1]?.date !== undefined && isMastheadLine(above, at - 1, walk);
}
