/** Dates as English citation styles print them: doubts in brackets, as bibliographers have always marked what a paper does not state. */
import type { BibliographicDate, DateParts } from '../../../model/bibliographicDate.js';

export interface DateStyle {
  /** Twelve names. */
  readonly months: readonly string[];
  /** In which the year, the month and the day of one date are put. */
  readonly order: 'year, month day' | 'month day, year' | 'day month year';
  /** Before an approximate date. */
  readonly about: 'ca.' | 'circa';
  /** How a date is marked that no source states: in brackets with a question mark, as bibliographers do, or as approximate, which is all that APA knows. */
  readonly doubts: 'bracketed' | 'about';
}

const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'];

export function citedDate(date: BibliographicDate, style: DateStyle): string {
  const { start, end, isOneOf, isUncertain, isApproximate, isInferred } = date;
  const isDoubtful = isOneOf || isUncertain || isInferred;
  const words = (joined: string): string => (/^\d{3}X/.test(date.edtf) ? `${start.year}s` : end === undefined ? dateWords(start, style) : span(start, end, joined, style));
  if (style.doubts === 'about') return isDoubtful || isApproximate ? `${style.about} ${words('–')}` : words('–');
  const isBetween = isOneOf && !/^\d{3}X/.test(date.edtf);
  const text = `${isApproximate ? `${style.about} ` : ''}${isBetween ? `between ${words(' and ')}` : words('–')}${isUncertain ? '?' : ''}`;
  return isDoubtful || (isApproximate && style.about === 'ca.') ? `[${text}]` : text;
}

function dateWords(parts: DateParts, style: DateStyle): string {
  return ordered(parts.year, monthOf(parts, style), parts.day === undefined ? undefined : String(parts.day), style);
}

function ordered(year: number, month: string | undefined, day: string | undefined, { order }: DateStyle): string {
  if (month === undefined) return String(year);
  if (order === 'year, month day') return `${year}, ${month}${day === undefined ? '' : ` ${day}`}`;
  if (order === 'day month year') return `${day === undefined ? '' : `${day} `}${month} ${year}`;
  return day === undefined ? `${month} ${year}` : `${month} ${day}, ${year}`;
}

/** What both ends have in common is said once. */
function span(start: DateParts, end: DateParts, joined: string, style: DateStyle): string {
  if (start.year !== end.year || start.month === undefined || end.month === undefined) return `${dateWords(start, style)}${joined}${dateWords(end, style)}`;
  if (start.day === undefined || end.day === undefined) return ordered(start.year, `${monthOf(start, style)}${joined}${monthOf(end, style)}`, undefined, style);
  if (start.month === end.month) return ordered(start.year, monthOf(start, style), `${start.day}${joined}${end.day}`, style);
  const first = style.order === 'day month year' ? `${start.day} ${monthOf(start, style)}` : `${monthOf(start, style)} ${start.day}`;
  const last = style.order === 'day month year' ? `${end.day} ${monthOf(end, style)}` : `${monthOf(end, style)} ${end.day}`;
  if (style.order === 'year, month day') return `${start.year}, ${first}${joined}${last}`;
  return `${first}${joined}${last}${style.order === 'month day, year' ? ',' : ''} ${start.year}`;
}

function monthOf({ month, season }: DateParts, style: DateStyle): string | undefined {
  if (season !== undefined) return seasons[season - 1];
  return month === undefined ? undefined : style.months[month - 1];
}
