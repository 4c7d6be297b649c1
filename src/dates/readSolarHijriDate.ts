/**
 * A day of the calendar of Iran and Afghanistan: `24 فروردین 1398`, and in Persian digits `۱۴۰۳/۰۹/۲۲`. Its leap years follow a cycle of 33, which
 * agrees with the almanacs of Tehran from 1178 to 1633.
 */

import { civilDate } from '../model/civilDate.js';
import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';
import { dayAfter } from './dayAfter.js';

const months = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
const named = new RegExp(`^(?:[\\u0621-\\u06cc\\u200c ]{4,12}[,،]? )?(\\d{1,2}) ?(?:م )?(${months.join('|')})(?: ?ماه)?[ ,]{1,2}(?:سال )?(1[2-4]\\d\\d)$`, 'u');
const inDigits = /^(1[2-4]\d\d)([/-])(\d{1,2})\2(\d{1,2})$/;
/** The digits that Persian writes, and the letters that it writes otherwise than Arabic. */
const persian = /[\u06f0-\u06f9]/;

/** `written` is the text with its own digits, `plain` the same with ASCII's. */
export function readSolarHijriDate(plain: string, written: string): DateReading | 'impossible' | undefined {
  const name = named.exec(plain.replace(/ي/g, 'ی'));
  if (name !== null) return dayOf(Number(name[3]), months.indexOf(name[2] ?? '') + 1, Number(name[1]));
  const digits = persian.test(written) ? inDigits.exec(plain) : null;
  return digits === null ? undefined : dayOf(Number(digits[1]), Number(digits[3]), Number(digits[4]));
}

/** 1 Farvardin 1398 was 21 March 2019. */
const epoch = 1398;

function dayOf(year: number, month: number, day: number): DateReading | 'impossible' {
  const length = month < 7 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (month < 1 || month > 12 || day < 1 || day > length) return 'impossible';
  let days = (month < 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  for (let each = Math.min(year, epoch); each < Math.max(year, epoch); each += 1) days += (year > epoch ? 1 : -1) * (isLeap(each) ? 366 : 365);
  const start = civilDate(2019, 3, 21);
  if (start === undefined) return 'impossible';
  const [y = 0, m, d] = dayAfter(start, days).split('-').map(Number);
  return dateReading(y, m, d) ?? 'impossible';
}

function isLeap(year: number): boolean {
  return (25 * year + 11) % 33 < 8;
}
