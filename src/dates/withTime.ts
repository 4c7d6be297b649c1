import type { DateReading } from '../model/date.js';
import type { ClockTime } from './clockTime.js';

/** A day with its time of day. A day whose century or order is a guess stays a day: EDTF has no doubtful minutes. */
export function withTime(reading: DateReading, time: ClockTime): DateReading | 'impossible' {
  if (time.hour > 24 || time.minute > 59 || (time.second ?? 0) > 60) return 'impossible';
  if (reading.edtf.length !== 10) return reading;
  const two = (value: number) => String(value).padStart(2, '0');
  // EDTF level 0 has no time without seconds; the precision says that they are not known.
  const clock = `${two(time.hour)}:${two(time.minute)}:${two(time.second ?? 0)}`;
  return { ...reading, edtf: `${reading.edtf}T${clock}${time.offset}`, precision: time.second === undefined ? 'minute' : 'second' };
}
