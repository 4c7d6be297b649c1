import { beginsWithDateline } from './beginsWithDateline.js';
import { editorsNote } from './editorsNote.js';
import { longestDeck } from './HeadDraft.js';
import { longestSentence, shortestSummary } from './headBounds.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCaption } from './isCaption.js';

/** The end of a sentence. */
const stop = /[.!?]["”’»)]{0,2}$/u;

/** A paragraph between headline and text that is the page's summary of it. */
export function isParagraphDeck(line: HeadLine, at: number, walk: HeadWalk): boolean {
  return isSaidAgain(line, at, walk) || isOpenDeck(line, at, walk) || isOverDateline(line, at, walk);
}

/** Longest sentence between the head and the dateline, and shortest paragraph that begins with one, in UTF-16 units. */
const longestOver = 320;
const shortestBelow = 100;
/** "ARDENKUDI: The farmers …", also of towns that nobody knows. */
const placed = /^\p{Lu}{4,20}(?: \p{Lu}{3,16})?: {1,2}\p{Lu}\p{Ll}/u;

/** A sentence between the headline, or what is told of the text, and the paragraph that begins with the dateline: no text begins above it. */
function isOverDateline(line: HeadLine, at: number, { head, draft, isOn }: HeadWalk): boolean {
  const [above, next] = [head[at - 1], head[at + 1]];
  if (!isOn('deck-line') || !isOn('dateline-place') || !draft.hasHeadline || draft.pending.length > 0 || draft.deck !== undefined || above === undefined || next === undefined)
    return false;
  const { text } = line;
  if (text.length <= shortestSummary || text.length > longestOver || !draft.taken.has(above.index) || !/[.!?]["”’]?$/.test(text) || line.dateline !== undefined || isCaption(text))
    return false;
  return next.text.length > shortestBelow && /^\p{Lu}{3}/u.test(next.text) && (beginsWithDateline(next) || placed.test(next.text)) && !editorsNote.test(text);
}

/** A sentence under the headline with which the text begins again: the page's summary of it. */
function isSaidAgain(line: HeadLine, at: number, { head, draft, isOn }: Pick<HeadWalk, 'head' | 'draft' | 'isOn'>): boolean {
  const next = head[at + 1];
  if (isPrintedAgain(line, at, { head, draft, isOn })) return true;
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
  const [next, after, third] = [head[at + 1], head[at + 2], head[at + 3]];
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
    after?.follows === false &&
    // One of three paragraphs may have lost its stop.
    [next, after, third].filter((below) => below !== undefined && stop.test(below.text)).length > 1
  );
}

/** Paragraphs below that may hold it. */
const mostBelow = 12;

/** A sentence within a paragraph, most often a speaker's, that the page prints under the headline as well; another paragraph that comes twice is a refrain. */
function isPrintedAgain(line: HeadLine, at: number, { head, draft, isOn }: Pick<HeadWalk, 'head' | 'draft' | 'isOn'>): boolean {
  if (!isOn('deck-line') || !draft.hasHeadline || draft.pending.length > 0 || draft.deck !== undefined) return false;
  const { text } = line;
  if (text.length <= shortestSummary || text.length > longestDeck) return false;
  const shortestHolder = text.length + (/^["“«„「]/u.test(text) ? 0 : 1);
  return head.slice(at + 2, at + 2 + mostBelow).some((below) => below.text.length >= shortestHolder && below.text.includes(text));
}
