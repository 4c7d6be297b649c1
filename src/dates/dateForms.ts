/**
 * The written forms of a date, in the order in which they are tried: the first that reads the whole text wins.
 * One file per form; a new form is a new file and a line here.
 */
import type { DateReading } from '../model/date.js';
import type { DateContext } from './dateContext.js';
import type { FormReading } from './formReading.js';
import { readCjkDate } from './readCjkDate.js';
import { readCjkRange } from './readCjkRange.js';
import { readCompactDate } from './readCompactDate.js';
import { readDoubleDate } from './readDoubleDate.js';
import { readEdtfInterval } from './readEdtfInterval.js';
import { readEdtfSeason } from './readEdtfSeason.js';
import { readEdtfSet } from './readEdtfSet.js';
import { readEraDate } from './readEraDate.js';
import { readFeast } from './readFeast.js';
import { readIsoDate } from './readIsoDate.js';
import { readIsoDateTime } from './readIsoDateTime.js';
import { readIsoMonth } from './readIsoMonth.js';
import { readMailDate } from './readMailDate.js';
import { readNamedDate } from './readNamedDate.js';
import { readNamedMonth } from './readNamedMonth.js';
import { readNamedRange } from './readNamedRange.js';
import { readNumericDate } from './readNumericDate.js';
import { readNumericRange } from './readNumericRange.js';
import { readQualifiedDate } from './readQualifiedDate.js';
import { readQuarter } from './readQuarter.js';
import { readRomanMonth } from './readRomanMonth.js';
import { readSeason } from './readSeason.js';
import { readSystemDate } from './readSystemDate.js';
import { readWeek } from './readWeek.js';
import { readYear } from './readYear.js';
import { readYearSpan } from './readYearSpan.js';

/** A form reads a whole text that `plainDateText` has made plain; undefined where the text is not of this form. */
export interface DateForm {
  readonly name: string;
  readonly read: (text: string, context: DateContext) => FormReading | undefined;
}

export const dateForms: readonly DateForm[] = [
  { name: 'iso-date', read: plainly(readIsoDate) },
  { name: 'iso-date-time', read: plainly(readIsoDateTime) },
  { name: 'edtf-season', read: plainly(readEdtfSeason) },
  { name: 'year-span', read: plainly(readYearSpan) },
  { name: 'iso-month', read: plainly(readIsoMonth) },
  { name: 'year', read: plainly(readYear) },
  { name: 'compact-date', read: plainly(readCompactDate) },
  { name: 'edtf-interval', read: plainly(readEdtfInterval) },
  { name: 'edtf-set', read: plainly(readEdtfSet) },
  { name: 'named-date', read: readNamedDate },
  { name: 'named-month', read: readNamedMonth },
  { name: 'numeric-date', read: readNumericDate },
  { name: 'mail-date', read: readMailDate },
  { name: 'system-date', read: readSystemDate },
  { name: 'double-date', read: readDoubleDate },
  { name: 'named-range', read: readNamedRange },
  { name: 'numeric-range', read: readNumericRange },
  { name: 'season', read: readSeason },
  { name: 'roman-month', read: readRomanMonth },
  { name: 'cjk-date', read: readCjkDate },
  { name: 'era-date', read: readEraDate },
  { name: 'cjk-range', read: readCjkRange },
  { name: 'quarter', read: plainly(readQuarter) },
  { name: 'feast', read: plainly(readFeast) },
  { name: 'week', read: readWeek },
  { name: 'qualified-date', read: readQualifiedDate },
];

function plainly(read: (text: string) => DateReading | 'impossible' | undefined): DateForm['read'] {
  return (text) => {
    const reading = read(text);
    return reading === undefined ? undefined : { reading };
  };
}
