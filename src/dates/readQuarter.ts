/** A quarter of a year: `Q1 1998`, `1998 Q1`, `First quarter 1998`, `1. Quartal 1998`, `1er trimestre 1998`, `1998年第1四半期`. */
import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';
import { intervalReading } from './intervalReading.js';

const ordinals: readonly RegExp[] = [
  /^(?:first|1st|erstes|premier|primer|primo|primeiro|i)$/i,
  /^(?:second|2nd|zweites|deuxième|segundo|secondo|ii)$/i,
  /^(?:third|3rd|drittes|troisième|tercer|terzo|terceiro|iii)$/i,
  /^(?:fourth|4th|viertes|quatrième|cuarto|quarto|iv)$/i,
];
const numbered = /^[QT]([1-4])[ /,-]{0,2}(\d{4})$/i;
const yearFirst = /^(\d{4})[ /,-]{0,2}[QT]([1-4])$/i;
const written = /^(?:the )?([a-zèéé]{1,9}|[1-4])(?:st|nd|rd|th|er|e|º|°|\.)? ?(?:quarter|quartal|trimestre|квартал)(?: of| de| del| des Jahres)?,? (\d{4})$/i;
const eastern = /^(\d{4})年第?([1-4一二三四])(?:四半期|季度)$/;

export function readQuarter(text: string): DateReading | 'impossible' | undefined {
  const [, quarter = '', year = ''] = numbered.exec(text) ?? swapped(yearFirst.exec(text)) ?? written.exec(text) ?? swapped(eastern.exec(text)) ?? [];
  if (quarter === '') return undefined;
  const named = ordinals.findIndex((each) => each.test(quarter)) + 1 || '一二三四'.indexOf(quarter) + 1;
  const number = /^\d$/.test(quarter) ? Number(quarter) : named;
  if (number === 0 || Number(year) < 1400 || Number(year) > 2099) return undefined;
  return intervalReading(dateReading(Number(year), number * 3 - 2), dateReading(Number(year), number * 3));
}

function swapped(match: RegExpExecArray | null): readonly string[] | undefined {
  return match === null ? undefined : [match[0], match[2] ?? '', match[1] ?? ''];
}
