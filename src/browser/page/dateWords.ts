/**
 * The days that an article may be of, in words of the interface's language: a day, a month, a year, or the days between.
 */
import { dateText, isoDay } from '../query/dateText.js';
import type { DayRange } from '../query/readDate.js';
import { fill } from './fill.js';
import { knownLocale } from './knownLocale.js';

export function dateWords(days: DayRange, language: string, between: string): string {
  const text = dateText(days);
  if (text !== undefined) return wordsOf(text, language);
  return fill(between, { from: wordsOf(isoDay(days.from), language), to: wordsOf(isoDay(days.to), language) });
}

/** @param text `1998`, `1998-05`, `1998-05-12` */
function wordsOf(text: string, language: string): string {
  const [year = '', month, day] = text.split('-');
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const format: Intl.DateTimeFormatOptions = { year: 'numeric', ...(month === undefined ? {} : { month: 'long' }), ...(day === undefined ? {} : { day: 'numeric' }) };
  return new Intl.DateTimeFormat(knownLocale(language), { ...format, calendar: 'gregory', timeZone: 'UTC' }).format(date);
}
