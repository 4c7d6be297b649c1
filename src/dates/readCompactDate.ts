import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';

/** `20220120`; only where it is a day of the calendar, since eight digits are often a number of another kind. */
export function readCompactDate(text: string): DateReading | undefined {
  const match = /^(1[5-9]\d{2}|20\d{2})(\d{2})(\d{2})$/.exec(text);
  return match === null ? undefined : dateReading(Number(match[1]), Number(match[2]), Number(match[3]));
}
