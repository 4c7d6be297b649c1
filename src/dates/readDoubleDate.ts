/**
 * A day by both calendars, of which the Gregorian is given: `11/23 March 1854`, `5 (17) November 1860`, `5 (17) ноября 1860 года`; and a year by both
 * beginnings of the year, as England had two until 1752: `12 February 1731/2` is of 1732.
 */
import { dateReading } from '../model/dateReading.js';
import type { FormReading } from './formReading.js';
import { readNamedDate } from './readNamedDate.js';
import { readNamedMonth } from './readNamedMonth.js';

export function readDoubleDate(text: string): FormReading | undefined {
  return twoDays(text) ?? twoYears(text);
}

function twoDays(text: string): FormReading | undefined {
  const match = /^(\d{1,2})\.? ?(?:\/ ?(\d{1,2})|\( ?(\d{1,2})\.? ?\))\.? (?:of |de )?(\D.*)$/.exec(text);
  if (match === null) return undefined;
  const [, one, slashed, bracketed, rest = ''] = match;
  const days = [Number(one), Number(slashed ?? bracketed)];
  const month = readNamedMonth(rest)?.reading;
  if (month === undefined || month === 'impossible' || month.precision !== 'month') return undefined;
  const year = Number(month.earliest.slice(0, 4));
  if (Math.abs((days[0] ?? 0) - (days[1] ?? 0)) !== daysApart(year)) return undefined;
  return { reading: dateReading(year, Number(month.earliest.slice(5, 7)), Math.max(...days)) ?? 'impossible' };
}

function twoYears(text: string): FormReading | undefined {
  const match = /^(.{3,30}?)(\d{4}) ?[/-] ?(\d{1,4})$/.exec(text);
  if (match === null) return undefined;
  const [, day = '', year = '', later = ''] = match;
  const next = String(Number(year) + 1);
  if (!next.endsWith(later) || later.length === 3 || Number(next) > 1752) return undefined;
  const found = readNamedDate(`${day}${next}`) ?? readNamedMonth(`${day}${next}`);
  // The year began on 25 March; later days have but one year.
  return found === undefined || found.reading === 'impossible' || found.reading.latest.slice(5) > '03-31' ? undefined : found;
}

/** Days by which the Julian calendar was behind, in the year of a newspaper. */
function daysApart(year: number): number {
  return year < 1700 ? 10 : year < 1800 ? 11 : year < 1900 ? 12 : 13;
}
