/** What one element of a tagged record says: mostly its name and its words, and in headlines and bylines more than that. */
import { yearOfDigits } from '../../../dates/yearOfDigits.js';
import { divideHeadElement } from '../head/divideHeadElement.js';

export interface TaggedField {
  readonly name: string;
  readonly value: string;
}

/** What the collections call the fields that they all have. */
export const taggedNames: Readonly<Record<string, string>> = {
  HEAD: 'headline',
  HL: 'headline',
  HT: 'identifier',
  H3: 'headline',
  DOCTITLE: 'headline',
  DD: 'published',
  DATE1: 'published',
  DATE_TIME: 'published',
  FILEID: 'published',
  AUTHOR: 'byline',
  AU: 'identifier',
  DOCNO: 'document id',
  DOCID: 'document id',
  DOCTYPE: 'document type',
  PUB: 'publication',
  SO: 'publication',
};
/** "AP-NR-02-12-88 1637EST" */
const sent = /^[A-Z]{2,4}-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) \d{4}[A-Z]{3}$/;
/** "Eds: SUBS 3rd graf, …": what an agency tells the desks. */
const deskNote = /^(?:eds|editors)\s?:/i;
/** "FT  14 MAY 91 / Profits plunge": the paper and the day before a headline. */
const stamp = /^[A-Z]{2,5} {1,4}(\d{1,2} [A-Z]{3} \d{2}) \/ (?=\S)/;
/** "London Page 7 Photograph (Omitted).": what stood beside the text on its page. */
const beside = /^(.{1,60}?\d[A-Z]?)\.? ((?:\p{Lu}[\p{L} ]{2,20} \(Omitted\)\.? ?)+)$/u;

/** `name`: of the element, in capitals; '' of what stands between two elements. */
export function taggedFields(name: string, lines: readonly string[]): TaggedField[] {
  const value = folded(lines.join(' '));
  if (value === '') return [];
  if (name === '') return [{ name: /^by \p{Lu}/iu.test(value) ? 'byline' : 'notes', value }];
  const field = taggedNames[name] ?? name.toLowerCase().replaceAll('_', ' ');
  // Agencies mark where a line ended with a caret: "Eds: LEADS with 4 grafs. ^By JANE ROE".
  const parts = deskNote.test(value) ? value.split(/\s?\^(?=By\s)/) : [];
  if (parts.length > 0) return parts.map((part) => ({ name: deskNote.test(part) ? 'notes' : 'byline', value: part }));
  if (field === 'headline') return ofHeadline(lines);
  if (field === 'page') {
    const [, page, graphic] = beside.exec(value) ?? [];
    if (page !== undefined && graphic !== undefined)
      return [
        { name: 'page', value: page },
        { name: 'graphic', value: graphic },
      ];
  }
  return [{ name: field, value: field === 'published' || field === 'date' ? dayOf(value) : value }];
}

function ofHeadline(lines: readonly string[]): TaggedField[] {
  const { headline, deck, byline } = divideHeadElement(lines);
  const [printed, day] = stamp.exec(headline) ?? [];
  const fields = [{ name: 'headline', value: folded(printed === undefined ? headline : headline.slice(printed.length)) }];
  if (day !== undefined) fields.push({ name: 'date', value: day });
  if (deck !== undefined) fields.push({ name: 'deck', value: deck });
  if (byline !== undefined) fields.push({ name: 'byline', value: byline });
  return fields;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The day in figures, as the collections write it: "920527", "AP-NR-02-12-88 1637EST". */
function dayOf(value: string): string {
  const [, month = '', day = '', year = ''] = sent.exec(value) ?? [];
  if (year !== '') return `${yearOfDigits(year).year}-${month}-${day}`;
  const [, short = '', ofYear = '', ofMonth = ''] = /^(?:= )?(\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(value) ?? [];
  return short === '' ? value : `${yearOfDigits(short).year}-${ofYear}-${ofMonth}`;
}
