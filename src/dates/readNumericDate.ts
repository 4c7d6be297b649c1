/** Day and month in digits: `3.4.1912`, `03/04/1912`, `20.1.22`, `87/03/09`, `2022. 1. 20.` The year in front is `readIsoDate`'s, if it has four digits. */
import type { DateReading } from '../model/date.js';
import type { DateContext } from './dateContext.js';
import type { FormReading } from './formReading.js';
import { namedReading } from './namedReading.js';
import { orderOf } from './orderOf.js';
import { spanPrecision } from './spanPrecision.js';
import { yearOfDigits } from './yearOfDigits.js';

/** In digits, years before this one are those of the Islamic calendars. */
const firstYear = 1500;

export function readNumericDate(text: string, context: DateContext): FormReading | undefined {
  const spaced = /^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/.exec(text);
  if (spaced !== null) return fourDigits(spaced[1], (year) => namedReading({ year, month: Number(spaced[2]), day: Number(spaced[3]), guessed: false }) ?? 'impossible');
  const match = /^(\d{1,2}) ?([./:-]) ?(\d{1,2}) ?\2 ?(?:(\d{4})|'?(\d{2}))(?: ?(?:г|р|r)\.?|\.)?$/.exec(text);
  if (match === null) return undefined;
  const [, first = '', mark, second = '', long, short = ''] = match;
  // With dots, the day is first wherever dots are written.
  const order = mark === '.' ? 'day-first' : orderOf(context);
  if (long !== undefined) return fourDigits(long, (year) => inOrder(Number(first), Number(second), { year, guessed: false }, order));
  if (Number(first) > 31) {
    const reading = namedReading({ ...yearOfDigits(first), month: Number(second), day: Number(short) });
    return reading === undefined ? undefined : { reading };
  }
  // `22-01-20` and `10:30:12` may be other things than a day first or a month first.
  if (mark !== '.' && mark !== '/') return undefined;
  const reading = inOrder(Number(first), Number(second), yearOfDigits(short), order);
  return reading.reading === 'impossible' ? undefined : reading;
}

function fourDigits(digits: string | undefined, read: (year: number) => FormReading | DateReading | 'impossible'): FormReading | undefined {
  const year = Number(digits);
  if (year < firstYear || year > 2099) return undefined;
  const reading = read(year);
  return reading === 'impossible' || 'edtf' in reading ? { reading } : reading;
}

function inOrder(first: number, second: number, year: { readonly year: number; readonly guessed: boolean }, order: 'day-first' | 'month-first' | undefined): FormReading {
  const dayFirst = namedReading({ ...year, month: second, day: first });
  const monthFirst = namedReading({ ...year, month: first, day: second });
  if (dayFirst === undefined || monthFirst === undefined || first === second) return { reading: dayFirst ?? monthFirst ?? 'impossible' };
  if (order !== undefined) return { reading: order === 'day-first' ? dayFirst : monthFirst };
  const [early, late] = dayFirst.earliest < monthFirst.earliest ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const reading = { edtf: `[${early.edtf},${late.edtf}]`, precision: spanPrecision(early.earliest, late.latest), earliest: early.earliest, latest: late.latest };
  return { reading, ambiguous: true };
}
