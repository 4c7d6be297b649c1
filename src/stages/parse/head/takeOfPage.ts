import { endsSentence } from './endsSentence.js';
import { longestDeck } from './HeadDraft.js';
import { fewestDeckWords } from './headBounds.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCaption } from './isCaption.js';
import { isSaidBelow } from './isSaidBelow.js';
import { takeAlone } from './takeAlone.js';
import { takeInOrder } from './takeInOrder.js';

/** Between the headline of a page and its text stands more than its head: what has no part in it stays in the text. */
export function takeOfPage(line: HeadLine, at: number, walk: HeadWalk, text: number): boolean {
  const { head, draft, isOn } = walk;
  if (isOfOther(line, at, walk, text)) return draft.passed.add(line.index).size > 0;
  if (takeAlone(line, at, walk)) return true;
  if (!draft.hasHeadline) return takeInOrder(line, at, walk);
  const isUnder = head[at - 1] !== undefined && head[at - 1]?.text === draft.headline?.evidence.text;
  const isDeck = isUnder && isOn('deck-line') && line.text.split(' ').length >= fewestDeckWords && line.text.length <= longestDeck && !isCaption(line.text);
  if (isDeck && (isSaidBelow(line, walk) || endsSentence(line.text))) {
    draft.pending.push(line);
    draft.settlePending();
  }
  if (!draft.taken.has(line.index)) draft.passed.add(line.index);
  return true;
}

/** Two writers, each in a line of their own with others between them: those of other articles, of which the page offers several. */
function isOfOther({ sureByline: byline, text: printed }: HeadLine, at: number, { head, draft }: HeadWalk, text: number): boolean {
  if (byline === undefined || !draft.hasHeadline || draft.bylines.length > 0 || at === 0) return false;
  const isUnderHeadline = head[at - 1]?.text === draft.headline?.evidence.text;
  return !isUnderHeadline && head.some((other, index) => Math.abs(index - at) > 1 && other.index < text && other.text !== printed && other.sureByline !== undefined);
}
