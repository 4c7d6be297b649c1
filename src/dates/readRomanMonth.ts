import { dateReading } from '../model/dateReading.js';
import type { FormReading } from './formReading.js';

const months = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A month in Roman numerals: `20.I.1912`, `20 XII 1912`, `20-I-1912`. */
export function readRomanMonth(text: string): FormReading | undefined {
  const match = /^(\d{1,2})(?:\. |([ ./-]))([IVX]{1,4})(?:\. |\2)(\d{4})\.?(?: ?(?:г|р|r)\.?)?$/.exec(text);
  const month = months.indexOf(match?.[3] ?? '') + 1;
  const year = Number(match?.[4]);
  if (match === null || month === 0 || year < 1400 || year > 2099) return undefined;
  return { reading: dateReading(year, month, Number(match[1])) ?? 'impossible' };
}
