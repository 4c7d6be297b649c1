import type { CivilDate } from '../model/brands.js';
import type { Weekday } from './dateMention.js';

/** Days of the year before each month, from March on, so that a leap day comes last. */
const daysBefore = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];

/** The weekday of a day of the proleptic Gregorian calendar. */
export function weekdayOf(date: CivilDate): Weekday {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  const days = year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + (daysBefore[month - 1] ?? 0) + Number(date.slice(8, 10));
  // Day 1 of this count, 1 March of the year 0, was a Wednesday.
  return (((days + 1) % 7) + 1) as Weekday;
}
