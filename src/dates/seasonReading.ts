import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';

/** A season of a year, 21 (spring) to 24 (winter). The hemispheres' seasons differ, so that it covers the whole year. */
export function seasonReading(year: number, season: number): DateReading | undefined {
  const whole = dateReading(year);
  return whole === undefined ? undefined : { ...whole, edtf: `${whole.edtf}-${season}` };
}
