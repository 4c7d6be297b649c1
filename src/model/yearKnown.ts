import type { DateReading } from './date.js';

/** The year, or the first year of the decade, in which a date is known to lie; undefined where it may lie in several. */
export function yearKnown({ earliest, latest }: Pick<DateReading, 'earliest' | 'latest'>, unit: 1 | 10 = 1): number | undefined {
  const [first, last] = [Number(earliest.slice(0, 4)), Number(latest.slice(0, 4))];
  return first - (first % unit) === last - (last % unit) ? first - (first % unit) : undefined;
}
