/**
 * A day of the calendar of Iran and Afghanistan: `24 فروردین 1398`, and in Persian digits `۱۴۰۳/۰۹/۲۲`; and its months, seasons and years. Its leap years follow a cycle of 33, which
 * agrees with the almanacs of Tehran from 1178 to 1633.
 */

import { civilDate } from '../model/civilDate.js';
import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';
import { dayAfter } from './dayAfter.js';
import { primaryLanguage } from './primaryLanguage.js';
import { spanPrecision } from './spanPrecision.js';
import { withTime } from './withTime.js';

const months = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
const seasons = ['بهار', 'تابستان', 'پاییز', 'زمستان'];
const weekday = '(?:[\\u0621-\\u06cc\\u200c ]{4,12}[,،]? )?';
const named = new RegExp(`^${weekday}(\\d{1,2}) ?(?:م )?(${months.join('|')})(?: ?ماه)?[ ,]{1,2}(?:سال )?(1[2-4]\\d\\d)$`, 'u');
const inDigits = new RegExp(`^${weekday}(1[2-4]\\d\\d)([/-])(\\d{1,2})\\2(\\d{1,2})$`, 'u');
/** `زمستان ۱۳۹۸`, `تیر ۱۳۹۸`, `۱۳۹۸`: days of two of our years, or of two of our months. */
const ofYear = new RegExp(`^(?:(${[...months, ...seasons].join('|')})(?: ?ماه)?[ ,]{1,2})?(?:سال )?(1[2-4]\\d\\d)$`, 'u');
/** The hour before the day or behind it: `۱۳۹۸/۰۴/۲۳ - ۱۰:۱۵`, `ساعت ۱۰:۱۵`. */
const clockBefore = /^(?:ساعت:? )?(\d{1,2}):(\d{2})(?::\d{2})?(?: ?[-,|])? /;
const clockBehind = /(?: ?[-,|])? {1,2}(?:ساعت:? )?(\d{1,2}):(\d{2})(?::\d{2})?$/;
/** The digits that Persian writes otherwise than Arabic. */
const persian = /[\u06f0-\u06f9]/;

/** `written` is the text with its own digits, `plain` the same with ASCII's; `language`: that of the text, where it is known. */
export function readSolarHijriDate(plain: string, written: string, language?: string): DateReading | 'impossible' | undefined {
  const text = plain.replace(/ي/g, 'ی').replace('پائیز', 'پاییز');
  const isPersian = persian.test(written) || primaryLanguage(language) === 'fa';
  const clock = clockBehind.exec(text) ?? clockBefore.exec(text);
  const core = clock === null ? text : text.slice(0, clock.index) + text.slice(clock.index + clock[0].length);
  const name = named.exec(core);
  const digits = name === null && isPersian ? inDigits.exec(core) : null;
  if (name === null && digits === null) return clock === null ? spanIn(core, isPersian) : undefined;
  const day = name === null ? dayOf(Number(digits?.[1]), Number(digits?.[3]), Number(digits?.[4])) : dayOf(Number(name[3]), months.indexOf(name[2] ?? '') + 1, Number(name[1]));
  return clock === null || day === 'impossible' ? day : withTime(day, { hour: Number(clock[1]), minute: Number(clock[2]), offset: '' });
}

/** A year, a season or a month of that calendar: some day from its first to its last. A figure alone is one only in Persian. */
function spanIn(text: string, isPersian: boolean): DateReading | 'impossible' | undefined {
  const [, name, printed] = ofYear.exec(text) ?? [];
  if (printed === undefined || (name === undefined && !isPersian)) return undefined;
  const year = Number(printed);
  const [month, season] = [months.indexOf(name ?? ''), seasons.indexOf(name ?? '')];
  const first = season >= 0 ? season * 3 : Math.max(month, 0);
  const length = name === undefined ? 12 : season >= 0 ? 3 : 1;
  const [from, next] = [dayOf(year, first + 1, 1), first + length === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, first + length + 1, 1)];
  if (from === 'impossible' || next === 'impossible') return 'impossible';
  const [earliest, latest] = [from.earliest, dayAfter(next.earliest, -1)];
  return { edtf: `[${earliest}..${latest}]`, precision: spanPrecision(earliest, latest), earliest, latest };
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
