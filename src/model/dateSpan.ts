import type { CivilDate } from './brands.js';
import type { DateReading } from './date.js';

/** One day, of which no more is known than that it lies between two. */
export function dateSpan(earliest: CivilDate, latest: CivilDate): DateReading {
  if (earliest === latest) return { edtf: `${earliest}?`, precision: 'day', earliest, latest };
  const precision = earliest.slice(0, 7) === latest.slice(0, 7) ? 'month' : earliest.slice(0, 4) === latest.slice(0, 4) ? 'year' : 'decade';
  return { edtf: `[${earliest}..${latest}]`, precision, earliest, latest };
}
