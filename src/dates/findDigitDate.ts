/** A date in digits at a number in running text, with a year of four digits; shorter ones are fractions, scores and issues as well. */
import type { DateContext } from './dateContext.js';
import type { FormReading } from './formReading.js';
import { type FoundDate, foundDate } from './foundDate.js';
import { readIsoDate } from './readIsoDate.js';
import { readNumericDate } from './readNumericDate.js';
import { readRomanMonth } from './readRomanMonth.js';

/** What shows the Islamic calendar. */
const ending = '(?!\\d|[-/.:,]\\d| ?(?:هـ|ه(?![\\u0600-\\u06ff])|A\\.?H\\b))';
const yearFirst = new RegExp(`(?:1[5-9]|20)\\d\\d([-/.])\\d{1,2}\\1\\d{1,2}${ending}`, 'y');
const yearLast = new RegExp(`\\d{1,2}(?:\\.( ?)\\d{1,2}\\.\\1|([-/])\\d{1,2}\\2)(?:1[5-9]|20)\\d\\d${ending}`, 'y');
const roman = new RegExp(`\\d{1,2}\\.( ?)[IVX]{1,4}\\.\\1(?:1[4-9]|20)\\d\\d${ending}`, 'y');

const forms: readonly { readonly name: string; readonly pattern: RegExp; readonly read: (text: string, context: DateContext) => FormReading | undefined }[] = [
  { name: 'iso-date', pattern: yearFirst, read: (text) => ofDay(readIsoDate(text)) },
  { name: 'numeric-date', pattern: yearLast, read: readNumericDate },
  { name: 'roman-month', pattern: roman, read: readRomanMonth },
];

function ofDay(reading: FormReading['reading'] | undefined): FormReading | undefined {
  return reading === undefined ? undefined : { reading };
}

export function findDigitDate(plain: string, start: number, end: number, context: DateContext): FoundDate | undefined {
  const next = plain[end] ?? '';
  if (next !== '-' && next !== '/' && next !== '.') return undefined;
  const before = plain[start - 1] ?? '';
  if (before !== '' && './:_@-+='.includes(before)) return undefined;
  for (const { name, pattern, read } of forms) {
    pattern.lastIndex = start;
    const found = pattern.exec(plain)?.[0];
    // `2022-01-20T10:30` goes on with its time; `2022-01-20a` and `2022-01-20-title` are names of another kind.
    if (found === undefined || /^(?:[A-SU-Za-z_]|-[A-Za-z])/.test(plain.slice(start + found.length, start + found.length + 2))) continue;
    const result = context.isOn?.(name) === false ? undefined : read(found, context);
    if (result === undefined || result.reading === 'impossible') continue;
    const { reading } = result;
    const [year, month, day] = reading.earliest.split('-').map(Number);
    const parts = result.ambiguous ? { year, reading } : { year, month, day, reading };
    return foundDate(start, start + found.length, name, parts);
  }
  return undefined;
}
