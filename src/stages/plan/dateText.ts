import { civilDate, daysInMonth } from '../../model/civilDate.js';
import type { DateReading, DateStatement } from '../../model/date.js';
import type { PlanContext } from './planContext.js';

/** A date in the archive's language, no more precise than it is known, and as short as it can be: "January 2022", "January 13 – 31, 2022". */
export function dateText(date: DateReading & Pick<DateStatement, 'inferredFrom'>, context: PlanContext): string {
  const { words } = context;
  const qualifier = /[?~%]\]?$/.exec(date.edtf)?.[0][0];
  const text = plainText(date, context);
  const about = qualifier === '~' || qualifier === '%' ? words.dateApproximate.replace('{date}', text) : text;
  // What is inferred is said to be that.
  return date.inferredFrom === undefined && (qualifier === '?' || qualifier === '%') ? words.dateUncertain.replace('{date}', about) : about;
}

function plainText({ edtf, earliest, latest }: DateReading, context: PlanContext): string {
  const { words } = context;
  const set = /^\[([\d-]+(?:,[\d-]+)+)[?~%]?\]$/.exec(edtf)?.[1];
  if (set !== undefined) return context.joinChoices(set.split(',').map(context.date));
  const [, ofYear, season] = /^(\d{4})-(2[1-4])[?~%]?$/.exec(edtf) ?? [];
  const named = words.seasons[Number(season) - 21];
  if (ofYear !== undefined && named !== undefined) return named.replace('{year}', context.date(ofYear));
  if (isDecade(earliest, latest)) return words.decade.replace('{year}', context.date(earliest.slice(0, 4)));
  const length = lengthOf(earliest, latest);
  const [from, to] = [earliest.slice(0, length), latest.slice(0, length)];
  return from === to ? context.date(from) : context.dateRange(from, to);
}

/** From the first day of a year that ends in 0 to the last of that which ends in 9. */
function isDecade(earliest: string, latest: string): boolean {
  return /^\d{3}0-01-01$/.test(earliest) && latest === `${earliest.slice(0, 3)}9-12-31`;
}

/** How much of both ends is told, in characters of ISO 8601: years alone where whole years are meant, months where whole months are. */
function lengthOf(earliest: string, latest: string): 4 | 7 | 10 {
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return 4;
  const [year = 0, month = 0, day] = latest.split('-').map(Number);
  return earliest.endsWith('-01') && civilDate(year, month, 1) !== undefined && day === daysInMonth(year, month) ? 7 : 10;
}
