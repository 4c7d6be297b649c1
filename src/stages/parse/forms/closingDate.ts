import type { DateReading, DateStatement } from '../../../model/date.js';
import { dateReading } from '../../../model/dateReading.js';
import { readDateLine } from '../head/readDateLine.js';
import type { ParseContext } from '../parseContext.js';

export interface ClosingDate {
  readonly statement: DateStatement;
  /** Index of its line. */
  readonly end: number;
}

/** Longest such line, in UTF-16 units. */
const longest = 60;
/** The year before the first of the Republic of China. */
const republicBegins = 1911;
/** "… かかる見込みだ。（2015/03/09-12:34）": how an agency of Japan closes a report. */
const sentBehind = /[。」』）)]\s?[（(]((?:19|20)\d\d\/\d\d\/\d\d)-\d\d:\d\d[）)]$/u;
const clock = /^(?:香港時間|北京时间|日本時間|台北時間)?\s?\d{1,2}[時时点]\d{1,2}分$/u;
/** Least length of a line that was wrapped, in UTF-16 units. */
const wrapped = 40;
/** The same of a paragraph that surely was not. */
const unwrapped = 120;

/**
 * The day in the last line of a text, where nothing else stands in it: "Dienstag, 2. Juli 2019, 3.30 Uhr". Of several days
 * below one another, which are those of other texts, none.
 */
export function closingDate(lines: readonly string[], from: number, end: number, context: ParseContext): ClosingDate | undefined {
  const filled = lastFilled(lines, from, end);
  // "香港時間18時46分" below the day.
  const hasClock = filled[0] !== undefined && filled[1] !== undefined && clock.test((lines[filled[0]] ?? '').trim());
  if (hasClock) return closingDate(lines, from, filled[0] ?? end, context);
  const [last, above] = filled;
  const ofTaiwan = last === undefined ? undefined : republicanDay((lines[last] ?? '').trimEnd().slice(-9));
  if (last !== undefined && ofTaiwan !== undefined) {
    const text = (lines[last] ?? '').trimEnd().slice(-7);
    return { statement: { ...ofTaiwan, evidence: { rule: 'closing-date', source: 'body', text, place: { path: context.path, line: last + 1 } } }, end: last + 1 };
  }
  const sent = last === undefined ? undefined : sentBehind.exec((lines[last] ?? '').trimEnd().slice(-24));
  const day = sent?.[1] === undefined ? undefined : dayIn(sent[1], context);
  if (last !== undefined && sent !== null && sent !== undefined && day !== undefined) {
    const statement = { ...day, evidence: { rule: 'closing-date' as const, source: 'body' as const, text: sent[0].slice(1), place: { path: context.path, line: last + 1 } } };
    return { statement, end: last + 1 };
  }
  const text = last === undefined ? '' : (lines[last] ?? '').trim();
  if (last === undefined || above === undefined || text.length > longest || text.endsWith(',') || goesOn(lines, above, last)) return undefined;
  const found = dayIn(text, context);
  if (found === undefined || dayIn((lines[above] ?? '').trim(), context) !== undefined) return undefined;
  return { statement: { ...found, evidence: { rule: 'closing-date', source: 'body', text, place: { path: context.path, line: last + 1 } } }, end: last };
}

/** "… 不如預期。1040820": year, month and day of the Republic behind the last sentence, as Taiwan's agency closes a report. */
function republicanDay(tail: string): DateReading | undefined {
  const [, year, month, day] = /[。）)]\s?(1[0-4]\d)(0[1-9]|1[0-2])([0-3]\d)$/u.exec(tail) ?? [];
  return year === undefined ? undefined : dateReading(Number(year) + republicBegins, Number(month), Number(day));
}

/** Whether the line above is a wrapped one, which the day ends: "… received" over "March 9, 1912." */
function goesOn(lines: readonly string[], above: number, last: number): boolean {
  const line = (lines[above] ?? '').trim();
  if (above !== last - 1 || line.length <= wrapped || !/\p{Ll}$/u.test(line)) return false;
  // Lines as long as paragraphs are not wrapped: the line above is one of its own.
  const over = (lines[above - 1] ?? '').trim();
  return over.length <= unwrapped || !/[.!?]["”’)]?$/u.test(over) || !/^\p{Lu}/u.test(line);
}

function dayIn(text: string, context: ParseContext): Omit<DateStatement, 'evidence'> | undefined {
  const found = text.length > longest ? undefined : readDateLine(text, context.dates, context.isPublicationName);
  if (found === undefined || found.rule !== 'date-line' || found.isUpdate || found.reading.reading === 'impossible') return undefined;
  const { reading } = found.reading;
  return reading.precision === 'day' || reading.precision === 'minute' || reading.precision === 'second' ? reading : undefined;
}

function lastFilled(lines: readonly string[], from: number, end: number): number[] {
  const found: number[] = [];
  for (let at = end - 1; at >= from && found.length < 2; at -= 1) if ((lines[at] ?? '').trim() !== '') found.push(at);
  return found;
}
