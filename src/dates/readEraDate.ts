import { dateReading } from '../model/dateReading.js';
import { eraName, eraYear } from './cjkPatterns.js';
import type { DateContext } from './dateContext.js';
import { eraYearOf } from './eraYearOf.js';
import type { FormReading } from './formReading.js';
import { readAfterCjkYear } from './readAfterCjkYear.js';

const year = new RegExp(`^(${eraName})(${eraYear})(?:\\(\\d{4}\\))?年(?:\\(\\d{4}年?\\))?`);

/** The year before the first of the Republic of China. */
const republicBegins = 1911;

/** Years of Japanese eras and of the Republic of China: `昭和39年10月10日`, `令和元年5月`, `民國111年1月20日`; `S39.10.10` only in a Japanese text. */
export function readEraDate(text: string, context: DateContext): FormReading | undefined {
  const plain = text.replace(/ /g, '');
  const match = plain.includes('年') ? year.exec(plain) : null;
  if (match !== null) {
    const number = eraYearOf(match[1] ?? '', match[2] ?? '');
    return number === undefined ? undefined : readAfterCjkYear(number, plain.slice(match[0].length));
  }
  // "110-03-18", "110/03/18": the year of the Republic, which has three digits since 2011 and before which nothing stands.
  const republican = /^(1[0-4]\d)([-/.])(0[1-9]|1[0-2])\2([0-3]\d)$/.exec(plain);
  if (republican !== null) return { reading: dateReading(Number(republican[1]) + republicBegins, Number(republican[3]), Number(republican[4])) ?? 'impossible' };
  const letter = /^ja\b/.test(context.language ?? '') ? /^([MTSHR])(\d{1,2})[./](\d{1,2})[./](\d{1,2})$/.exec(plain) : null;
  const number = letter === null ? undefined : eraYearOf(letter[1] ?? '', letter[2] ?? '');
  return number === undefined ? undefined : { reading: dateReading(number, Number(letter?.[3]), Number(letter?.[4])) ?? 'impossible' };
}
