/** A week by its first or its last day: `Week of May 3, 1920`, `week ending May 9, 1920`, `Woche vom 3. Mai 1920`. */
import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';
import type { DateContext } from './dateContext.js';
import { dayAfter } from './dayAfter.js';
import type { FormReading } from './formReading.js';
import { intervalReading } from './intervalReading.js';
import { readIsoDate } from './readIsoDate.js';
import { readNamedDate } from './readNamedDate.js';
import { readNumericDate } from './readNumericDate.js';

const lead =
  /^(?:the )?(?:(weeks? (?:ended|ending|to)(?: on)?)|week (?:of|beginning|commencing|starting|from)|woche (?:vom|ab|des)|semaine du|semana (?:del|de)|settimana del|semana de|неделя с) /i;

export function readWeek(text: string, context: DateContext): FormReading | undefined {
  const match = lead.exec(text);
  if (match === null) return undefined;
  const rest = text.slice(match[0].length).replace(/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |the )/i, '');
  const found = readNamedDate(rest) ?? readNumericDate(rest, context) ?? asForm(readIsoDate(rest));
  if (found === undefined || found.ambiguous === true) return undefined;
  const { reading } = found;
  if (reading === 'impossible') return { reading };
  if (reading.precision !== 'day' || reading.edtf.length !== 10) return undefined;
  const day = reading.earliest;
  const isLast = match[1] !== undefined;
  return { reading: intervalReading(dayReading(isLast ? dayAfter(day, -6) : day), dayReading(isLast ? day : dayAfter(day, 6))) };
}

function dayReading(day: string): DateReading | undefined {
  return dateReading(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
}

function asForm(reading: DateReading | 'impossible' | undefined): FormReading | undefined {
  return reading === undefined ? undefined : { reading };
}
