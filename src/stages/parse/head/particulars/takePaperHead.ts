import { beginsText } from '../beginsText.js';
import type { Particular } from '../headWalk.js';
import { readDateLine } from '../readDateLine.js';

/** Longest such line, in UTF-16 units, and how far down it stands. */
const longest = 110;
const reach = 2;
/** The paper in capitals, the weekday and the day, with the page before or behind them and any marks between. */
const form =
  /^(?:(?:page )?(\d{1,3})[.,]? )?((?:THE )?\p{Lu}[\p{Lu} .'’&-]{2,50}?)[,.—–-]{1,2} ?((?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)[,.]? ?(?:(?:MORNING|EVENING|AFTERNOON)[,.]? ?)?(\p{L}{3,9}\.? \d{1,2}[,.] \d{4}|\d{1,2}(?:ST|ND|RD|TH)? \p{L}{3,9},? \d{4})\.?(?: (?:PAGE )?(\d{1,3}))?$/iu;

/** "4 THE EVENING HERALD" over its day. */
const numbered = /^(\d{1,3}) +THE \p{Lu}[\p{Lu} .'’&-]{2,40}$/u;

/** "4 THE EVENING HERALD, TUESDAY, JUNE 6, 1911.": the head of a page, above the headline of an article on it. */
export const takePaperHead: Particular = (line, at, walk) => {
  const { head, draft, context, isOn } = walk;
  const { text } = line;
  if (draft.hasHeadline || at > reach || text.length > longest || !isOn('publication-line')) return false;
  const page = at === 0 && head[1]?.follows === true && head[1].date !== undefined ? numbered.exec(text)?.[1] : undefined;
  if (page !== undefined) {
    draft.remove('publication-line', line);
    draft.addPage(page, line);
    return true;
  }
  if (!/\d{4}/.test(text) || !/DAY/i.test(text)) return false;
  const [, before, paper = '', , day = '', behind] = form.exec(text) ?? [];
  // In small letters, only with the page.
  if (day === '' || (before === undefined && behind === undefined && paper !== paper.toUpperCase()) || head[at + 1] === undefined || beginsText(at + 1, walk)) return false;
  const date = readDateLine(day.replace(/(?<=\d)\.(?= \d{4})/, ','), context.dates, context.isPublicationName);
  if (date === undefined) return false;
  draft.remove('publication-line', line);
  draft.addDate({ ...date, rule: 'publication-line' }, line, day);
  draft.addPage(before ?? behind, line);
  return true;
};
