/** A date with a month's name at a number in running text: `By Jan. 13`, `27th of May, 1990`, `am 9. März`, `in May 1990`. */
import { daysInMonth } from '../model/civilDate.js';
import type { DateContext } from './dateContext.js';
import { type DateToken, dateTokens } from './dateTokens.js';
import type { FoundDate } from './foundDate.js';
import { intervalReading } from './intervalReading.js';
import { isMonthInText } from './isMonthInText.js';
import { monthAfter } from './monthAfter.js';
import { monthBefore } from './monthBefore.js';
import { namedReading } from './namedReading.js';
import { primaryLanguage } from './primaryLanguage.js';
import { takeDay } from './takeDay.js';
import { type NamedDate, takeNamedDate } from './takeNamedDate.js';
import { takeYear } from './takeYear.js';
import { weekdayBeside } from './weekdayBeside.js';

/** Longest date that is read, in UTF-16 units and in pieces. */
const lengthLimit = 90;
const pieceLimit = 20;
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
  if (date === undefined || start + (tokens[date.next - 1]?.end ?? 0) <= number || !isMonthInText(date, language) || !isEnded(tokens, date)) return undefined;
  if (date.shape === 'month' && ((date.year ?? 0) < firstYearOfMonths || followsDay(plain, start))) return undefined;
  if (date.shape === 'month-first' && date.year === undefined && /(?:^|[^\p{L}])in $/iu.test(plain.slice(Math.max(0, start - 4), start))) return undefined;
  const month = date.month.name.number;
  if (date.day !== undefined && (date.day < 1 || date.day > daysInMonth(date.year ?? leapYear, month))) return undefined;
  const span = spanOf(plain, start, tokens, date);
  const form = date.day === undefined ? 'named-month' : span.year === undefined ? 'named-day' : span.lastDay === undefined ? 'named-date' : 'named-range';
  if (context.isOn?.(form) === false) return undefined;
  const day = span.firstDay ?? date.day;
  const { year } = span;
  const reading = year === undefined ? undefined : readingOf({ year, month, day, lastDay: span.lastDay, guessed: date.guessed });
  if (reading === 'impossible' || (year !== undefined && reading === undefined)) return undefined;
  const beside = date.day === undefined ? { start: span.start, end: span.end } : weekdayBeside(plain, span.start, span.end, language);
  return {
    ...beside,
    form,
    ...(year === undefined ? {} : { year }),
    month,
    ...(day === undefined ? {} : { day }),
    ...(reading === undefined ? {} : { reading }),
  };
}

/** `31 April 1990` is not any day of April 1990; `No. 31 April 1990` is an issue of that month. */
function followsDay(plain: string, start: number): boolean {
  const day = /(?<![\d.,])\d{1,2}(?:\.|st|nd|rd|th|er)? ?(?:of |de )?$/.exec(plain.slice(Math.max(0, start - 10), start));
  return day !== null && !labels.test(plain.slice(Math.max(0, start - 22), start - day[0].length));
}

function readingOf(date: { readonly year: number; readonly month: number; readonly day: number | undefined; readonly lastDay: number | undefined; readonly guessed: boolean }) {
  const first = namedReading(date);
  return date.lastDay === undefined ? first : intervalReading(first, namedReading({ ...date, day: date.lastDay }));
}

/** Whether the number is at its end: `March 3,000`, `May 10:30`, `March 9-year-old` and `May 5 million` go on. */
function isEnded(tokens: readonly DateToken[], date: NamedDate): boolean {
  const next = tokens[date.next];
  if (next === undefined) return true;
  const after = tokens[date.next + 1];
  if (next.kind === 'word') return next.spaced ? date.year !== undefined || !counted.has(next.text) : date.shape === 'day-first' && date.year === undefined;
  if (next.kind === 'number') return next.spaced || date.month.dotted || tokens[date.next - 1]?.kind === 'word';
  if (next.text === '%') return false;
  if (next.spaced || after === undefined || after.spaced || !'.,:/-'.includes(next.text)) return true;
  if (next.text === '-') return date.shape === 'day-first' || after.kind === 'number';
  return after.kind !== 'number' || (date.shape === 'day-first' && date.year === undefined);
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly firstDay?: number;
  readonly lastDay?: number;
}

/** The date with the other days of its range: `January 20-22, 2022`, `20.–22. Januar 2022`. */
function spanOf(plain: string, start: number, tokens: readonly DateToken[], date: NamedDate): Span {
  const stated = date.year === undefined ? {} : { year: date.year };
  if (date.shape === 'month-first' && date.year === undefined && tokens[date.next]?.text === '-') {
    const last = takeDay(tokens, date.next + 1);
    const year = last === undefined ? undefined : takeYear(tokens, last.next, { twoDigits: false, dashed: false });
    if (last !== undefined && last.value > (date.day ?? 0) && last.value < 32) {
      const end = start + (tokens[(year?.next ?? last.next) - 1]?.end ?? 0);
      return { start, end, ...(year === undefined ? {} : { year: year.value, lastDay: last.value }) };
    }
  }
  const earlier = date.shape === 'day-first' ? /(?<![\d.,:/-])(\d{1,2})\.?(?: ?- ?|\/)$/.exec(plain.slice(Math.max(0, start - 8), start)) : null;
  const firstDay = Number(earlier?.[1]);
  const end = start + endOf(tokens, date);
  if (earlier === null || firstDay < 1 || firstDay >= (date.day ?? 0)) return { start, end, ...stated };
  return { start: start - earlier[0].length, end, ...stated, firstDay, ...(date.year === undefined || date.day === undefined ? {} : { lastDay: date.day }) };
}

/** Without the full stop that may be the sentence's. */
function endOf(tokens: readonly DateToken[], date: NamedDate): number {
  const last = tokens[date.next - 1];
  return last?.text === '.' ? last.start : (last?.end ?? 0);
}
