import type { DatePrecision } from '../model/date.js';

/** How precise it is to say that something was between two days. */
export function spanPrecision(earliest: string, latest: string): DatePrecision {
  return earliest.slice(0, 7) === latest.slice(0, 7) ? 'month' : earliest.slice(0, 4) === latest.slice(0, 4) ? 'year' : 'decade';
}
