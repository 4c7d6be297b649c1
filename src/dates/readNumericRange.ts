/** Days from one to another in digits: `20.-22.01.2022`, `30.01.-05.02.2022`, `20/01/2022 - 22/01/2022`. */
import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';
import type { DateContext } from './dateContext.js';
import type { FormReading } from './formReading.js';
import { intervalReading } from './intervalReading.js';
import { readIsoDate } from './readIsoDate.js';
import { readNumericDate } from './readNumericDate.js';

export function readNumericRange(text: string, context: DateContext): FormReading | undefined {
  const short = /^(\d{1,2})\.?(?:(\d{1,2})\.?)? ?(?:-|bis) ?(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (short !== null) {
    const [, day, month, lastDay, lastMonth, year] = short;
    if (Number(year) < 1400 || Number(year) > 2099) return undefined;
    const from = dateReading(Number(year), Number(month ?? lastMonth), Number(day));
    return { reading: intervalReading(from, dateReading(Number(year), Number(lastMonth), Number(lastDay))) };
  }
  const full = /^(\d[\d./-]{5,9}) ?(?:-|~|to|au|al|bis|a|à|по|\/) ?(\d[\d./-]{5,9})$/.exec(text);
  if (full === null) return undefined;
  const [from, to] = [full[1] ?? '', full[2] ?? ''].map((end) => dayOf(end, context));
  if (from === undefined || to === undefined) return undefined;
  return { reading: from === 'impossible' || to === 'impossible' ? 'impossible' : intervalReading(from, to) };
}

function dayOf(text: string, context: DateContext): DateReading | 'impossible' | undefined {
  const iso = readIsoDate(text);
  if (iso !== undefined) return iso;
  const numeric = readNumericDate(text, context);
  return numeric?.ambiguous ? undefined : numeric?.reading;
}
