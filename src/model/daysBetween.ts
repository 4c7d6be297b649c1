import type { CivilDate } from './brands.js';

/** Days from one day to another; negative where the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
