import { daysInMonth } from '../../model/civilDate.js';
import type { CalendarDayView, CalendarView } from '../../model/views.js';
import type { PlanContext } from './planContext.js';

export interface CalendarDaysInput {
  /** Without it the days are those of any year: February has 29. */
  readonly year?: number;
  readonly month: number;
  /** Articles by day. */
  readonly counts: ReadonlyMap<number, number>;
  readonly hrefOf: (day: number) => string;
  /** Articles on the fullest day of all the calendars that are seen together. */
  readonly most: number;
}

export interface CalendarInput extends CalendarDaysInput {
  /** Articles of the whole month, with those of which no day is known. */
  readonly total: number;
  readonly href?: string | undefined;
}

/** A leap year, which has all 366 days. */
const anyYear = 2024;

/**
 * One month as a calendar. Weeks begin on Monday (ISO 8601) in every language. The calendar is the Gregorian one, also
 * before it was introduced: so the archive's dates are kept, and a weekday of 1400 is the one that it gives.
 */
export function calendarView(input: CalendarInput, context: PlanContext): CalendarView {
  const text = context.monthName(input.month);
  return {
    text,
    label: countLabel(text, input.total, context),
    count: input.total,
    countText: context.number(input.total),
    ...(input.href === undefined ? {} : { href: input.href }),
    ...(input.year === undefined ? {} : { firstWeekday: firstWeekdayOf(input.year, input.month) }),
    days: calendarDays(input, context),
  };
}

/** The days of a month in order; those without articles lead nowhere. */
export function calendarDays({ year, month, counts, most, hrefOf }: CalendarDaysInput, context: PlanContext): CalendarDayView[] {
  const two = (value: number): string => String(value).padStart(2, '0');
  return Array.from({ length: daysInMonth(year ?? anyYear, month) }, (_, index) => {
    const day = index + 1;
    const count = counts.get(day) ?? 0;
    const text = year === undefined ? context.dayOfYear(month, day) : context.date(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
    return {
      day,
      text,
      label: countLabel(text, count, context),
      count,
      shade: Math.ceil((4 * count) / Math.max(1, most)),
      ...(count === 0 ? {} : { href: hrefOf(day) }),
    };
  });
}

function countLabel(text: string, count: number, { words, count: counted }: PlanContext): string {
  return words.countOf.replace('{of}', text).replace('{articles}', counted(words.articleCount, count));
}

/** Of the first of the month: 1 (Monday) to 7. */
export function firstWeekdayOf(year: number, month: number): number {
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, 1);
  return first.getUTCDay() === 0 ? 7 : first.getUTCDay();
}
