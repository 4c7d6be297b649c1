/** The number of a release or a document in a line of its own: "AI Index: EUR 44/012/2001 (Public)", "Press Release No. 06/43", "No. 38/10" below "COMUNICADO DE PRENSA". */
import { findDates } from '../../../../dates/findDates.js';
import { readDate } from '../../../../dates/readDate.js';
import type { Particular } from '../headWalk.js';
import { isDocumentNumber } from '../isDocumentNumber.js';
import { labelKey } from '../labelKey.js';
import { releaseKinds } from '../releaseKinds.js';

/** How far down such lines may stand. */
const reach = 14;

/** "UA 92/94        Fear for Safety        14 March 1994": the number of an alert, what it is about, and its day. */
const alert = /^\p{Lu}{2,5} ?\d{1,4}\/\d{2,4}\s{3,}(\S[^\d]{2,60}?)\s{3,}(\S.{5,24})$/u;

export const takeDocumentNumber: Particular = (line, at, { head, draft, context, isOn }) => {
  const above = head[at - 1];
  if (at > reach || head[at + 1] === undefined || draft.pending.length > 0) return false;
  const [, about = '', printed] = draft.hasHeadline ? [] : (alert.exec(line.text) ?? []);
  const sent = printed === undefined ? undefined : readDate(printed, context.dates);
  if (sent !== undefined && printed !== undefined && isOn('release-line')) {
    draft.take(line);
    draft.addDate({ rule: 'release-line', reading: sent, text: printed, isUpdate: false }, line, printed);
    draft.kicker ??= { value: about, evidence: draft.evidence('release-line', line) };
    return true;
  }
  const isOfRelease = !draft.hasHeadline && above !== undefined && releaseKinds.has(labelKey(above.text));
  if (!isDocumentNumber(line.text, { isOfRelease }) || !isOn('release-line')) return false;
  draft.remove('release-line', line);
  // "Reference: IP/98/1056  Event Date: 01/12/1998"
  const [day, other] = draft.hasDate ? [] : findDates(line.text, context.dates).filter((mention) => mention.year !== undefined && mention.day !== undefined);
  const reading = day === undefined || other !== undefined ? undefined : readDate(day.text, context.dates);
  if (day !== undefined && reading !== undefined) draft.addDate({ rule: 'release-line', reading, text: day.text, isUpdate: true }, line, day.text);
  return true;
};
