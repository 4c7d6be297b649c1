import { writerMarks } from '../../../model/knowledge.js';
import { publishedLead, updatedLead } from './dateLeads.js';
import { endsSentence } from './endsSentence.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCaption } from './isCaption.js';
import { isProse } from './isProse.js';
import { shownWriter } from './shownWriter.js';
import { takeName } from './takeName.js';

/** Most lines between the headline and who wrote the text. */
const mostBetween = 14;
/** Longest of them that is neither a caption nor the one sentence there may be, and longest line with the writer or the day, in UTF-16 units. */
const longestBetween = 110;
const longestCredit = 120;
/** Most lines of a deck over a byline that stands where the folder has its bylines. */
const mostDeckLines = 3;
/** The text begins at most so many lines below, with a paragraph of so many UTF-16 units. */
const mostBelow = 5;
const shortestParagraph = 80;
/** How far below other writers would show that the lines are several items. */
const farBelow = 40;
const clock = /\d{1,2}[:.h時]\d{2}/u;

/**
 * What a page sets between its headline and its writer, more than a deck: summaries one below the other, a picture with its
 * caption, how often the page was shared. It stays in the text, and the head goes on at the writer. `at`: place of the line that
 * has no part in the head.
 */
export function passToCredit(at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  const [headline] = head;
  if (draft.headline === undefined || headline === undefined || draft.bylines.length > 0 || draft.isCited || draft.isClosed || !isOn('byline-line')) return false;
  const first = at - draft.pending.filter((line) => line !== head[at]).length;
  const least = shownCredit(first, walk);
  let sentences = 0;
  let credit = -1;
  for (let index = first; index < head.length && index - first <= mostBetween && credit < 0; index += 1) {
    const line = head[index];
    if (line === undefined) return false;
    if (isCredit(line, head.slice(first, index)) || shownWriter(line, index, walk) !== undefined || isDayUnderCaption(line, head[index - 1], head[index + 1])) credit = index;
    else if (!isCaption(line.text)) {
      if (isProse(line.text) || endsSentence(line.text)) sentences += 1;
      else if (line.text.length > longestBetween && index > least) return false;
      if (line.dateline !== undefined || (sentences > 1 && index > least)) return false;
    }
  }
  if (credit <= at || !isOverText(head, credit) || isOneOfSeveral(head, credit)) return false;
  draft.pending = [];
  const above = head[credit - 1];
  // A sure name over the day is the writer’s.
  const isNamed = credit - 1 > at && above?.sureName !== undefined && takeName(above, credit - 1, walk);
  for (const line of head.slice(first, isNamed ? credit - 1 : credit)) draft.passed.add(line.index);
  return true;
}

/** Place of a byline among the first lines whose writers have their names at such a place in many texts of the folder; -1 where there is none. */
function shownCredit(first: number, { head }: HeadWalk): number {
  const isShown = (line: HeadLine): boolean => (line.writerMark & writerMarks.below) !== 0 && line.sureByline !== undefined;
  const at = head.slice(first, first + mostDeckLines + 1).findIndex(isShown);
  return at < 0 ? -1 : first + at;
}

/** Who wrote the text; or its day with the hour, where what the page offers stands above it or the line says of what it is the day. */
function isCredit(line: HeadLine, above: readonly HeadLine[]): boolean {
  const { text } = line;
  if (text.length > longestCredit) return false;
  if (line.sureByline !== undefined || (line.particulars !== undefined && line.particulars.names.length > 0 && !line.particulars.isDoubtful)) return true;
  const isDay = line.date !== undefined || (line.particulars !== undefined && !line.particulars.isDoubtful);
  return isDay && clock.test(text) && (publishedLead.test(text) || updatedLead.test(text) || above.some((each) => each.isOffer || isCaption(each.text)));
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /iu;

/** "Tuesday, March 9, 2021" at the end of the block under the picture, over the text. */
function isDayUnderCaption(line: HeadLine, above: HeadLine | undefined, below: HeadLine | undefined): boolean {
  return line.follows && below?.follows === false && weekday.test(line.text) && line.date !== undefined && above !== undefined && endsSentence(above.text);
}

function isOverText(head: readonly HeadLine[], credit: number): boolean {
  return head.slice(credit + 1, credit + 1 + mostBelow).some(({ text }) => text.length >= shortestParagraph && isProse(text));
}

/** Other writers below, each over a text of their own. */
function isOneOfSeveral(head: readonly HeadLine[], credit: number): boolean {
  const text = head[credit]?.text;
  return head.slice(credit + 2, credit + farBelow).some((line) => line.text.length <= longestCredit && line.text !== text && line.sureByline !== undefined);
}
