import { dateReading } from '../model/dateReading.js';
import { cjkNumber } from './cjkNumber.js';
import { cjkDay, cjkDayNumber, cjkMonth, cjkMonthNumber, cjkYear } from './cjkPatterns.js';
import type { FormReading } from './formReading.js';
import { intervalReading } from './intervalReading.js';

/** The first end may leave its last character to the second: `1月20-22日`, `1-3月`. */
const from = `^(${cjkYear})[年년]${cjkMonthNumber}(?:[月월](?:${cjkDayNumber}[日号號일]?)?)?`;
const range = new RegExp(`${from}(?:-|~|至|到|から|부터)(?:(${cjkYear})[年년])?(?:${cjkMonth})?(?:${cjkDay})?(?:まで|까지)?$`);

/** `2022年1月20日～22日`, `2022年1月20日至2月3日`, `2022年1-3月`, `2022년 1월 20일~22일`. */
export function readCjkRange(text: string): FormReading | undefined {
  if (!/[年년]/.test(text)) return undefined;
  const match = range.exec(text.replace(/ /g, ''));
  if (match === null) return undefined;
  const [year, month, day, lastYear, lastMonth, lastDay] = match.slice(1).map((part) => (part === undefined ? undefined : cjkNumber(part)));
  if (year === undefined || month === undefined || (day === undefined) !== (lastDay === undefined) || (lastMonth ?? lastDay) === undefined) return undefined;
  return { reading: intervalReading(dateReading(year, month, day), dateReading(lastYear ?? year, lastMonth ?? month, lastDay)) };
}
