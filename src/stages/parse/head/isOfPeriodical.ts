/** The top of a newsletter or a magazine: its name, whose it is, the number or the season. */
import { beginsText } from './beginsText.js';
import { dayOfKind } from './dayOfKind.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isMotto } from './isMotto.js';
import { isSaidBelow } from './isSaidBelow.js';

/** Most words of the name over a motto, and lines that may lie between the top and the headline. */
const mostNameWords = 7;
const reach = 6;
/** "NEWSLETTER", "Friends' Bulletin": the last word of a name. */
const ofKind = /(?:^|\s)(?:news ?letter|bulletin|circular|rundbrief|gemeindebrief|pfarrbrief|infobrief|nieuwsbrief|nyhedsbrev|nyhetsbrev|boletín|boletim|bollettino)$/i;
/** What leads to a list of contents. */
const contents = /^(?:in this (?:issue|number|edition)|inside(?: this issue)?|contents|inhalt|sommaire|sumario|index)\b/i;

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
