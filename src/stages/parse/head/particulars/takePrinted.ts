/** What a database sets in the middle above a record: "3 of 45 DOCUMENTS", the copyright, the paper, and then the day. */
import { copyrightLead } from '../copyrightLead.js';
import type { Particular } from '../headWalk.js';
import { isRecordCount } from '../isRecordCount.js';

/** Least white space before such a line, in columns, and the most lines of them. */
const leastIndent = 2;
const mostLines = 8;
const rights = /^all rights reserved\.?$/i;

export const takePrinted: Particular = (line, at, { head, draft, context, isOn }) => {
  if (at === 0 || at > mostLines || line.indent < leastIndent || draft.hasHeadline || draft.hasDate || !isRecordCount(head[0]?.text ?? '') || !isOn('publication-line'))
    return false;
  const day = head.findIndex((each, index) => index > 0 && (each.indent < leastIndent || each.date !== undefined));
  if (day <= at || head[day]?.date === undefined) return false;
  // The last line above the day is the paper, and those above it are the copyright, over as many lines as it has.
  if (at < day - 1 || copyrightLead.test(line.text) || rights.test(line.text)) {
    draft.remove('copyright-line', line);
    return true;
  }
  draft.take(line);
  draft.fields.push({ name: 'Publication', value: line.text, line: line.index + 1, origin: { source: 'header', rule: 'publication-line', path: context.path } });
  return true;
};
