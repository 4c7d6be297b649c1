/** A feast of a year: `Christmas 1921`, `Easter Monday, 1916`, `Pfingsten 1921`, `Noël 1921`. The time around a feast is an approximate day (`1921-12-25~`). */
import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';
import { dayAfter } from './dayAfter.js';
import { easterOf } from './easterOf.js';
import { feastNamed } from './feastNamed.js';

export function readFeast(text: string): DateReading | undefined {
  const match = /^([^\d,]{3,30}?),? (?:(?:of|de|del|des Jahres|do ano de|dell'anno) )?(1[4-9]\d\d|20\d\d)$/iu.exec(text);
  const feast = match === null ? undefined : feastNamed(match[1] ?? '');
  if (feast === undefined) return undefined;
  const year = Number(match?.[2]);
  const [, fromEaster] = /^easter([+-]\d+)$/.exec(feast.day) ?? [];
  const easter = fromEaster === undefined ? undefined : easterOf(year);
  if (fromEaster !== undefined && easter === undefined) return undefined;
  const date = easter === undefined ? `${year}-${feast.day}` : dayAfter(easter, Number(fromEaster));
  const reading = dateReading(year, Number(date.slice(5, 7)), Number(date.slice(8)));
  return reading === undefined || !feast.isAround ? reading : { ...reading, edtf: `${reading.edtf}~` };
}
