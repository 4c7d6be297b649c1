import type { DateReading } from '../model/date.js';
import { readIsoDate } from './readIsoDate.js';
import { spanPrecision } from './spanPrecision.js';

/** EDTF's "one of" two or more days in their order: `[1912-03-04,1912-04-03]`. */
export function readEdtfSet(text: string): DateReading | 'impossible' | undefined {
  if (!/^\[\d{4}-\d{2}-\d{2}\??(?:,\d{4}-\d{2}-\d{2}\??){1,5}\]$/.test(text)) return undefined;
  const days = text.slice(1, -1).split(',').map(readIsoDate);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined || first === 'impossible' || last === 'impossible' || days.includes('impossible')) return 'impossible';
  if (first.earliest > last.latest) return 'impossible';
  return { edtf: text, precision: spanPrecision(first.earliest, last.latest), earliest: first.earliest, latest: last.latest };
}
