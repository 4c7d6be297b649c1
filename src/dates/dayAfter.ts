import type { CivilDate } from '../model/brands.js';

/** The day so many days after another, or before it. */
export function dayAfter(day: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as CivilDate;
}
