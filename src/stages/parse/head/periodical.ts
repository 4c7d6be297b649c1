/** The top of a newsletter or a magazine: its name, whose it is, the number or the season. */
import { readDate } from '../../../dates/readDate.js';
import { beginsText } from './beginsText.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isSaidBelow } from './isSaidBelow.js';
import { isTitleCase } from './isTitleCase.js';

/** Longest line that says whose periodical it is, in UTF-16 units; most words of the name over it; lines that may lie between the top and the headline. */
const longestMotto = 90;
const mostNameWords = 7;
const reach = 6;
const kind = 'news ?letter|news ?paper|news ?sheet|magazine|journal|bulletin|circular|publication|news ?site|news website|house organ|organ';
const often = 'official|quarterly|monthly|weekly|daily|bi-?monthly|bi-?weekly|annual|student|independent|occasional|electronic|community|parish|in-house|company|staff|online|free';
/** "Newsletter of Local 417", "A Quarterly Publication of the Rock County Society", "The Student News Site of Harlan Ridge High School". */
const motto = new RegExp(`^(?:the |an? )?(?:(?:${often}) ){0,3}(?:${kind}) (?:of|for|from|by) (?:\\p{Ll}{1,12} ){0,3}\\p{Lu}[^.!?:;]{1,60}\\.?$`, 'iu');
const opened = new RegExp(`^(?:the |an? |${often}|${kind})`, 'i');
/** "Weekly analysis from the Institute of Cold Markets" */
const served = /^(?:daily|weekly|monthly|quarterly) (?:analysis|news|briefing|digest|review|update|commentary|notes) (?:from|by) (?:the )?\p{Lu}[^.!?:;]{3,60}$/iu;
/** "NEWSLETTER", "Friends' Bulletin": the last word of a name. */
const ofKind = /(?:^|\s)(?:news ?letter|bulletin|circular|rundbrief|gemeindebrief|pfarrbrief|infobrief|nieuwsbrief|nyhedsbrev|nyhetsbrev|boletín|boletim|bollettino)$/i;
/** "Newsletter - Winter 2016", "Spring 1998 Newsletter" */
const kindAndDay = /^(?:e-?)?(?:news ?letter|bulletin|circular|rundbrief|gemeindebrief|infobrief|nieuwsbrief)(?:\s?[-–—|,:]\s?|\s)(?:for )?(\S.{3,24})$/i;
const dayAndKind = /^(\S.{3,24}?)\s(?:[-–—|]\s)?(?:e-?)?(?:news ?letter|bulletin|circular)$/i;
/** What leads to a list of contents. */
const contents = /^(?:in this (?:issue|number|edition)|inside(?: this issue)?|contents|inhalt|sommaire|sumario|index)\b/i;

/** Whether a line says whose periodical it is. A headline with such words has a small letter behind them, or a verb and more words. */
export function isMotto({ text }: HeadLine): boolean {
  if (text.length > longestMotto || !opened.test(text)) return false;
  const owner = /\s(?:of|for|from|by)\s(?:\p{Ll}{1,12} ){0,3}(\p{Lu}.*)$/u.exec(text)?.[1];
  // "Weekly news from Rome says little": behind the name of an owner no small word of weight follows.
  return owner !== undefined && isTitleCase(owner) && !/ \p{Ll}{4,}(?: |$)/u.test(owner) && (motto.test(text) || served.test(text));
}

/** The season, the month or the day of "Newsletter - Winter 2016". */
export function dayOfKind(text: string): string | undefined {
  if (text.length > 50 || !/\d{4}/.test(text)) return undefined;
  const day = kindAndDay.exec(text)?.[1] ?? dayAndKind.exec(text)?.[1];
  return day !== undefined && !/^\d{4}$/.test(day) && readDate(day) !== undefined ? day : undefined;
}

/** Whether a line is the name or the motto of a periodical, below which the headline stands. */
export function isOfPeriodical(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  if (at > 3) return false;
  const [above, below] = [head[at - 1], head[at + 1]];
  // "TIDEWATER RAILFANS NEWSLETTER" over its number, under the subject of a mail.
  if (draft.hasHeadline && draft.headline !== undefined && at > 0 && line.follows && draft.pending.length === 0 && isMotto(line)) return true;
  // The same under the subject of a mail.
  if (draft.hasHeadline && draft.headline === undefined && draft.pending.length === 0 && ((below?.follows === true && isMotto(below)) || (at > 0 && line.follows && isMotto(line))))
    return true;
  if (draft.hasHeadline) return draft.pending.length === 0 && draft.bylines.length === 0 && below?.follows === true && below.issue !== undefined && ofKind.test(line.text);
  if (below === undefined) return false;
  if (isMotto(line) && at === 0 && isSaidBelow(line, walk)) return false;
  if (isMotto(line)) return (at > 0 && line.follows && draft.headline === undefined && isNumbered(at, walk)) || hasHeadlineBelow(at, walk);
  const isOverMotto = below.follows && isMotto(below);
  const isUnderMotto = above !== undefined && draft.taken.has(above.index) && isMotto(above);
  const isOverDay = dayOfKind(below.text) !== undefined;
  // Most lines are none of these; what a line is else takes longer to tell.
  if (!isOverMotto && !isUnderMotto && !isOverDay) return false;
  if (line.text.split(/\s+/).length > mostNameWords || line.isParticular || /[.!?:;,]$/.test(line.text)) return false;
  if (isOverMotto) return hasHeadlineBelow(at + 1, walk);
  // "The Ridge Report" under "The Student News Site of …".
  if (isUnderMotto && /^(?:the )?\S+(?: \S+){0,3}$/i.test(line.text)) return isOverLonger(line, at, walk);
  return isOverDay && hasHeadlineBelow(at + 1, walk);
}

/** A number or a day right below. */
function isNumbered(at: number, { head }: HeadWalk): boolean {
  const below = head[at + 1];
  return below !== undefined && (below.issue !== undefined || below.date !== undefined);
}

/** A line that can be the headline below the top, which is no list of contents, and a text below it. */
function hasHeadlineBelow(at: number, walk: HeadWalk): boolean {
  const { head } = walk;
  const next = head.findIndex((line, index) => index > at && !line.isParticular && dayOfKind(line.text) === undefined && !isMotto(line));
  const line = head[next];
  return line !== undefined && next <= at + reach && head[next + 1] !== undefined && !contents.test(line.text) && !beginsText(next, walk);
}

/** Of two lines that can be the headline the second has more words. */
function isOverLonger(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const below = walk.head[at + 1];
  return below !== undefined && !below.isParticular && !beginsText(at + 1, walk) && below.text.split(' ').length > line.text.split(' ').length && walk.head[at + 2] !== undefined;
}
