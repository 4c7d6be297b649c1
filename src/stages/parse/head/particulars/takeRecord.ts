import { yearOfDigits } from '../../../../dates/yearOfDigits.js';
import type { DateReading } from '../../../../model/date.js';
import { dateReading } from '../../../../model/dateReading.js';
import type { Particular } from '../headWalk.js';
import { isRecordCount } from '../isRecordCount.js';
import { isRecordNumber } from '../isRecordNumber.js';

/** Longest line of such a card, in UTF-16 units, and longest that has blank lines around it. */
const longestOfCard = 120;
const longestApart = 60;
/** Lines that a copyright line may stand below the day. */
const reach = 6;

/** The agency, its wire, month, day and year, and the hour. */
const filed = /^AP-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) \d{4}[A-Z]{3}<?$/;
const ofIssue = /^From: \p{Lu}.{3,80}?\s?\((?:Vol\.|Issue|No\.|Nr\.) ?[^()]{1,40}\)$/u;
/** The day in the number of a document: "APW19980314.0391", "AP890920-0001". */
const numbered = /^(?:[A-Z]{3}(?:_[A-Z]{3}_)?((?:19|20)\d\d)|(?:AP|WSJ)(\d\d))(\d\d)(\d\d)[-.]\d{4}$/;

function dayOfNumber(text: string): DateReading | undefined {
  const [, year, short = '', month, day] = numbered.exec(text) ?? [];
  return month === undefined ? undefined : dateReading(year === undefined ? yearOfDigits(short).year : Number(year), Number(month), Number(day));
}

const code = /^[A-Z]{1,8}$/;
const pageNumber = /^[A-Z]?\d{1,3}[A-Z]?$/;

/** What a database prints around its lines: "3 of 45 DOCUMENTS", and between the day and the copyright the paper, its code, page and language. */
export const takeRecord: Particular = (line, at, { head, draft, isOn }) => {
  if (!isOn('publication-line')) return false;
  if (isRecordCount(line.text) && head[at + 1] !== undefined) {
    draft.remove('publication-line', line);
    return true;
  }
  // "From: The Harbor Ledger(Issue 4512)"
  if (ofIssue.test(line.text) && head[at + 1] !== undefined) {
    draft.remove('publication-line', line);
    return true;
  }
  if (!draft.hasHeadline && head[at + 1] !== undefined && isRecordNumber(line.text)) {
    draft.remove('publication-line', line);
    const day = dayOfNumber(line.text);
    // It tells the day only where no line does.
    if (day !== undefined) draft.addDate({ rule: 'publication-line', reading: { reading: day, form: 'iso-date' }, text: line.text, isUpdate: true }, line, line.text);
    return true;
  }
  // "920527" below a document's number.
  const [, year = '', month = '', dayOfMonth = ''] =
    head[at - 1] !== undefined && !draft.hasHeadline && line.text.length === 6 ? (/^(\d\d)(\d\d)(\d\d)$/.exec(line.text) ?? []) : [];
  const ofRecord = year === '' || !isRecordNumber(head[at - 1]?.text ?? '') ? undefined : dateReading(yearOfDigits(year).year, Number(month), Number(dayOfMonth));
  if (ofRecord !== undefined) {
    draft.take(line);
    draft.addDate({ rule: 'publication-line', reading: { reading: ofRecord, form: 'iso-date' }, text: line.text, isUpdate: false }, line, line.text);
    return true;
  }
  // "AP-NR-02-12-88 1637EST"
  const sent = !draft.hasHeadline && line.text.startsWith('A') ? filed.exec(line.text) : null;
  const on = sent === null ? undefined : dateReading(yearOfDigits(sent[3] ?? '').year, Number(sent[1]), Number(sent[2]));
  if (on !== undefined && isOn('date-line')) {
    draft.take(line);
    draft.addDate({ rule: 'date-line', reading: { reading: on, form: 'iso-date' }, text: line.text, isUpdate: false }, line, line.text);
    return true;
  }
  // "412 words", the day, and further down the copyright: nothing between them is of the text.
  const isCard = draft.hasDate && draft.hasLength;
  const end = isCard ? head.slice(at + 1, at + 1 + reach).findIndex((each) => /^\(?(?:copyright|©|\(c\))\s?.{2,120}$/i.test(each.text)) : -1;
  if (end < 0 || !head.slice(at, at + 2 + end).every((each) => each.text.length <= (each.follows ? longestOfCard : longestApart))) return false;
  // Below the paper's code.
  if (pageNumber.test(line.text) && code.test(head[at - 1]?.text ?? '')) draft.addPage(line.text, line);
  draft.remove('publication-line', line);
  return true;
};
