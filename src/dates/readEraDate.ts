import { dateReading } from '../model/dateReading.js';
import { eraName, eraYear } from './cjkPatterns.js';
import type { DateContext } from './dateContext.js';
import { eraYearOf } from './eraYearOf.js';
import type { FormReading } from './formReading.js';
import { readAfterCjkYear } from './readAfterCjkYear.js';

const year = new RegExp(`^(${eraName})(${eraYear})(?:\\(\\d{4}\\))?年(?:\\(\\d{4}年?\\))?`);

/** Years of Japanese eras and of the Republic of China: `昭和39年10月10日`, `令和元年5月`, `民國111年1月20日`; `S39.10.10` only in a Japanese text. */
export function readEraDate(text: string, context: DateContext): FormReading | undefined {
  const plain = text.replace(/ /g, '');
  const match = plain.includes('年') ? year.exec(plain) : null;
  if (match !== null) {
    const number = eraYearOf(match[1] ?? '', match[2] ?? '');
    return number === undefined ? undefined : readAfterCjkYear(number, plain.slice(match[0].length));
  }
  const letter = /^ja\b/.test(context.language ?? '') ? /^([MTSHR])(\d{1,2})[./](\d{1,2})[./](\d{1,2})$/.exec(plain) : null;
  const number = letter === null ? undefined : eraYearOf(letter[1] ?? '', letter[2] ?? '');
  return number === undefined ? undefined : { reading: dateReading(number, Number(letter?.[3]), Number(letter?.[4])) ?? 'impossible' };
}
