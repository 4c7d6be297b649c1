/** A date with a month's name at a number in running text: `By Jan. 13`, `27th of May, 1990`, `am 9. März`, `in May 1990`. */
import { daysInMonth } from '../model/civilDate.js';
import type { DateReading } from '../model/date.js';
import type { DateContext } from './dateContext.js';
import { type DateToken, dateTokens } from './dateTokens.js';
import { type FoundDate, foundDate } from './foundDate.js';
import { intervalReading } from './intervalReading.js';
import { isMonthInText } from './isMonthInText.js';
import { letterAt } from './letterAt.js';
import { monthAfter } from './monthAfter.js';
import { monthBefore } from './monthBefore.js';
import { monthRangeBefore } from './monthRangeBefore.js';
import { namedReading } from './namedReading.js';
import { primaryLanguage } from './primaryLanguage.js';
import { takeDay } from './takeDay.js';
import { type NamedDate, takeNamedDate } from './takeNamedDate.js';
import { takeYear } from './takeYear.js';
import { weekdayBeside } from './weekdayBeside.js';

/** Longest date that is read, in UTF-16 units and in pieces. */
const lengthLimit = 90;
const pieceLimit = 16;
/** A year with a leap day: without its year, 29 February may be a day. */
const leapYear = 2000;
/** Periodicals are younger; `In May 1500 workers` says no year. A day's date may be of any age. */
const firstYearOfMonths = 1600;
/** What a number after these counts is no day. */
const labels =
  /(?:^|[^\p{L}])(?:no|nr|n°|nº|№|#|vol|issue|page|pages|p|pp|pg|section|sec|chapter|ch|art|article|item|fig|figure|room|flight|route|highway|jg|heft|ausgabe|seite|núm|номер|стр) ?\.? ?$/iu;
/** Words after which a number before them was a count. */
const counted = new Set(['percent', 'per', 'million', 'billion', 'trillion', 'thousand', 'hundred', 'mn', 'bn']);

export function findNamedDate(plain: string, start: number, end: number, context: DateContext): FoundDate | undefined {
  const before = monthBefore(plain, start);
  const first = before === undefined ? undefined : mentionAt(plain, before, start, context);
  if (first !== undefined) return first;
  return end - start < 3 && monthAfter(plain, end) && !labels.test(plain.slice(Math.max(0, start - 12), start)) ? mentionAt(plain, start, start, context) : undefined;
}

function mentionAt(plain: string, start: number, number: number, context: DateContext): FoundDate | undefined {
  const tokens = dateTokens(plain.slice(start, start + lengthLimit), pieceLimit);
  const language = primaryLanguage(context.language);
  const date = takeNamedDate(tokens, 0, { running: true });
  if (date === undefined || start + (tokens[date.next - 1]?.end ?? 0) <= number || !isMonthInText(date, language) || !isEnded(tokens, date) || isInAddress(plain, start, date))
    return undefined;
  const month = date.month.name.number;
  if (date.day === undefined ? (date.year ?? 0) < firstYearOfMonths || followsDay(plain, start) : date.day < 1 || date.day > daysInMonth(date.year ?? leapYear, month))
    return undefined;
  if (date.shape === 'day-first' && date.year === undefined && opensAnother(plain.slice(start), tokens, date)) return undefined;
  if (date.shape === 'month-first' && date.year === undefined && followsIn(plain, start)) return undefined;
  const span = spanOf(plain, start, tokens, date);
  const { year } = span;
  const form = date.day === undefined ? 'named-month' : year === undefined ? 'named-day' : span.lastDay === undefined ? 'named-date' : 'named-range';
  if (context.isOn?.(form) === false) return undefined;
  const day = span.firstDay ?? date.day;
  const reading = year === undefined ? undefined : readingOf(year, month, day, span.lastDay, date.guessed);
  if (reading === 'impossible' || (year !== undefined && reading === undefined)) return undefined;
  if (date.day === undefined) return monthsFound(plain, span, { month, reading, guessed: date.guessed }, context);
  const beside = weekdayBeside(plain, span.start, span.end, language);
  return foundDate(beside.start, beside.end, form, { year, month, day, weekday: beside.weekday, reading });
}

/** A month, or with one before it a range of months: `May-June 1997`. */
function monthsFound(
  plain: string,
  { start, end, year }: Span,
  { month, reading, guessed }: { readonly month: number; readonly reading: DateReading | undefined; readonly guessed: boolean },
  context: DateContext,
): FoundDate {
  const earlier = monthRangeBefore(plain, start);
  if (earlier === undefined || year === undefined || earlier.month === month || context.isOn?.('named-range') === false)
    return foundDate(start, end, 'named-month', { year, month, reading });
  // `December-January 1998` began in the year before.
  const firstYear = earlier.month > month ? year - 1 : year;
  const whole = intervalReading(namedReading({ year: firstYear, month: earlier.month, guessed }), namedReading({ year, month, guessed }));
  return foundDate(earlier.start, end, 'named-range', { year: firstYear, month: earlier.month, reading: whole === 'impossible' ? reading : whole });
}

/** `600-x-390-January-2015-Calendar.jpg`: words and numbers that only hyphens join are a file's name or an address. */
function isInAddress(plain: string, start: number, { month, day, year }: NamedDate): boolean {
  const isJoined = month.token.start > 0 ? !month.token.spaced : plain[start + month.token.end] === '-' && (day ?? year) !== undefined;
  return isJoined && start > 0 && '-_/'.includes(plain[start - 1] ?? '');
}

/** `Vol. 12 May 5, 1990`: the month belongs to the date that it opens. */
function opensAnother(text: string, tokens: readonly DateToken[], { month, next }: NamedDate): boolean {
  if (tokens[next]?.kind !== 'number') return false;
  const another = takeNamedDate(tokens, tokens.indexOf(month.token), { running: true });
  return another?.day !== undefined && (another.year !== undefined || text.slice(0, month.token.start).includes('\n'));
}

/** In English, `In March 20 people` names no day. */
function followsIn(plain: string, start: number): boolean {
  return plain.slice(start - 3, start).toLowerCase() === 'in ' && !letterAt(plain, start - 4);
}

/** `31 April 1990` is not any day of April 1990; `No. 31 April 1990` is an issue of that month. */
function followsDay(plain: string, start: number): boolean {
  const day = /(?<![\d.,])\d{1,2}(?:\.|st|nd|rd|th|er)? ?(?:of |de )?$/.exec(plain.slice(Math.max(0, start - 10), start));
  return day !== null && !labels.test(plain.slice(Math.max(0, start - 22), start - day[0].length));
}

function readingOf(year: number, month: number, day: number | undefined, lastDay: number | undefined, guessed: boolean): DateReading | 'impossible' | undefined {
  const first = namedReading({ year, month, day, guessed });
  return lastDay === undefined ? first : intervalReading(first, namedReading({ year, month, day: lastDay, guessed }));
}

/** Whether the number is at its end: `March 3,000`, `May 10:30`, `March 9-year-old` and `May 5 million` go on. */
function isEnded(tokens: readonly DateToken[], date: NamedDate): boolean {
  const next = tokens[date.next];
  if (next === undefined) return true;
  const after = tokens[date.next + 1];
  const endsWithMonth = date.shape === 'day-first' && date.year === undefined;
  if (next.kind === 'word') return next.spaced ? date.year !== undefined || !counted.has(next.text) : endsWithMonth;
  if (next.kind === 'number') return next.spaced || endsWithMonth;
  if (next.text === '%') return false;
  if (next.spaced || after === undefined || after.spaced || !'.,:/-'.includes(next.text)) return true;
  if (next.text === '-') return date.shape === 'day-first' || after.kind === 'number';
  return after.kind !== 'number' || endsWithMonth;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  /** Where the date is a range of days. The last one is only asked for where there is a year. */
  readonly firstDay?: number;
  readonly lastDay?: number | undefined;
}

/** The date with the other days of its range: `January 20-22, 2022`, `20.–22. Januar 2022`. */
function spanOf(plain: string, start: number, tokens: readonly DateToken[], date: NamedDate): Span {
  const { year, day = 0 } = date;
  const end = start + endOf(tokens, date.next);
  if (date.shape === 'month-first' && year === undefined && tokens[date.next]?.text === '-') {
    const last = takeDay(tokens, date.next + 1);
    const after = last === undefined ? undefined : takeYear(tokens, last.next, { twoDigits: false, dashed: false });
    if (last === undefined || last.value <= day || last.value > 31) return { start, end, year };
    const lastDay = after === undefined ? undefined : last.value;
    return { start, end: start + endOf(tokens, after?.next ?? last.next), year: after?.value, firstDay: day, lastDay };
  }
  const mark = plain[start - 1] ?? '';
  const earlier = date.shape === 'day-first' && ' -/'.includes(mark) ? /(?<![\d.,:/-])(\d{1,2})\.?(?: ?- ?|\/)$/.exec(plain.slice(Math.max(0, start - 8), start)) : null;
  const firstDay = Number(earlier?.[1]);
  if (earlier === null || firstDay < 1 || firstDay >= day) return { start, end, year };
  return { start: start - earlier[0].length, end, year, firstDay, lastDay: year === undefined ? undefined : day };
}

/** Without the full stop that may be the sentence's. */
function endOf(tokens: readonly DateToken[], next: number): number {
  const last = tokens[next - 1];
  return last?.text === '.' ? last.start : (last?.end ?? 0);
}
