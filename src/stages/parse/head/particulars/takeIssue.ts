import { findDates } from '../../../../dates/findDates.js';
import { readDate } from '../../../../dates/readDate.js';
import { dayOfKind } from '../dayOfKind.js';
import type { Particular } from '../headWalk.js';

/** Parts of such a line: "Vol. 31, No. 4          April 1988", "Issue 212 | 14 March 2013 | ISSN 1799-0000". */
const divided = /\s[|·–—]\s|\s{2,}|;\s|(?<=\d),\s(?=\p{L})/u;

const numberAndDay = /^#\s?(\d{1,5}) [-–—|·] (.{6,30}\d{4})$/u;
const numberedPaper = /^\p{Lu}[\p{L} '’&-]{3,40},? (?:No|Nr|Nº|N°|Issue)\.? ?(\d{1,5})$/u;
/** "Vol. 3, No. 12", and "Newsletter - Winter 2016", below which the headline stands, or over which where there is no other. */
export const takeIssue: Particular = (line, at, { head, draft, context, isOn }) => {
  if (!isOn('issue-line')) return false;
  const day = draft.issue !== undefined || draft.pending.length > 0 ? undefined : dayOfKind(line.text);
  if (day !== undefined && head[at + 1] !== undefined && (at > 0 || !draft.hasHeadline)) {
    const reading = readDate(day, context.dates);
    if (reading !== undefined) draft.addDate({ rule: 'issue-line', reading, text: day, isUpdate: false }, line, day);
    draft.take(line);
    return true;
  }
  // "#123 - March 9, 2015", and "HARBOUR BULLETIN No. 123" over its day.
  const [, hash, over] = draft.issue === undefined ? (numberAndDay.exec(line.text) ?? []) : [];
  const dated = hash === undefined ? undefined : readDate(over ?? '', context.dates);
  if (hash !== undefined && dated !== undefined && !draft.hasHeadline === at < 2) {
    draft.take(line);
    draft.issue = { value: { number: Number(hash) }, evidence: draft.evidence('issue-line', line) };
    draft.addDate({ rule: 'issue-line', reading: dated, text: over ?? '', isUpdate: false }, line, over ?? '');
    return true;
  }
  const below = head[at + 1];
  const [, ofPaper] =
    at === 0 && draft.issue === undefined && below?.follows === true && below.date !== undefined && head[at + 2]?.follows === false ? (numberedPaper.exec(line.text) ?? []) : [];
  if (ofPaper !== undefined) {
    draft.take(line);
    draft.issue = { value: { number: Number(ofPaper) }, evidence: draft.evidence('issue-line', line) };
    return true;
  }
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
