import { findDates } from '../../../../dates/findDates.js';
import { readDate } from '../../../../dates/readDate.js';
import { dayOfKind } from '../dayOfKind.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';

/** Parts of such a line: "Vol. 31, No. 4          April 1988", "Issue 212 | 14 March 2013 | ISSN 1799-0000". */
const divided = /\s[|·–—]\s|\s{2,}|;\s|(?<=\d),\s(?=\p{L})/u;

/** How far down such a line stands. */
const reach = 3;
const numberAndDay = /^#\s?(\d{1,5}) [-–—|·] (.{6,30}\d{4})$/u;
const numberedPaper = /^\p{Lu}[\p{L} '’&-]{3,40},? (?:No|Nr|Nº|N°|Issue)\.? ?(\d{1,5})$/u;
/** "Vol. 3, No. 12", and "Newsletter - Winter 2016", below which the headline stands, or over which where there is no other. */
export const takeIssue: Particular = (line, at, walk) => {
  const { head, draft, context, isOn } = walk;
  if (!isOn('issue-line')) return false;
  const day = draft.issue !== undefined || draft.pending.length > 0 ? undefined : dayOfKind(line.text);
  if (day !== undefined && head[at + 1] !== undefined && (at > 0 || !draft.hasHeadline)) {
    const reading = readDate(day, context.dates);
    if (reading !== undefined) draft.addDate({ rule: 'issue-line', reading, text: day, isUpdate: false }, line, day);
    draft.take(line);
    return true;
  }
  if (draft.issue === undefined && takeNumbered(line, at, walk)) return true;
  if (draft.issue !== undefined || line.issue === undefined) return false;
  draft.settlePending();
  draft.take(line);
  draft.issue = { value: line.issue, evidence: draft.evidence('issue-line', line) };
  // A year alone may be any number.
  const parts = isOn('date-line') && !draft.hasDate ? line.text.split(divided) : [];
  for (const part of parts) {
    const reading = /\d{4}/.test(part) && !/^\P{L}{1,9}$/u.test(part) ? readDate(part, context.dates) : undefined;
    if (reading === undefined) continue;
    draft.addDate({ rule: 'issue-line', reading, text: part, isUpdate: false }, line, part);
    return true;
  }
  // "Vol. 8 No. 5 May 1991 Ashford Garden Club"
  const [only, other] = isOn('date-line') && !draft.hasDate ? findDates(line.text, context.dates).filter((each) => each.year !== undefined && each.month !== undefined) : [];
  const reading = only === undefined || other !== undefined ? undefined : readDate(only.text, context.dates);
  if (only !== undefined && reading !== undefined) draft.addDate({ rule: 'issue-line', reading, text: only.text, isUpdate: false }, line, only.text);
  return true;
};

/** "#123 - March 9, 2015" among the first lines, and "HARBOUR BULLETIN No. 123" over its day. */
function takeNumbered(line: HeadLine, at: number, { head, draft, context }: HeadWalk): boolean {
  const [, hash, day = ''] = at <= reach ? (numberAndDay.exec(line.text) ?? []) : [];
  const reading = hash === undefined ? undefined : readDate(day, context.dates);
  const [below, apart] = [head[at + 1], head[at + 2]];
  const isOverDay = at === 0 && below?.follows === true && below.date !== undefined && apart?.follows === false;
  const number = reading === undefined ? (isOverDay ? numberedPaper.exec(line.text)?.[1] : undefined) : hash;
  if (number === undefined) return false;
  draft.settlePending();
  draft.take(line);
  draft.issue = { value: { number: Number(number) }, evidence: draft.evidence('issue-line', line) };
  if (reading !== undefined) draft.addDate({ rule: 'issue-line', reading, text: day, isUpdate: false }, line, day);
  return true;
}
