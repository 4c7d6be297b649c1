import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';

/** A reading of what was written; a year of two digits makes it uncertain (`?`), since its century is a guess. */
export function namedReading(date: { readonly year: number; readonly month?: number; readonly day?: number | undefined; readonly guessed: boolean }): DateReading | undefined {
  const reading = dateReading(date.year, date.month, date.day);
  return reading === undefined || !date.guessed ? reading : { ...reading, edtf: `${reading.edtf}?` };
}
