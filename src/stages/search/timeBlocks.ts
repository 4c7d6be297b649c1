/**
 * The fixed division of the time axis that volumes are cut along. A block is always the same stretch of days, whatever
 * the archive holds: all time, 128 years from a multiple of 128 on, halves of that down to a year, half a year, a quarter,
 * a month, half a month, a day. So the boundaries of volumes depend on their own content only.
 */

export interface TimeBlock {
  /** `all`, `1920-2047`, `1998`, `1998-h1`, `1998-q2`, `1998-04`, `1998-04a`, `1998-04-14`. */
  readonly id: string;
  /** First and last day, inclusive, as `YYYYMMDD`; the last may be one that the calendar does not have. */
  readonly from: number;
  readonly to: number;
  /** In order of time; none for a day. */
  readonly divide: () => readonly TimeBlock[];
}

const longest = 128;
const lastYear = 9999;

export const allTime: TimeBlock = {
  id: 'all',
  from: 0,
  to: lastYear * 10_000 + 1231,
  divide: () => Array.from({ length: Math.ceil((lastYear + 1) / longest) }, (_, index) => years(index * longest, longest)),
};

function years(first: number, count: number): TimeBlock {
  const id = count === 1 ? fourDigits(first) : `${fourDigits(first)}-${fourDigits(first + count - 1)}`;
  const half = count / 2;
  return {
    id,
    from: first * 10_000 + 101,
    to: (first + count - 1) * 10_000 + 1231,
    divide: () => (count === 1 ? [months(first, 1, 6), months(first, 7, 6)] : [years(first, half), years(first + half, half)]),
  };
}

function months(year: number, first: number, count: 6 | 3 | 1): TimeBlock {
  const names = { 6: `h${(first + 5) / 6}`, 3: `q${(first + 2) / 3}`, 1: twoDigits(first) };
  return {
    id: `${fourDigits(year)}-${names[count]}`,
    from: year * 10_000 + first * 100 + 1,
    to: year * 10_000 + (first + count - 1) * 100 + 31,
    divide: () => {
      if (count === 6) return [months(year, first, 3), months(year, first + 3, 3)];
      if (count === 3) return [0, 1, 2].map((month) => months(year, first + month, 1));
      return [halfMonth(year, first, 1), halfMonth(year, first, 16)];
    },
  };
}

function halfMonth(year: number, month: number, first: 1 | 16): TimeBlock {
  const start = year * 10_000 + month * 100;
  const id = `${fourDigits(year)}-${twoDigits(month)}`;
  const last = first === 1 ? 15 : 31;
  return {
    id: `${id}${first === 1 ? 'a' : 'b'}`,
    from: start + first,
    to: start + last,
    divide: () =>
      Array.from({ length: last - first + 1 }, (_, index) => {
        const day = start + first + index;
        return { id: `${id}-${twoDigits(first + index)}`, from: day, to: day, divide: () => [] };
      }),
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function fourDigits(number: number): string {
  return String(number).padStart(4, '0');
}
