import { beginsWithDateline } from './beginsWithDateline.js';
import { bylineLead } from './bylineForms.js';
import { endsSentence } from './endsSentence.js';
import { fewestDeckWords, mostPending } from './headBounds.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCapitals } from './isCapitals.js';
import { isCaption } from './isCaption.js';
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
  if (capitalsTell && draft.bylines.length > 0 && isUnderCredit(draft.pending[0], walk)) return isStated(line, walk) || isOverDateline(line, draft);
  return (
    capitalsTell &&
    draft.bylines.length === 0 &&
    !isSubhead(line, walk) &&
    // Papers of the nineteenth century stacked their headlines: "GREAT FIRE." over "THREE MILLS DESTROYED."
    (draft.pending.every((each) => each.inCapitals) || isUnderHeadline(line, draft) || isOverDateline(line, draft) || isInTitleCase(line, draft) || isStated(line, walk))
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

/** Set apart under the writer or the day. */
function isUnderCredit(deck: HeadLine | undefined, { head, draft }: HeadWalk): boolean {
  if (deck === undefined || deck.follows || draft.deck !== undefined) return false;
  const above = head[head.indexOf(deck) - 1];
  return above !== undefined && draft.taken.has(above.index);
}

/** Shortest such deck and shortest paragraph below it, in UTF-16 units. */
const shortestStated = 50;
const shortestBelow = 100;
/** Verbs that tell something; what a picture shows has none, or a stop. */
const states =
  /\s(?:says?|said|is|are|was|were|has|have|had|will|would|could|may|might|can|should|must|calls?|urges?|seeks?|plans?|warns?|wants?|finds?|faces?|gets?|makes?|rises?|falls?|denies|violates|vows?|asks?|hopes?|aims?|needs?|remains?|becomes?|begins?|brings?|claims?|expects?|approves?|rejects?|accuses?|won|lost|rose|fell|became|began|came|went|took|made|gave|\p{Ll}{3,}ed (?:to|into|from|after|as|over|that|against))\s/u;

/** Words of somebody else over a text. */
const motto = /^[>“"„«]|\s[—―–-]{1,2}\s\p{Lu}[^.]{3,40}$/u;

/** A sentence without its stop, set apart on both sides between headline and text. */
function isStated(line: HeadLine, { draft: { pending, headline }, head }: HeadWalk): boolean {
  const [deck, ...others] = pending;
  if (deck === undefined || others.length > 0 || deck.follows || line.follows || headline === undefined || deck.text.length < shortestStated) return false;
  const next = head[head.indexOf(line) + 1];
  return (
    /\p{Ll}["”’]?$/u.test(deck.text) &&
    line.text.length >= Math.max(shortestBelow, deck.text.length) &&
    next?.follows === false &&
    /[.!?]["”’]?$/u.test(next.text) &&
    states.test(deck.text) &&
    !motto.test(deck.text) &&
    !isCaption(deck.text)
  );
}

/** A line in capitals right over the text, which other paragraphs have too: the first subhead of several items. */
function isSubhead(line: HeadLine, { head, draft }: HeadWalk): boolean {
  const [only, ...others] = draft.pending;
  if (only === undefined || others.length > 0 || only.follows || !only.inCapitals || !line.follows) return false;
  return head.some((each, index) => each.index > line.index && each.inCapitals && !each.follows && head[index + 1]?.follows === true && head[index + 1]?.inCapitals === false);
}
