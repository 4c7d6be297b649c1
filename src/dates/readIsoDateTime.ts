import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';

/**
 * A day and a time of day: `2022-01-20T10:30:00Z`, `2015-12-08 10:00:00 -5`, `2019-03-26 12:38:00.5 -0500`, `… +01:00`.
 * The day is the one printed: an offset says where the clock stood, and moves no article to another day.
 */
export function readIsoDateTime(text: string): DateReading | 'impossible' | undefined {
  const match =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[Tt]| {1,3})(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(Z|z|UTC|GMT)| ?([+-])(\d{1,2})(?::?(\d{2}))?)?(?: (?!AM|PM)[A-Z]{2,5})?$/.exec(
      text,
    );
  if (match === null) return undefined;
  const [, year, month, day, hour = '', minute = '', second, zulu, sign, offsetHour, offsetMinute] = match;
  const reading = dateReading(Number(year), Number(month), Number(day));
  if (reading === undefined || Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60 || Number(offsetHour ?? 0) > 14 || Number(offsetMinute ?? 0) > 59)
    return 'impossible';
  const offset = zulu !== undefined ? 'Z' : sign === undefined ? '' : `${sign}${offsetHour?.padStart(2, '0')}:${offsetMinute ?? '00'}`;
  // EDTF level 0 has no time without seconds; the precision says that they are not known.
  const time = `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`;
  return { ...reading, edtf: `${reading.edtf}T${time}${offset}`, precision: second === undefined ? 'minute' : 'second' };
}
