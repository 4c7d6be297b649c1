import type { DateReading } from '../model/date.js';
import { seasonReading } from './seasonReading.js';

/** EDTF's seasons: `1997-21` (spring) to `1997-24` (winter). */
export function readEdtfSeason(text: string): DateReading | 'impossible' | undefined {
  const match = /^(\d{4})-(2[1-4])$/.exec(text);
  return match === null ? undefined : (seasonReading(Number(match[1]), Number(match[2])) ?? 'impossible');
}
