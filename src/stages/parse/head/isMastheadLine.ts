import { beginsText } from './beginsText.js';
import { copyrightLead } from './copyrightLead.js';
import { endsSentence } from './endsSentence.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isMasthead } from './isMasthead.js';

/** A city behind the paper's name, or one of its pages: "The Guardian (London)", "BBC News - Business". */
const added = /\s?\([^()]{2,30}\)$|\s[|–—-]\s\p{Lu}[\p{L} &]{2,25}$/u;
/** Longest name of a page between the paper's name and its day, in UTF-16 units. */
const longestLabel = 30;

/**
 * Whether a line is the paper's name, by what stands beside it: the page, the copyright or the day. Many headlines have the
 * shape of such a name ("Team Breaks Record"), so that above a day it is one only where another headline follows.
 */
export function isMastheadLine({ text }: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  const name = text.replace(added, '');
  if (!isMasthead(name)) return false;
  const beside = [head[at - 1], head[at + 1]].filter((line) => line !== undefined);
  if (beside.some((line) => line.page !== undefined || copyrightLead.test(line.text))) return true;
  if (draft.hasHeadline) return beside.some(isDayLine);
  const below = head[at + 1];
  const isOverLabel = below !== undefined && !below.isParticular && below.text.length <= longestLabel && !beginsText(at + 1, walk) && isDayLine(head[at + 2]);
  if (!beside.some(isDayLine) && !isOverLabel) return false;
  return isMasthead(name, { strict: true }) && hasHeadlineBelow(at + (isOverLabel ? 2 : 0), walk);
}

function isDayLine(line: HeadLine | undefined): boolean {
  return line?.date !== undefined && /\d{4}/.test(line.text);
}

function hasHeadlineBelow(at: number, walk: HeadWalk): boolean {
  const next = walk.head.findIndex((line, index) => index > at && !line.isParticular && line.sureName === undefined);
  const line = walk.head[next];
  return line !== undefined && !beginsText(next, walk) && !endsSentence(line.text);
}
