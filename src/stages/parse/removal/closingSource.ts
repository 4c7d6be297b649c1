import { yearOfDigits } from '../../../dates/yearOfDigits.js';
import type { DateReading } from '../../../model/date.js';
import { dateReading } from '../../../model/dateReading.js';
import { isPaperName } from '../head/isPaperName.js';
import { readDateLine } from '../head/readDateLine.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';

/** Longest such line, in UTF-16 units. */
const longest = 90;
/** "AP-NY-06-01-98 0828EDT": the agency, its wire, the month, the day and the year, and the hour. */
const trailer = /^[A-Z]{2,4}(?:-[A-Z]{2})?-(\d{2})-(\d{2})-(\d{2})\s\d{4}(?:[A-Z]{3,4}\b.{0,12})?$/;
const lead = /^(?:source|quelle|aus|fonte|fuente|источник|来源|來源)\s?[:：]\s?/iu;
/** What the text itself points to was not printed there. */
const pointer = /^(?:see|cf|vgl|siehe|voir|ver|véase|vedi|cfr|см|zie)\b/iu;

/**
 * The day in a last line with the paper's name or the agency's mark: "FOLHA DE S.PAULO - 14/05/1987". Undefined where it is no such
 * line. `isApart`: it stands by itself, as the paper's name must.
 */
export function closingSource(text: string, isApart: boolean, context: ParseContext): DateReading | 'undated' | undefined {
  if (text.length > longest || !/\d/.test(text) || /[.!?]$/.test(text) || pointer.test(text) || !ruleIsOnIn('closing-source', context)) return undefined;
  const [sent, month, day, year = ''] = trailer.exec(text) ?? [];
  if (sent !== undefined) return dateReading(yearOfDigits(year).year, Number(month), Number(day)) ?? 'undated';
  if (!isApart) return undefined;
  const line = readDateLine(text.replace(lead, ''), context.dates, (part) => context.isPublicationName(part) || isPaperName(part));
  return line?.rule !== 'publication-line' || line.isUpdate || line.reading.reading === 'impossible' ? undefined : line.reading.reading;
}
