import type { CivilDate } from '../model/brands.js';
import { civilDate } from '../model/civilDate.js';

/**
 * Easter Sunday in the Gregorian calendar, by the anonymous algorithm that `Nature` printed in 1876. Undefined before 1753:
 * until then the countries kept it by two calendars.
 */
export function easterOf(year: number): CivilDate | undefined {
  if (year < 1753) return undefined;
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const k = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * k) / 451);
  const days = h + k - 7 * m + 114;
  return civilDate(year, Math.floor(days / 31), (days % 31) + 1);
}
