import { longestDeck } from './HeadDraft.js';
import { longestSentence, shortestSummary } from './headBounds.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** The end of a sentence. */
const stop = /[.!?]["”’»)]{0,2}$/u;

/** A paragraph between headline and text that is the page's summary of it. */
export function isParagraphDeck(line: HeadLine, at: number, walk: HeadWalk): boolean {
  return isSaidAgain(line, at, walk) || isOpenDeck(line, at, walk);
}

/** A sentence under the headline with which the text begins again: the page's summary of it. */
function isSaidAgain(line: HeadLine, at: number, { head, draft, isOn }: HeadWalk): boolean {
  const next = head[at + 1];
  return (
    isOn('deck-line') &&
    draft.hasHeadline &&
    draft.pending.length === 0 &&
    draft.deck === undefined &&
    line.text.length > shortestSummary &&
    line.text.length <= longestDeck &&
    next !== undefined &&
    next.text.length > line.text.length - (line.text.endsWith('…') ? 3 : 0) &&
    next.text.slice(0, line.text.length).includes(line.text.slice(0, shortestSummary))
  );
}

/** A paragraph without a full stop under the headline, over paragraphs that have one. */
function isOpenDeck(line: HeadLine, at: number, { head, draft, isOn }: HeadWalk): boolean {
  const [next, after] = [head[at + 1], head[at + 2]];
  return (
    isOn('deck-line') &&
    draft.hasHeadline &&
    draft.deck === undefined &&
    draft.pending.length === 0 &&
    draft.bylines.length === 0 &&
    line.text.length > shortestSummary &&
    line.text.length <= longestDeck &&
    /\p{Ll}$/u.test(line.text) &&
    line.dateline === undefined &&
    next?.follows === false &&
    next.text.length > longestSentence / 2 &&
    stop.test(next.text) &&
    after?.follows === false &&
    stop.test(after.text)
  );
}
