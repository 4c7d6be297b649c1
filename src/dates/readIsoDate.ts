import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';

/** `2022-01-20`, also with `/`, `.`, `_` or `:`, and with EDTF's `?`, `~` or `%` after it. */
export function readIsoDate(text: string): DateReading | 'impossible' | undefined {
  const match = /^(\d{4})([-/._:])(\d{1,2})\2(\d{1,2})([?~%]?)$/.exec(text);
  if (match === null) return undefined;
  // `1443/09/15`: a year of the Islamic calendars. EDTF alone writes so early a day of ours.
  if (match[2] !== '-' && Number(match[1]) < 1500) return Number(match[1]) < 1300 ? 'impossible' : undefined;
  const reading = dateReading(Number(match[1]), Number(match[3]), Number(match[4]));
  return reading === undefined ? 'impossible' : { ...reading, edtf: reading.edtf + match[5] };
}
