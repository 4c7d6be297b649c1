import { dateTokens } from './dateTokens.js';
import type { FormReading } from './formReading.js';
import { namedReading } from './namedReading.js';
import { takeNamedDate } from './takeNamedDate.js';

/** `March 9, 2021`, `9th of March 2021`, `20 de enero de 2022`, `20. Januar 2022`, `20 января 2022 г.`, `9-MAR-1987`, `09-Mar-87`, `٢٠ يناير ٢٠٢٢`. */
export function readNamedDate(text: string): FormReading | undefined {
  const tokens = dateTokens(text);
  const date = takeNamedDate(tokens, 0, { running: false });
  if (date?.day === undefined || date.year === undefined || date.next !== tokens.length) return undefined;
  return { reading: namedReading({ year: date.year, month: date.month.name.number, day: date.day, guessed: date.guessed }) ?? 'impossible' };
}
