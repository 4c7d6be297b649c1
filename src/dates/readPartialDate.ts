/** Reads a whole text as a day without its year, or as a weekday alone: what a dateline or the line below a headline says of its day. */
import { daysInMonth } from '../model/civilDate.js';
import { cjkNumber } from './cjkNumber.js';
import { cjkDay, cjkMonth, cjkWeekday } from './cjkPatterns.js';
import { cjkWeekdayOf } from './cjkWeekdayOf.js';
import type { Weekday } from './dateMention.js';
import { dateTokens } from './dateTokens.js';
import { namesMonthFirst } from './namesMonthFirst.js';
import { peelDate } from './peelDate.js';
import { plainDateText } from './plainDateText.js';
import { takeNamedDate } from './takeNamedDate.js';
import { takeWeekday } from './takeWeekday.js';

export interface PartialDate {
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: Weekday;
}

/** Longest text that is tried, in UTF-16 units. */
const lengthLimit = 60;
/** A year with a leap day: without its year, 29 February may be a day. */
const leapYear = 2000;
const eastern = new RegExp(`^${cjkMonth}${cjkDay}(?:${cjkWeekday})?$`);

/** `March 9`, `Tuesday, March 9`, `9. März`, `le 9 mars`, `9 марта`, `3月9日(火)`, `٩ مارس`, `Dec. 31`, `Tuesday`. */
export function readPartialDate(text: string): PartialDate | undefined {
  if (text.length > lengthLimit * 2) return undefined;
  const plain = plainDateText(text.trim()).trim();
  if (plain === '' || plain.length > lengthLimit) return undefined;
  const cjk = eastern.exec(plain.replace(/ /g, ''));
  if (cjk !== null) return dayOf(cjk[1] === '正' ? 1 : cjkNumber(cjk[1] ?? ''), cjkNumber(cjk[2] ?? ''), cjkWeekdayOf(cjk.slice(3).find((part) => part !== undefined) ?? ''));
  const alone = weekdayAlone(plain);
  if (alone !== undefined) return { weekday: alone };
  const peeled = peelDate(plain);
  if (peeled?.time !== undefined) return undefined;
  return namedDay(plain) ?? (peeled === undefined ? undefined : namedDay(peeled.core, peeled.weekday));
}

function namedDay(text: string, weekday?: Weekday): PartialDate | undefined {
  const tokens = dateTokens(text);
  const date = takeNamedDate(tokens, 0, { running: true });
  if (date?.day === undefined || date.year !== undefined || date.next !== tokens.length) return undefined;
  if (date.shape === 'month-first' && !namesMonthFirst(date.month.name)) return undefined;
  return dayOf(date.month.name.number, date.day, weekday);
}

function dayOf(month: number | undefined, day: number | undefined, weekday: Weekday | undefined): PartialDate | undefined {
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > daysInMonth(leapYear, month)) return undefined;
  return { month, day, ...(weekday === undefined ? {} : { weekday }) };
}

/** Shortened names are other words too (`Sun`, `Mar`), and do not stand alone. */
function weekdayAlone(plain: string): Weekday | undefined {
  const tokens = dateTokens(plain);
  const day = takeWeekday(tokens, 0);
  return day === undefined || day.name.full.size === 0 || day.next !== tokens.length ? undefined : day.weekday;
}
