/**
 * Days in words of the interface's language: a day, a month, a year, or what lies between two of them.
 */
import { allDays } from '../query/allDays.js';
import type { DayRange } from '../query/readDate.js';
import { fill } from './fill.js';
import { formatsFor } from './formatsFor.js';
import { rangeText } from './rangeText.js';

/** @param between with `{from}` and `{to}`; three dots stand for an open end */
export function dateWords(days: DayRange, language: string, between: string): string {
  const { from, to } = rangeText(days);
  const { date } = formatsFor(language);
  if (from === to) return date(from);
  return fill(between, { from: days.from === allDays.from ? '…' : date(from), to: days.to === allDays.to ? '…' : date(to) });
}
