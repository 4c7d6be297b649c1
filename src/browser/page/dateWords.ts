/**
 * Days in words of the interface's language: a day, a month, a year, or what lies between two of them.
 */
import type { DayRange } from '../query/readDate.js';
import { fill } from './fill.js';
import { knownLocale } from './knownLocale.js';
import { rangeText } from './rangeText.js';

/** @param between with `{from}` and `{to}` */
export function dateWords(days: DayRange, language: string, between: string): string {
  const { from, to } = rangeText(days);
  return from === to ? wordsOf(from, language) : fill(between, { from: wordsOf(from, language), to: wordsOf(to, language) });
}

/** @param text `1998`, `1998-05`, `1998-05-12` */
function wordsOf(text: string, language: string): string {
  const [year = '', month, day] = text.split('-');
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const format: Intl.DateTimeFormatOptions = { year: 'numeric', ...(month === undefined ? {} : { month: 'long' }), ...(day === undefined ? {} : { day: 'numeric' }) };
  return new Intl.DateTimeFormat(knownLocale(language), { ...format, calendar: 'gregory', timeZone: 'UTC' }).format(date);
}
