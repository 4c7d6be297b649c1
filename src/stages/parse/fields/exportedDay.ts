import type { DateReading } from '../../../model/date.js';
import { dateReading } from '../../../model/dateReading.js';

/** Seconds since 1970, and the same with thousandths: from 1980 to 2100. */
const seconds = /^(3[2-9]\d{7}|[4-9]\d{8}|[1-3]\d{9})(?:\d{3})?$/;
/** `<2014-11-13 Thu>`, `2014-11-13_20:15`, `2014-11-13 20:15 Asia/Tokyo`: a whole day, and behind it what only the program reads. */
const leading = /^[<[]?(\d{4})-(\d{2})-(\d{2})(?=[\sT_>\][,(-])(?!.{0,60}\d{4}-\d)/;

/** The day in a field that programs fill in their own way, where it is no date as people write them. */
export function exportedDay(text: string): DateReading | undefined {
  const [, since] = seconds.exec(text) ?? [];
  if (since !== undefined) {
    const day = new Date(Number(since) * 1000);
    return dateReading(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
  }
  const [, year, month, day] = leading.exec(text) ?? [];
  return year === undefined ? undefined : dateReading(Number(year), Number(month), Number(day));
}
