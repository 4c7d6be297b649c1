/** The days of the calendars that count from the Hijra: those of Iran, and where no day of ours stands beside them those of the moon. */
import type { DateContext } from './dateContext.js';
import type { NamedReading } from './readDate.js';
import { readLunarHijriDate } from './readLunarHijriDate.js';
import { readSolarHijriDate } from './readSolarHijriDate.js';

const century = /1[2-4]\d\d/;

/** `plain` is the text with ASCII's digits, `written` the same with its own; `isAlone`: no day of ours is in it. */
export function readHijriDate(plain: string, written: string, { isOn, isAlone, language }: DateContext & { readonly isAlone: boolean }): NamedReading | undefined {
  if (!century.test(plain)) return undefined;
  const solar = isOn?.('solar-hijri-date') === false ? undefined : readSolarHijriDate(plain, written, language);
  if (solar !== undefined) return { form: 'solar-hijri-date', reading: solar };
  const lunar = isAlone && isOn?.('lunar-hijri-date') !== false ? readLunarHijriDate(plain) : undefined;
  return lunar === undefined ? undefined : { form: 'lunar-hijri-date', reading: lunar };
}
