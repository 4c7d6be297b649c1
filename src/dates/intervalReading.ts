import type { DateReading } from '../model/date.js';
import { spanPrecision } from './spanPrecision.js';

/** From one reading to another, as EDTF writes it; 'impossible' where it ends before it begins. */
export function intervalReading(from: DateReading | undefined, to: DateReading | undefined): DateReading | 'impossible' {
  if (from === undefined || to === undefined || from.earliest > to.latest || from.earliest > to.earliest) return 'impossible';
  return { edtf: `${from.edtf}/${to.edtf}`, precision: spanPrecision(from.earliest, to.latest), earliest: from.earliest, latest: to.latest };
}
