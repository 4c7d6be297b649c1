import { weekdayOf } from '../../../dates/weekdayOf.js';
import type { CivilDate } from '../../../model/brands.js';
import { daysBetween } from '../../../model/daysBetween.js';

/** The week of a day by ISO 8601: that of a Thursday is of its year. */
export function isoWeekOf(day: CivilDate): { readonly year: number; readonly week: number } {
  const year = Number(day.slice(0, 4));
  // Counted from 0, in days of this year: of the Thursday of the same week.
  const thursday = daysBetween(startOf(year), day) + 4 - weekdayOf(day);
  if (thursday < 0) return { year: year - 1, week: weekOf(thursday + daysBetween(startOf(year - 1), startOf(year))) };
  const length = daysBetween(startOf(year), startOf(year + 1));
  return thursday < length ? { year, week: weekOf(thursday) } : { year: year + 1, week: 1 };
}

function startOf(year: number): CivilDate {
  return `${String(year).padStart(4, '0')}-01-01` as CivilDate;
}

function weekOf(dayOfYear: number): number {
  return Math.floor(dayOfYear / 7) + 1;
}
