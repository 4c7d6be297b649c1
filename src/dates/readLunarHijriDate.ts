/**
 * A day of the Islamic calendar: `15 رمضان 1443 هـ`, `15 Ramadan 1443 AH`, `15/9/1443 هـ`. Countries begin their months by what they see
 * of the moon, or by tables of their own: the reading covers the days from two before that of the tables used here to one after.
 * No day of the calendar of Mecca lies outside these, from 1900 to 2060.
 */

import { civilDate } from '../model/civilDate.js';
import type { DateReading } from '../model/date.js';
import { dayAfter } from './dayAfter.js';
import { spanPrecision } from './spanPrecision.js';

const months = [
  '(?:ال)?محرم|Muharram',
  'صفر|Safar',
  'ربيع (?:ال)?(?:[أا]ول)|Rabi(?:\\W?al)?.(?:awwal|I)',
  'ربيع (?:ال)?(?:ثاني|[آا]خر)|Rabi(?:\\W?al)?.(?:thani|akhir|II)',
  'جماد[ىي] (?:ال)?(?:[أا]ول[ىي]?)|Jumada(?:\\W?al)?.(?:awwal|ula|I)',
  'جماد[ىي] (?:ال)?(?:ثاني(?:ة)?|[آا]خرة?)|Jumada(?:\\W?al)?.(?:thani|akhira?|II)',
  'رجب|Rajab',
  'شعبان|Sha.?ban',
  'رمضان|Ramadan',
  'شوال|Shawwal',
  'ذ[ويى] القعدة|Dhu.{1,4}Qi.?dah?',
  'ذ[ويى] الحجة|Dhu.{1,4}Hijjah?',
];
const mark = '(?: ?(?:هـ|ه|A\\.?H\\.?))';
const pattern = new RegExp(
  `^(?:[\\u0621-\\u064a]{4,9}[,،]? )?(\\d{1,2}) ?(?:من )?(?:${months.map((name) => `(${name})`).join('|')})[ ,]{0,2}(?:عام |سنة )?(1[2-4]\\d\\d)${mark}?$`,
  'iu',
);
/** `15-9-1443هـ`, `1443/9/15 هـ`: in digits only the mark tells of which calendar the day is. */
const inDigits = new RegExp(`^(?:[\\u0621-\\u064a]{4,9}[,،]? )?(?:(\\d{1,2})([-/.])(\\d{1,2})\\2(1[2-4]\\d\\d)|(1[2-4]\\d\\d)([-/.])(\\d{1,2})\\6(\\d{1,2}))${mark}$`, 'iu');

export function readLunarHijriDate(plain: string): DateReading | 'impossible' | undefined {
  const { year, month, day } = named(plain) ?? numbered(plain) ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (day < 1 || day > 30 || month < 1 || month > 12) return 'impossible';
  const middle = dayOf(year, month, day);
  const [earliest, latest] = [dayAfter(middle, -2), dayAfter(middle, 1)];
  return { edtf: `[${earliest}..${latest}]`, precision: spanPrecision(earliest, latest), earliest, latest };
}

interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function named(plain: string): LunarDay | undefined {
  const match = pattern.exec(plain);
  if (match === null) return undefined;
  const [, day, ...rest] = match;
  return { year: Number(rest[12]), month: rest.slice(0, 12).findIndex((name) => name !== undefined) + 1, day: Number(day) };
}

function numbered(plain: string): LunarDay | undefined {
  const [, day, , month, year, firstYear, , firstMonth, lastDay] = inDigits.exec(plain) ?? [];
  const [y, m, d] = [year ?? firstYear, month ?? firstMonth, day ?? lastDay];
  return y === undefined ? undefined : { year: Number(y), month: Number(m), day: Number(d) };
}

/** By the tabular calendar, whose leap years are eleven in thirty; 1 Muharram 1445 was 19 July 2023. */
function dayOf(year: number, month: number, day: number): ReturnType<typeof dayAfter> {
  const count = (y: number, m: number): number => 354 * (y - 1) + Math.floor((11 * y + 3) / 30) + 29 * (m - 1) + Math.ceil((m - 1) / 2);
  const start = civilDate(2023, 7, 19);
  if (start === undefined) throw new Error('the calendar has no 19 July 2023');
  return dayAfter(start, count(year, month) - count(1445, 1) + day - 1);
}
