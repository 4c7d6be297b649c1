import type { DateReading } from '../model/date.js';
import type { ClockTime } from './clockTime.js';

/** A day with its time of day. A day whose century or order is a guess stays a day: EDTF has no doubtful minutes. */
export function withTime(reading: DateReading, time: ClockTime): DateReading | 'impossible' {
  if (time.hour > 24 || time.minute > 59 || (time.second ?? 0) > 60) return 'impossible';
  // A clock beside a year of two digits is one of our time: `03/03/15 05:12 PM`.
  const edtf = reading.edtf.replaceAll('?', '');
  if (edtf.length !== 10) return edtf.startsWith('[') ? { ...reading, edtf } : reading;
  const two = (value: number) => String(value).padStart(2, '0');
  // EDTF level 0 has no time without seconds; the precision says that they are not known.
  const clock = `${two(time.hour)}:${two(time.minute)}:${two(time.second ?? 0)}`;
  return { ...reading, edtf: `${edtf}T${clock}${time.offset}`, precision: time.second === undefined ? 'minute' : 'second' };
}
