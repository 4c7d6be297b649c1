/**
 * The written forms of a date, in the order in which they are tried: the first that reads the whole text wins.
 * One file per form; a new form is a new file and a line here.
 */
import type { DateReading } from '../model/date.js';
import { readCompactDate } from './readCompactDate.js';
import { readEdtfInterval } from './readEdtfInterval.js';
import { readEnglishDate } from './readEnglishDate.js';
import { readIsoDate } from './readIsoDate.js';
import { readIsoDateTime } from './readIsoDateTime.js';
import { readIsoMonth } from './readIsoMonth.js';
import { readYear } from './readYear.js';

/** A form reads a whole, trimmed text: a reading, 'impossible' for a date that no calendar has, or undefined where the text is not of this form. */
export interface DateForm {
  readonly name: string;
  readonly read: (text: string) => DateReading | 'impossible' | undefined;
}

export const dateForms: readonly DateForm[] = [
  { name: 'iso-date', read: readIsoDate },
  { name: 'iso-date-time', read: readIsoDateTime },
  { name: 'iso-month', read: readIsoMonth },
  { name: 'year', read: readYear },
  { name: 'compact-date', read: readCompactDate },
  { name: 'edtf-interval', read: readEdtfInterval },
  { name: 'english-date', read: readEnglishDate },
];
