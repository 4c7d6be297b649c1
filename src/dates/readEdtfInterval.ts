import type { DateReading } from '../model/date.js';
import { readEdtfSeason } from './readEdtfSeason.js';
import { readIsoDate } from './readIsoDate.js';
import { readIsoMonth } from './readIsoMonth.js';
import { readYear } from './readYear.js';
import { spanPrecision } from './spanPrecision.js';

/** EDTF's "one of": `[2022-01-13..2022-01-31]`, and its interval `2022-01-13/2022-01-31`, of days, months, seasons or years. */
export function readEdtfInterval(text: string): DateReading | 'impossible' | undefined {
  const match = /^\[([^.\]]{4,12})\.\.([^.\]]{4,12})\]$/.exec(text) ?? /^(\d{4}(?:-\d{2}){0,2}[?~%]?)\/(\d{4}(?:-\d{2}){0,2}[?~%]?)$/.exec(text);
  if (match === null) return undefined;
  const from = readBound(match[1] ?? '');
  const to = readBound(match[2] ?? '');
  if (from === undefined || to === undefined) return undefined;
  if (from === 'impossible' || to === 'impossible' || from.earliest > to.latest) return 'impossible';
  return { edtf: text, precision: spanPrecision(from.earliest, to.latest), earliest: from.earliest, latest: to.latest };
}

function readBound(text: string): DateReading | 'impossible' | undefined {
  return readIsoDate(text) ?? readEdtfSeason(text) ?? readIsoMonth(text) ?? readYear(text);
}
