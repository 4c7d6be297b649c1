import type { DateReading } from '../model/date.js';
import { readIsoDate } from './readIsoDate.js';
import { readIsoMonth } from './readIsoMonth.js';
import { readYear } from './readYear.js';

/** EDTF's "one of": `[2022-01-13..2022-01-31]`, and its interval `2022-01-13/2022-01-31`, of days, months or years. */
export function readEdtfInterval(text: string): DateReading | 'impossible' | undefined {
  const match = /^\[([^.\]]{4,12})\.\.([^.\]]{4,12})\]$/.exec(text) ?? /^(\d{4}(?:-\d{2}){0,2}[?~%]?)\/(\d{4}(?:-\d{2}){0,2}[?~%]?)$/.exec(text);
  if (match === null) return undefined;
  const from = readBound(match[1] ?? '');
  const to = readBound(match[2] ?? '');
  if (from === undefined || to === undefined) return undefined;
  if (from === 'impossible' || to === 'impossible' || from.earliest > to.latest) return 'impossible';
  const precision = from.earliest.slice(0, 7) === to.latest.slice(0, 7) ? 'month' : from.earliest.slice(0, 4) === to.latest.slice(0, 4) ? 'year' : 'decade';
  return { edtf: text, precision, earliest: from.earliest, latest: to.latest };
}

function readBound(text: string): DateReading | 'impossible' | undefined {
  return readIsoDate(text) ?? readIsoMonth(text) ?? readYear(text);
}
