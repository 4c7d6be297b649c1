/** What a database prints above a text that it knows by a number such as "891016-0112.": the day again, companies and industries by their codes. */
import { yearOfDigits } from '../../../../dates/yearOfDigits.js';
import { dateReading } from '../../../../model/dateReading.js';
import type { Particular } from '../headWalk.js';

/** How far down such lines may stand, and the longest of them, in UTF-16 units. */
const reach = 8;
const longest = 300;
const number = /^(\d\d)(\d\d)(\d\d)-\d{4}\.$/;
const dayAgain = /^= \d{6}$/;
const companies = /^[A-Z]{1,5}(?: [A-Z]{1,5}){0,12}$/;
const industries = /^(?:[A-Z][A-Z&,.' -]{2,60} \([A-Z]{2,4}\)\s?){1,12}$/;

export const takeCodes: Particular = (line, at, { head, draft, isOn }) => {
  const [, year = '', month, day] = number.exec(head[0]?.text ?? '') ?? [];
  if (year === '' || at > reach || head[at + 1] === undefined || !isOn('publication-line')) return false;
  const { text } = line;
  if (at > 0 && !(line.follows && text.length <= longest && (dayAgain.test(text) || (draft.hasHeadline && (companies.test(text) || industries.test(text)))))) return false;
  const reading = at > 0 ? undefined : dateReading(yearOfDigits(year).year, Number(month), Number(day));
  if (at === 0 && reading === undefined) return false;
  draft.settlePending();
  draft.remove('publication-line', line);
  // The number tells the day only where no line does.
  if (reading !== undefined) draft.addDate({ rule: 'publication-line', reading: { reading, form: 'iso-date' }, text, isUpdate: true }, line, text);
  return true;
};
