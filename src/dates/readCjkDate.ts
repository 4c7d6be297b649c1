import { cjkNumber } from './cjkNumber.js';
import { cjkYear } from './cjkPatterns.js';
import type { FormReading } from './formReading.js';
import { readAfterCjkYear } from './readAfterCjkYear.js';

/** A year, perhaps with its era in brackets: `2022年`, `1964年(昭和39年)`, `1964(昭和39)年`. */
const year = new RegExp(`^(?:西暦|公元|서기)?(${cjkYear})(?:\\([^()]{1,12}\\))?[年년](?:\\([^()0-9]{2,6}\\d{1,3}年\\))?`);

/** `2022年1月20日`, `二〇二二年一月二十日`, `2022年1月`, `2022年1月20日（木）10時30分`, `2022년 1월 20일 목요일`. */
export function readCjkDate(text: string): FormReading | undefined {
  if (!/[年년]/.test(text)) return undefined;
  const plain = text.replace(/ /g, '');
  const match = year.exec(plain);
  const number = cjkNumber(match?.[1] ?? '');
  if (match === null || number === undefined || number < 1400 || number > 2099) return undefined;
  return readAfterCjkYear(number, plain.slice(match[0].length));
}
