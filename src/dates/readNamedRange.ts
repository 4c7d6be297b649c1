/** Days or months from one to another, with months' names: `January 20-22, 2022`, `du 20 au 22 janvier 2022`, `Jan. 30 - Feb. 5, 1990`, `Jan./Feb. 1990`. */
import { type DateToken, dateTokens } from './dateTokens.js';
import { rangeLeads, rangeWords } from './dateWords.js';
import type { FormReading } from './formReading.js';
import { intervalReading } from './intervalReading.js';
import { namedReading } from './namedReading.js';
import { takeDay } from './takeDay.js';
import { takeMonth } from './takeMonth.js';
import { takeNamedDate } from './takeNamedDate.js';
import { takeWeekday } from './takeWeekday.js';
import { takeYear } from './takeYear.js';

export function readNamedRange(text: string): FormReading | undefined {
  const tokens = dateTokens(text);
  if (!tokens.some((token, at) => token.kind === 'word' && takeMonth(tokens, at) !== undefined)) return undefined;
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(token.kind === 'mark' ? '-/~&'.includes(token.text) : rangeWords.has(token.text))) continue;
    const from = readEnd(tokens.slice(0, at));
    const to = from === undefined ? undefined : readEnd(tokens.slice(at + 1));
    const reading = from === undefined || to === undefined ? undefined : joined(from, to);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** One end of a range, as far as it is written there. */
interface End {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

function readEnd(tokens: readonly DateToken[]): End | undefined {
  let at = 0;
  while (at < 2 && rangeLeads.has(tokens[at]?.text ?? '')) at += 1;
  const weekday = takeWeekday(tokens, at);
  if (weekday !== undefined && weekday.next < tokens.length) at = tokens[weekday.next]?.text === ',' ? weekday.next + 1 : weekday.next;
  const named = takeNamedDate(tokens, at, { running: true });
  if (named !== undefined && !named.guessed && named.next === tokens.length)
    return { month: named.month.name.number, ...(named.day === undefined ? {} : { day: named.day }), ...(named.year === undefined ? {} : { year: named.year }) };
  const day = takeDay(tokens, at);
  if (day !== undefined) {
    if (day.next === tokens.length) return { day: day.value };
    const year = takeYear(tokens, day.next, { twoDigits: false, dashed: false });
    return year?.next === tokens.length && !year.guessed ? { day: day.value, year: year.value } : undefined;
  }
  const month = takeMonth(tokens, at);
  return month?.next === tokens.length ? { month: month.name.number } : undefined;
}

function joined(from: End, to: End): FormReading | undefined {
  const { year } = to;
  const month = to.month ?? from.month;
  if (year === undefined || month === undefined || (from.day === undefined) !== (to.day === undefined)) return undefined;
  // `20-22` of a month; but `January 20 - 22 February` leaves nothing out.
  if (to.month === undefined && from.year !== undefined) return undefined;
  const firstMonth = from.month ?? month;
  // `Dec. 30 - Jan. 5, 1990` began in the year before.
  const firstYear = from.year ?? (firstMonth > month ? year - 1 : year);
  if (firstYear === year && firstMonth === month && (from.day === undefined || from.day === to.day)) return undefined;
  return {
    reading: intervalReading(namedReading({ year: firstYear, month: firstMonth, day: from.day, guessed: false }), namedReading({ year, month, day: to.day, guessed: false })),
  };
}
