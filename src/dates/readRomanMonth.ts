import { dateReading } from '../model/dateReading.js';
import type { FormReading } from './formReading.js';

const months = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A month in Roman numerals: `20.I.1912`, `20 XII 1912`, `20-I-1912`, `20.i.1912`, and without a day `VIII.1912`. */
export function readRomanMonth(text: string): FormReading | undefined {
  const match = /^(\d{1,2})(?:\. |([ ./-]))([IVX]{1,4}|[ivx]{1,4})(?:\. |\2)(\d{4})\.?(?: ?(?:г|р|r)\.?)?$/.exec(text);
  if (match === null) return withoutDay(text);
  const month = months.indexOf((match[3] ?? '').toUpperCase()) + 1;
  const year = Number(match[4]);
  if (month === 0 || year < 1400 || year > 2099) return undefined;
  return { reading: dateReading(year, month, Number(match[1])) ?? 'impossible' };
}

/** A point or a slash shows that it is one: `MIX 1998` and `V 1912` may be anything. */
function withoutDay(text: string): FormReading | undefined {
  const match = /^([IVX]{1,4}|[ivx]{1,4})[./](1[4-9]\d\d|20\d\d)$/.exec(text);
  const month = months.indexOf((match?.[1] ?? '').toUpperCase()) + 1;
  const reading = month === 0 ? undefined : dateReading(Number(match?.[2]), month);
  return reading === undefined ? undefined : { reading };
}
