import { beginsWithDateline } from './beginsWithDateline.js';
import { publishedLead, updatedLead } from './dateLeads.js';
import { endsSentence } from './endsSentence.js';
import { longestDeck } from './HeadDraft.js';
import { longestSentence, shortestSummary } from './headBounds.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCaption } from './isCaption.js';
import { isEventCard } from './isEventCard.js';
import { isOverPlacedName } from './isOverPlacedName.js';
import { isProse } from './isProse.js';
import { isWriterOver } from './isWriterOver.js';
import { shownWriter } from './shownWriter.js';

/** Longest line with the day or the writer under a deck that is a sentence. */
const longestParting = 120;
/** Longest line of a site that signs a text, in UTF-16 units. */
const longestBy = 50;
/** Most lines of what a page offers between deck and writer. */
const mostOffers = 4;
/** Most lines of such a block. */
const mostCredits = 4;
/** An hour with its minutes. */
const hourAt = /\d{1,2}[:.h時]\d{2}/u;

/** A sentence between the headline and an explicit byline. */
export function isDeckSentence(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  return (
    draft.hasHeadline &&
    (draft.pending.length === 0 || isUnderDeckLine(line, draft)) &&
    line.text.length <= longestDeck &&
    isOn('byline-line') &&
    (draft.bylines.length === 0 || isUnderName(line, at, walk)) &&
    !beginsWithDateline(line) &&
    (draft.bylines.length > 0 || isParted(at, walk)) &&
    head.slice(at + 2).some(({ text }) => isProse(text))
  );
}

/** A sentence set apart under a line that is in one block with the headline: headline and deck, or kicker and headline. */
function isUnderDeckLine(line: HeadLine, { pending }: HeadWalk['draft']): boolean {
  const [only, ...others] = pending;
  return only?.follows === true && others.length === 0 && !line.follows && !endsSentence(only.text);
}

/** A summary without a full stop between the writer's name and the day. */
function isUnderName(line: HeadLine, at: number, { head }: HeadWalk): boolean {
  const below = head[at + 1];
  return /\p{L}$/u.test(line.text) && line.text.length > shortestSummary && below?.follows === false && below.date !== undefined;
}

/** A byline, or a name or a day in the lines that belong to the headline. */
function isParted(at: number, walk: HeadWalk): boolean {
  const { head } = walk;
  if (isEventCard(at + 1, walk)) return false;
  // What a page offers its readers may stand between the deck and the writer.
  let below = at + 1;
  while (below - at <= mostOffers && isBetween(head[below])) below += 1;
  const [line, next] = [head[at], head[below]];
  if (line === undefined || next === undefined) return false;
  return (
    next.byline !== undefined ||
    (next.text.startsWith('By ') && next.text.length < longestBy && head[below + 1]?.follows === true && head[below + 1]?.date !== undefined) ||
    isOverNameAndDay(next, head[below + 1]) ||
    isOverPlacedName(below, head) ||
    isOverLoneDay(line, at, walk) ||
    shownWriter(next, below, walk) !== undefined ||
    (line.text.length <= longestSentence && beginsWithDateline(next)) ||
    (line.text.length <= longestSentence && (line.follows || next.follows) && (next.date !== undefined || next.particulars !== undefined || next.sureName !== undefined)) ||
    // Set apart by blank lines: a day that says of what, one with a name, or the name of somebody of whom the text does not tell.
    (!next.follows &&
      next.text.length <= longestParting &&
      (isPublished(next) || (next.sureName !== undefined && isWriterOver(next, head.slice(below + 1))) || isOverCredits(line, head.slice(below))))
  );
}

/** What a page offers, and what a picture shows. */
function isBetween(line: HeadLine | undefined): boolean {
  return line !== undefined && (line.isOffer || isCaption(line.text));
}

/** "Jane Roe" over "March 9, 2021", in one block with what stands above. */
function isOverNameAndDay(name: HeadLine, day: HeadLine | undefined): boolean {
  return name.follows && day?.follows === true && day.date !== undefined && name.sureName !== undefined;
}

/** A whole day by itself between the summary and the text, where no other line is a day, as in a diary. */
function isOverLoneDay(line: HeadLine, at: number, { head, draft }: HeadWalk): boolean {
  const [day, text] = [head[at + 1], head[at + 2]];
  if (day === undefined || day.follows || text?.follows !== false || text.text.length < line.text.length || draft.hasDate) return false;
  return day.date?.rule === 'date-line' && /\d{4}/.test(day.text) && !head.some((other, index) => index > at + 1 && other.date !== undefined);
}

/** "Lucía Mena" over "Madrid - 9/03/2021 20:00", in a block of their own between a deck and the text: the writer may be anybody, the day with its hour is the page's. */
function isOverCredits(deck: HeadLine, below: readonly HeadLine[]): boolean {
  if (deck.dateline !== undefined) return false;
  const length = below.findIndex((line, index) => index > 0 && !line.follows);
  if (length < 1 || length > mostCredits) return false;
  // Each set apart by itself: the name, and below it the day with its hour.
  const [name, stamp, text] = below;
  if (length === 1 && name?.name !== undefined && stamp !== undefined && hourAt.test(stamp.text) && (stamp.date !== undefined || stamp.particulars !== undefined))
    return text !== undefined;
  const block = below.slice(0, length);
  const day = block.find((line) => line.date !== undefined || line.particulars !== undefined);
  if (
    day === undefined ||
    block.some((line) => line.text.length > longestParting || (line !== day && !line.isParticular && !/\d ?min\.?$/i.test(line.text) && endsSentence(line.text)))
  )
    return false;
  // The day alone wants its hour, and no other line may stand under it.
  return length === 1 ? hourAt.test(day.text) : day !== block[0] || hourAt.test(day.text);
}

/** "Published: March 9, 2021 11:23 PM", "March 9, 2021 | By Jane Roe". */
function isPublished({ text, date, particulars: several }: HeadLine): boolean {
  return (several !== undefined && several.names.length > 0) || ((date !== undefined || several !== undefined) && (publishedLead.test(text) || updatedLead.test(text)));
}
