/**
 * Days in words of the interface's language: a day, a month, a year, or what lies between two of them.
 */
import { allDays } from '../query/allDays.js';
import type { DayRange } from '../query/readDate.js';
import { fill } from './fill.js';
import { knownLocale } from './knownLocale.js';
import { rangeText } from './rangeText.js';

/** @param between with `{from}` and `{to}`; three dots stand for an open end */
export function dateWords(days: DayRange, language: string, between: string): string {
  const { from, to } = rangeText(days);
  if (from === to) return wordsOf(from, language);
  return fill(between, { from: days.from === allDays.from ? '…' : wordsOf(from, language), to: days.to === allDays.to ? '…' : wordsOf(to, language) });
}

/** @param text `1998`, `1998-05`, `1998-05-12` */
function wordsOf(text: string, language: string): string {
  const [year = '', month, day] = text.split('-');
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const format: Intl.DateTimeFormatOptions = { year: 'numeric', ...(month === undefined ? {} : { month: 'long' }), ...(day === undefined ? {} : { day: 'numeric' }) };
  return new Intl.DateTimeFormat(knownLocale(language), { ...format, calendar: 'gregory', timeZone: 'UTC' }).format(date);
}
