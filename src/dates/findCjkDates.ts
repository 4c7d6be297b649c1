/** Dates in Chinese, Japanese and Korean text: `2022年1月20日`, `令和4年1月`, `1月20日（木）`, `1월 20일`, `3月に`. `一月` alone may be a month's time, and is none. */
import { daysInMonth } from '../model/civilDate.js';
import { dateReading } from '../model/dateReading.js';
import { cjkNumber } from './cjkNumber.js';
import { cjkDay, cjkMonthNumber, cjkWeekday, cjkYear, eraName, eraYear } from './cjkPatterns.js';
import { cjkWeekdayOf } from './cjkWeekdayOf.js';
import type { DateContext } from './dateContext.js';
import { eraYearOf } from './eraYearOf.js';
import { type FoundDate, foundDate } from './foundDate.js';

const leapYear = 2000;
/** How far before the month's character its number and year are looked for. */
const reach = 30;
const monthEnding = new RegExp(`${cjkMonthNumber} ?$`);
const yearEnding = new RegExp(`(?:(${cjkYear})(?:\\([^()]{1,12}\\))?|(${eraName})(${eraYear})(?:\\(\\d{4}\\))?)[年년] ?$`);
const day = new RegExp(` ?${cjkDay}(?: ?(?:${cjkWeekday}))?`, 'y');
const dayOpening = /[\d 一二三四五六七八九十廿卅]/;
const numeral = /[\d.,:/一二三四五六七八九十百〇]/;

/** No more than `most`, each within a fixed reach of its 月. */
export function findCjkDates(plain: string, context: DateContext, most: number): FoundDate[] {
  const found: FoundDate[] = [];
  if (!plain.includes('月') && !plain.includes('월')) return found;
  let last = 0;
  for (const match of plain.matchAll(/[月월]/g)) {
    const mention = mentionAt(plain, last, match.index);
    if (mention === undefined || context.isOn?.(mention.form) === false) continue;
    last = mention.end;
    if (found.push(mention) === most) break;
  }
  return found;
}

function mentionAt(plain: string, last: number, character: number): FoundDate | undefined {
  if (!/[\d一二三四五六七八九十正 ]/.test(plain[character - 1] ?? '')) return undefined;
  day.lastIndex = character + 1;
  const dayMatch = dayOpening.test(plain[character + 1] ?? '') ? day.exec(plain) : null;
  // Most of what is no date is told by the characters before it.
  if (dayMatch === null && !/[\d年년 ]/.test(plain.slice(character - 2, character))) return undefined;
  const from = Math.max(last, character - reach);
  const monthMatch = monthEnding.exec(plain.slice(Math.max(from, character - 4), character));
  if (monthMatch === null) return undefined;
  const [monthText, digits = ''] = monthMatch;
  const monthStart = character - monthText.length;
  const before = plain[monthStart - 1] ?? '';
  const yearMatch = /[年년 ]/.test(before) ? yearEnding.exec(plain.slice(from, monthStart)) : null;
  // A year that is not ours, or a day of the old calendar: `光緒二十年五月三日`, `農曆五月三日`.
  if (yearMatch === null && /(?:[\d元〇○零一二三四五六七八九十百] ?[年년] ?|[農农阴陰旧舊夏][曆历暦])$/.test(plain.slice(Math.max(0, monthStart - 5), monthStart)))
    return undefined;
  if (yearMatch === null && (numeral.test(before) || (dayMatch === null && !/^\d/.test(digits)))) return undefined;
  const year = yearOf(yearMatch);
  const month = digits === '正' ? 1 : cjkNumber(digits);
  const dayNumber = dayMatch === null ? undefined : cjkNumber(dayMatch[1] ?? '');
  if (month === undefined || month < 1 || month > 12 || (yearMatch !== null && (year === undefined || year < 1400 || year > 2099))) return undefined;
  if (dayMatch !== null && (dayNumber === undefined || dayNumber < 1 || dayNumber > daysInMonth(year ?? leapYear, month))) return undefined;
  const form = year === undefined ? (dayNumber === undefined ? 'month-alone' : 'named-day') : yearMatch?.[1] === undefined ? 'era-date' : 'cjk-date';
  const weekday = cjkWeekdayOf(dayMatch?.slice(2).find((each) => each !== undefined) ?? '');
  const reading = year === undefined ? undefined : dateReading(year, month, dayNumber);
  const start = monthStart - (yearMatch?.[0].length ?? 0);
  return foundDate(start, character + 1 + (dayMatch?.[0].length ?? 0), form, { year, month, day: dayNumber, weekday, reading });
}

function yearOf(match: RegExpExecArray | null): number | undefined {
  if (match === null) return undefined;
  const [, western, era = '', eraNumber = ''] = match;
  return western === undefined ? eraYearOf(era, eraNumber) : cjkNumber(western);
}
