import { foldWord } from '../../../../dates/foldWord.js';
import { readPartialDate } from '../../../../dates/readPartialDate.js';
import { weekdayNamed } from '../../../../dates/weekdayNamed.js';
import type { SwitchableRule } from '../../../../model/ruleCatalogue.js';
import { addShownPlace } from '../addShownPlace.js';
import { beginsText } from '../beginsText.js';
import { datelineAlone } from '../datelineAlone.js';
import { firstOpenBelow } from '../firstOpenBelow.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { isMasthead } from '../isMasthead.js';
import { opensWithDateline } from '../opensWithDateline.js';
import { placeNames } from '../placeNames.js';
import { sectionText } from '../sectionText.js';
import { takeHeadline } from '../takeHeadline.js';

/** Longest day and hour without a year, in UTF-16 units. */
const longestStamp = 40;
const stamp = /^(.{3,24}?),? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}(?:[+-]\d{1,2})?\)?)?$/i;
/** "22日 19時00分", and the hour alone: "10:15 A.M. EDT". */
const bareStamp = /^(?:\d{1,2}日[\s　]?\d{1,2}[時时:：]\d{1,2}分?|\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?|uhr|h)(?: \(?[A-Z]{2,4}\)?)?(?: \(\d{4} GMT\))?|\d{1,2} [ap]\.?m\.?)$/iu;

/** "Modificato alle 12:34": an hour of the same day. */
const changedAt =
  /^(?:modificato|aggiornato|updated|actualizado|mis à jour|modifié|aktualisiert|atualizado) (?:alle(?: ore)?|at|a las|à|um|às) \d{1,2}[:.h]\d{2}(?: (?:uhr|h|[ap]\.?m\.?))?$/iu;

const zonedHour = /^\d{1,2}[:.]\d{2} ?[ap]\.?m\.? [a-z]{2,4}$/i;

/** Where it was written, the day and the hour, between dashes or bars. */
const placedClock = /^(\p{Lu}[\p{L}'’.-]{2,20}(?: \p{L}[\p{L}'’.-]{1,20}){0,3}) ?[-–—|] ?\d{1,2} \p{L}{3,10}\.? \d{4} ?[-–—|,] ?\d{1,2}[:.]\d{2}/u;

const cityAndDay = /^(\p{Lu}[\p{L} .'’-]{2,25}), (?:le |den |el |il )?\P{L}{0,3}\d/u;

/** A line with a date, or with a date and the paper's own words. */
export const takeDate: Particular = (line, at, walk) => {
  const { draft, isOn } = walk;
  const { date } = line;
  if (date === undefined) return takeStamp(line, walk) || takeDayOver(line, at, walk);
  // "Athens, 09/03/1995 (ANA):" is a dateline.
  if (draft.hasHeadline && /\):?$/.test(line.text) && datelineAlone(line.text) !== undefined) return false;
  if (draft.hasHeadline && opensWithDateline(line)) return false;
  const rule = date.rule as SwitchableRule;
  if (!isOn(rule)) return false;
  if (rule === 'publication-line' && isOnlyHeadline(line, at, walk)) return takeDated(line, at, walk);
  if (rule === 'publication-line' && isOverOwnDay(line, at, walk)) return takeHeadline(line, at, walk);
  draft.settlePending();
  draft.addPage(date.page, line);
  if (date.section !== undefined && isOn('page-line')) draft.section ??= { value: sectionText(date.section), evidence: draft.evidence('page-line', line) };
  draft.addDate(date, line, rule === 'publication-line' ? line.text : date.text);
  // "Puerto Salado - 09 MAR 1994 - 00:00 CET" under the name.
  const where = rule === 'publication-line' && draft.bylines.length > 0 && draft.hasHeadline && line.follows ? placedClock.exec(line.text)?.[1] : undefined;
  if (where !== undefined && isOn('dateline-place')) draft.dateline ??= { value: { place: where }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  // "Brussels, 3 November 2015" between headline and text.
  const city = draft.hasHeadline && isOn('dateline-place') ? cityAndDay.exec(line.text)?.[1] : undefined;
  if (city !== undefined && placeNames.has(city.toLowerCase()))
    draft.dateline ??= { value: { place: city }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  if (rule === 'date-line') addShownPlace(line, walk);
  // "No. 31, March 1994"
  const issue = isOn('issue-line') && draft.issue === undefined ? line.issue : undefined;
  if (issue !== undefined) draft.issue = { value: issue, evidence: draft.evidence('issue-line', line) };
  if (issue === undefined && (date.isUpdate || rule === 'publication-line')) draft.remove(rule, line);
  else draft.take(line);
  return true;
};

/** Fewest words before the day of such a headline. */
const fewestWords = 3;
/** Name and day, with a dash between them. */
const named = /^(\p{L}.*\S) [–—-] \P{L}*\p{L}+\P{L}*$/u;

/** "Weekly Tips & Cues – November 9, 2016" over the text or its writer: what would be the paper and its day over a headline is the headline where there is no other. */
function isOnlyHeadline(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, context } = walk;
  const name = draft.hasHeadline || at > 0 ? undefined : named.exec(line.text)?.[1];
  if (name === undefined || name.split(/\s+/).length < fewestWords || context.isPublicationName(name) || isMasthead(name)) return false;
  const below = head.findIndex((other, index) => index > at && !other.isParticular);
  return below > 0 && below - at <= 2 && beginsText(below, walk);
}

/** Most lines between such a headline and the text. */
const mostCredits = 4;

/** "Conseil municipal du 13 juin 2013" over the writer and another day: the headline tells of a day, and the line below it the one of publication. */
function isOverOwnDay(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, context } = walk;
  const name = line.text.slice(0, line.text.indexOf(line.date?.text ?? '')).replace(/[\s,–—-]+$/u, '');
  if (draft.hasHeadline || draft.hasDate || line.text.split(/\s+/).length <= fewestWords || context.isPublicationName(name) || isMasthead(name)) return false;
  const text = firstOpenBelow(at, head);
  const credits = head.slice(at + 1, text);
  return (
    text > 0 &&
    text - at <= mostCredits &&
    beginsText(text, walk) &&
    credits.some((each) => each.date?.rule === 'date-line') &&
    credits.some((each) => each.byline !== undefined || each.name !== undefined)
  );
}

function takeDated(line: HeadLine, at: number, walk: HeadWalk): boolean {
  if (!takeHeadline(line, at, walk)) return false;
  if (line.date !== undefined && !walk.draft.hasDate) walk.draft.addDate(line.date, line, line.text);
  return true;
}

/** "Monday, August 11" over a headline: the day of a page that does not tell its year. */
function takeDayOver(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  const below = head[at + 1];
  if (draft.hasHeadline || below === undefined || below.follows || line.text.length > longestStamp || !/\d/.test(line.text) || !isOn('date-line')) return false;
  const [weekday = '', ...rest] = line.text.split(/[ ,]+/);
  if (weekdayNamed(foldWord(weekday)) === undefined || readPartialDate(rest.join(' ')) === undefined) return false;
  if (below.isParticular || beginsText(at + 1, walk)) return false;
  draft.remove('date-line', line);
  return true;
}

/** "Jun 3, 8:58 am ET" under a headline: a day without its year states none, but it is no deck either. */
function takeStamp(line: HeadLine, { draft, isOn }: HeadWalk): boolean {
  // "Posted", "Posted , updated": the page's program has not filled in the day.
  if (line.text.length < 25 && draft.hasHeadline && /^(?:posted|published|updated)(?: on)?(?: ?, updated)?[ ,:]*$/i.test(line.text) && isOn('date-line')) {
    draft.settlePending();
    draft.remove('date-line', line);
    return true;
  }
  if (draft.hasHeadline && line.text.length <= longestStamp && changedAt.test(line.text) && isOn('date-line')) {
    draft.settlePending();
    draft.remove('date-line', line);
    return true;
  }
  if (line.text.length > longestStamp || !isOn('date-line')) return false;
  const text = line.text.replace(/^(?:web )?posted at:? /i, '');
  // An hour with its zone is no headline: transcripts begin with it.
  if (!draft.hasHeadline && !zonedHour.test(text)) return false;
  const day = stamp.exec(text)?.[1];
  if (!bareStamp.test(text) && (day === undefined || readPartialDate(day) === undefined)) return false;
  // "Briefing Room" over "10:53 A.M. EDT" tells where it was said; it stays in the text.
  if (bareStamp.test(text) && draft.pending.length === 1) draft.pending = [];
  draft.settlePending();
  draft.remove('date-line', line);
  return true;
}
