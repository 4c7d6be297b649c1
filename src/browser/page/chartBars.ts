/**
 * Hits by time: years where they span several, else months, else days. A hit whose date is not known well enough for one
 * bar is counted apart.
 */
import { daysInMonth } from '../../model/civilDate.js';
import { allDays } from '../query/allDays.js';
import type { DayRange } from '../query/readDate.js';

export interface Bar extends DayRange {
  readonly count: number;
}

export interface Chart {
  readonly unit: 'years' | 'months' | 'days';
  readonly bars: readonly Bar[];
  /** Hits in the range that are in no bar. */
  readonly others: number;
}

/** Bars that a reader can still tell apart and hit. */
const mostBars = 40;
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 500];

/** @param days of each hit @param range chosen; without one all of them are shown */
export function chartBars(days: readonly DayRange[], range: DayRange | undefined): Chart | undefined {
  const inRange = range === undefined ? days : days.filter(({ from, to }) => from <= range.to && to >= range.from);
  let { to: first, from: last } = allDays;
  for (const { from, to } of inRange) {
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  if (first > last) return undefined;
  // A range that is open at an end ends where the hits do.
  if (range !== undefined) {
    first = range.from > allDays.from ? range.from : first;
    last = range.to < allDays.to ? range.to : last;
  }
  const years = yearOf(last) - yearOf(first) + 1;
  const months = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1;
  const unit = years > 3 ? 'years' : months > 2 ? 'months' : 'days';
  const bars = unit === 'years' ? yearBars(first, last) : unit === 'months' ? monthBars(first, last) : dayBars(first, last);
  const counts = bars.map(() => 0);
  let others = 0;
  for (const { from, to } of inRange) {
    const at = placeOf(bars, from);
    const bar = bars[at];
    if (bar !== undefined && from >= bar.from && to <= bar.to) counts[at] = (counts[at] ?? 0) + 1;
    else others += 1;
  }
  return { unit, bars: bars.map((bar, at) => ({ ...bar, count: counts[at] ?? 0 })), others };
}

const yearOf = (day: number): number => Math.floor(day / 10_000);
const monthOf = (day: number): number => Math.floor(day / 100) % 100;

function yearBars(first: number, last: number): DayRange[] {
  const years = yearOf(last) - yearOf(first) + 1;
  const step = yearSteps.find((each) => years / each <= mostBars) ?? 1000;
  const start = Math.floor(yearOf(first) / step) * step;
  const count = Math.ceil((yearOf(last) - start + 1) / step);
  return Array.from({ length: count }, (_, at) => {
    const year = start + at * step;
    return { from: Math.max(1, year) * 10_000 + 101, to: (year + step - 1) * 10_000 + 1231 };
  });
}

function monthBars(first: number, last: number): DayRange[] {
  const start = yearOf(first) * 12 + monthOf(first) - 1;
  const end = yearOf(last) * 12 + monthOf(last) - 1;
  return Array.from({ length: end - start + 1 }, (_, at) => monthRange(Math.floor((start + at) / 12), ((start + at) % 12) + 1));
}

function monthRange(year: number, month: number): DayRange {
  const start = year * 10_000 + month * 100;
  return { from: start + 1, to: start + daysInMonth(year, month) };
}

function dayBars(first: number, last: number): DayRange[] {
  return monthBars(first, last)
    .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => ({ from: from + at, to: from + at })))
    .filter(({ from }) => from >= first && from <= last);
}

/** The last bar that begins on the day or before it. */
function placeOf(bars: readonly DayRange[], day: number): number {
  let low = 0;
  let high = bars.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((bars[middle]?.from ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}
