import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';

/** `2022-01`, `2022/1`, with EDTF's `?`, `~` or `%` after it. */
export function readIsoMonth(text: string): DateReading | 'impossible' | undefined {
  const match = /^(\d{4})[-/.](\d{1,2})([?~%]?)$/.exec(text);
  if (match === null) return undefined;
  const reading = dateReading(Number(match[1]), Number(match[2]));
  return reading === undefined ? 'impossible' : { ...reading, edtf: reading.edtf + match[3] };
}
