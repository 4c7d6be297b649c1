import { civilDate } from '../model/civilDate.js';
import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';

/** `1997`, a decade in EDTF (`199X`), with EDTF's `?`, `~` or `%` after it. */
export function readYear(text: string): DateReading | 'impossible' | undefined {
  const match = /^(\d{3})([\dX])([?~%]?)$/.exec(text);
  if (match === null) return undefined;
  const [, head = '', last = '', qualifier = ''] = match;
  if (last === 'X') {
    const earliest = civilDate(Number(`${head}0`), 1, 1);
    const latest = civilDate(Number(`${head}9`), 12, 31);
    return earliest === undefined || latest === undefined ? 'impossible' : { edtf: `${head}X${qualifier}`, precision: 'decade', earliest, latest };
  }
  const reading = dateReading(Number(head + last));
  return reading === undefined ? 'impossible' : { ...reading, edtf: reading.edtf + qualifier };
}
