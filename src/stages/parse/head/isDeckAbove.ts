import { beginsWithDateline } from './beginsWithDateline.js';
import { bylineLead } from './bylineForms.js';
import { endsSentence } from './endsSentence.js';
import { fewestDeckWords, mostPending } from './headBounds.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCapitals } from './isCapitals.js';
import { isPaperName } from './isPaperName.js';
import { isProse } from './isProse.js';
import { isTitleCase } from './isTitleCase.js';

/** Longest line of a text that is wrapped, in UTF-16 units: where lines are longer, each is a paragraph. */
const longestWrapped = 160;
/** Fewest words of a deck in title case: a subhead has fewer. */
const fewestTitleWords = 6;

/** Whether the lines that wait above this one, with which the text begins, are the deck: no body text, and set as decks are. */
export function isDeckAbove(line: HeadLine, walk: HeadWalk): boolean {
  const { draft, capitalsTell } = walk;
  return (
    capitalsTell &&
    draft.bylines.length === 0 &&
    !isSubhead(line, walk) &&
    // Papers of the nineteenth century stacked their headlines: "GREAT FIRE." over "THREE MILLS DESTROYED."
    (draft.pending.every((each) => each.inCapitals) || isUnderHeadline(line, draft) || isOverDateline(line, draft) || isInTitleCase(line, draft))
  );
}

/** One line right under the headline, and a blank line or a dateline between it and the text. */
function isUnderHeadline(line: HeadLine, { pending }: HeadWalk['draft']): boolean {
  const [deck, ...others] = pending;
  return (
    deck?.follows === true &&
    others.length === 0 &&
    (!line.follows || beginsWithDateline(line) || (line.text.length > longestWrapped && deck.text.split(' ').length >= fewestDeckWords)) &&
    !endsSentence(deck.text) &&
    !/[:：]$/.test(deck.text) &&
    !bylineLead.test(deck.text) &&
    !isPaperName(deck.text)
  );
}

/** A sentence between the headline and the dateline, in one block with the text: what an agency sets under its headline. */
function isOverDateline(line: HeadLine, { pending, isCited }: HeadWalk['draft']): boolean {
  // In a record of a database nothing else stands between headline and dateline.
  if (isCited && pending.length === 1 && !endsSentence(pending[0]?.text ?? '')) return beginsWithDateline(line);
  const [deck, ...others] = pending;
  if (deck === undefined || others.length >= mostPending || others.some((other) => !other.follows) || deck.follows || !beginsWithDateline(line)) return false;
  if (others.length > 0) return !line.follows && !isProse(pending.map(({ text }) => text).join(' '));
  // Set apart on both sides, it wants the words of a deck.
  return line.follows || (deck.text.split(' ').length >= fewestDeckWords && !/[:：]$|^[([]/.test(deck.text) && !isPaperName(deck.text));
}

/** A line in title case under a headline in capitals or in title case, and a blank line on both its sides: "In Statement, Council Urges Restraint". */
function isInTitleCase(line: HeadLine, { pending, headline }: HeadWalk['draft']): boolean {
  const [deck, ...others] = pending;
  if (deck === undefined || others.length > 0 || deck.follows || line.follows || headline === undefined) return false;
  return (
    deck.text.split(' ').length >= fewestTitleWords &&
    /[\p{L}\d)]$/u.test(deck.text) &&
    isTitleCase(deck.text) &&
    (isCapitals(headline.value) || isTitleCase(headline.value)) &&
    !bylineLead.test(deck.text) &&
    line.text.length > deck.text.length
  );
}

/** A line in capitals right over the text, which other paragraphs have too: the first subhead of several items. */
function isSubhead(line: HeadLine, { head, draft }: HeadWalk): boolean {
  const [only, ...others] = draft.pending;
  if (only === undefined || others.length > 0 || only.follows || !only.inCapitals || !line.follows) return false;
  return head.some((each, index) => each.index > line.index && each.inCapitals && !each.follows && head[index + 1]?.follows === true && head[index + 1]?.inCapitals === false);
}
