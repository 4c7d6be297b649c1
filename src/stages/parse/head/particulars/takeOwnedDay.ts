import type { Particular } from '../headWalk.js';
import { readDateLine } from '../readDateLine.js';

/** Longest such line, in UTF-16 units. */
const longest = 90;

/** "© Hafenbote, Freitag, 20.09.2019" above the headline: whose text it is, and the day of the paper. */
export const takeOwnedDay: Particular = (line, at, { head, draft, context, isOn }) => {
  if (line.text.charCodeAt(0) !== 0xa9 || at > 1 || draft.hasHeadline || head[at + 1] === undefined || line.text.length > longest || !isOn('publication-line')) return false;
  const date = readDateLine(line.text.slice(1).trim(), context.dates, context.isPublicationName);
  if (date?.reading.reading === undefined || date.rule !== 'publication-line' || !/\d{1,2}.{1,12}\d{4}/u.test(date.text)) return false;
  draft.remove('publication-line', line);
  draft.addDate(date, line, line.text);
  return true;
};
