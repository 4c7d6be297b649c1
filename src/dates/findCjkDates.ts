/** Dates in Chinese, Japanese and Korean text: `2022年1月20日`, `令和4年1月`, `1月20日（木）`, `1월 20일`, `3月に`. `一月` alone may be a month's time, and is none. */
import { daysInMonth } from '../model/civilDate.js';
import { dateReading } from '../model/dateReading.js';
import { cjkNumber } from './cjkNumber.js';
import { cjkDayNumber, cjkMonthNumber, cjkWeekday, cjkYear, eraName, eraYear } from './cjkPatterns.js';
import { cjkWeekdayOf } from './cjkWeekdayOf.js';
import type { DateContext } from './dateContext.js';
import { eraYearOf } from './eraYearOf.js';
import type { FoundDate } from './foundDate.js';

const leapYear = 2000;
const year = `(?:(?:(${cjkYear})(?:\\([^()]{1,12}\\))?|(${eraName})(${eraYear})(?:\\(\\d{4}\\))?)[年년] ?)?`;
const date = new RegExp(`${year}${cjkMonthNumber} ?[月월](?: ?${cjkDayNumber} ?[日号號일](?: ?(?:${cjkWeekday}))?)?`, 'g');

export function findCjkDates(plain: string, context: DateContext): FoundDate[] {
  if (!/[月월]/.test(plain)) return [];
  const found: FoundDate[] = [];
  for (const match of plain.matchAll(date)) {
    const mention = mentionOf(match, plain);
    if (mention !== undefined && context.isOn?.(mention.form) !== false) found.push(mention);
  }
  return found;
}

function mentionOf(match: RegExpMatchArray, plain: string): FoundDate | undefined {
  const [text, western, era, eraNumber, monthText = '', dayText, ...weekdays] = match;
  const start = match.index ?? 0;
  const stated = era === undefined ? (western === undefined ? undefined : cjkNumber(western)) : eraYearOf(era, eraNumber ?? '');
  const month = monthText === '正' ? 1 : cjkNumber(monthText);
  const day = dayText === undefined ? undefined : cjkNumber(dayText);
  const isPart = /[\d.,:/一二三四五六七八九十百〇]/.test(plain[start - 1] ?? '');
  if (isPart || month === undefined || month < 1 || month > 12 || (stated !== undefined && (stated < 1400 || stated > 2099))) return undefined;
  if (dayText !== undefined && (day === undefined || day < 1 || day > daysInMonth(stated ?? leapYear, month))) return undefined;
  if (western === undefined && era === undefined && day === undefined && !/^\d/.test(monthText)) return undefined;
  const weekday = cjkWeekdayOf(weekdays.find((each) => each !== undefined) ?? '');
  const form = stated === undefined ? (day === undefined ? 'month-alone' : 'named-day') : era === undefined ? 'cjk-date' : 'era-date';
  const reading = stated === undefined ? undefined : dateReading(stated, month, day);
  return {
    start,
    end: start + text.length,
    form,
    ...(stated === undefined ? {} : { year: stated }),
    month,
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(reading === undefined ? {} : { reading }),
  };
}
