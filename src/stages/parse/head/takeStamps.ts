/** Takes the days out of a line about a text, each with its hour and the words that lead to it: "Posted on", "Mis à jour le". */
import { findDates } from '../../../dates/findDates.js';
import { readDate } from '../../../dates/readDate.js';
import type { ParseContext } from '../parseContext.js';
import { publishedBefore, updatedBefore } from './dateLeads.js';
import type { DateLine } from './readDateLine.js';

export interface Stamps {
  readonly dates: readonly DateLine[];
  /** The line with a mark in the place of each. */
  readonly rest: string;
  /** An hour, a weekday or a word such as "Updated" shows that a day is the text's and not a headline's. */
  readonly isStamped: boolean;
  /** The hour is told to the second, which nobody writes but the machine that sent the page. */
  readonly isExact: boolean;
}

/** Stands for a day that was taken out. */
export const stampMark = '\u0001';
/** Years of two digits: `03/03/15 05:12 PM`, `18 May 93`. */
const shortDay = /(?<![\d/.])(?:\d{1,2}([/.])\d{1,2}\1\d{2}|\d{1,2} \p{Lu}\p{L}{2,8}\.? \d{2})(?![\d/:.]\d|\d)/gu;
/** "2019. március 12.": the year first, with full stops. */
const yearFirst = /(?<![\d/.])(?:1[89]|20)\d\d\. \p{Ll}{3,11}\.? \d{1,2}\.(?!\d)/gu;
const hour =
  /^(?:\.,)?[\s,|–—-]{0,3}(?:(?:at|@|um|à|a las|alle|alle ore|ore|às|kl\.?|klo|o|godz\.|в|(?:م\s?[,،]?\s)?الساعة)\s)?(?:\d{1,2}(?:[:.]|\s?[hч]\s?|[时時点]|시\s?)\d{2}(?::\d{2}|[分분]|\s?min)?(?:\d{2}秒)?|\d{1,2}\s?(?=[ap]\.?m\b))\s?(?:[ap]\.?\s?m\b\.?|uhr\b|h\b|horas\b|hs\b|hrs\b|uur\b|мск)?(?![\p{L}\d])/iu;
/** Its zone, which is in capitals: "21:04 Anna Berg" has none. */
const zone = /^\s\(?[A-Z]{2,5}(?:\s?[+-]\d{1,4})?\)?(?![\p{L}\d])/u;
const exact = /\d:\d{2}:\d{2}(?!\d)/;
const hourBefore = /(?:(?:at|um|à)\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,5}\)?)?[\s,|–—-]{0,3}$/iu;

/** With a comma, or behind a word or mark that leads to a day: "The Sun 15 April" is a paper. */
const shortWeekday = /(?<=^|\s)((?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rsday|urday)?)(?:\.?,\s?|(?<=(?:^|[|,–—•·-]\s|\son\s)\p{L}{3,9})\.?\s)$/iu;

/** The day of the Islamic calendar before ours. */
const hijri = /(?:\p{L}{4,9}[،,]?\s)?\d{1,4}[/-]\d{1,2}[/-]\d{1,4}\s?هـ?\s?[-–]?\s?(?:الموافق)?\s?$/u;

interface Place {
  readonly start: number;
  readonly end: number;
}

export function takeStamps(line: string, context: ParseContext): Stamps {
  // Some pages put no space between a label and its day, nor between an hour and the next label.
  const text = plainSpaces(line);
  const places: Place[] = findDates(text, context.dates).filter((each) => each.year !== undefined && (each.month !== undefined || each.reading !== undefined));
  for (const match of [...text.matchAll(shortDay), ...(/\d{4}\. \p{Ll}/u.test(text) ? text.matchAll(yearFirst) : [])]) {
    const place = { start: match.index, end: match.index + match[0].length };
    if (places.every((each) => place.end <= each.start || place.start >= each.end)) places.push(place);
  }
  places.sort((a, b) => a.start - b.start);
  const dates: DateLine[] = [];
  let rest = '';
  let from = 0;
  let isStamped = false;
  let isExact = false;
  for (const { start, end } of places) {
    const after = hourIn(text.slice(end));
    let before = text.slice(from, start);
    const clock = hourBefore.exec(before)?.[0] ?? '';
    before = before.slice(0, before.length - clock.length);
    before = before.replace(hijri, '');
    const isUpdate = updatedBefore.test(before);
    const lead = (isUpdate ? updatedBefore : publishedBefore).exec(before)?.[0] ?? '';
    const day = text.slice(start, end);
    // "on Tue, 03/09/2010 - 14:22": the weekday before a day in digits tells its order.
    const weekday = /^\d/.test(day) ? (shortWeekday.exec(before)?.[1] ?? '') : '';
    if (weekday !== '') before = before.replace(shortWeekday, '');
    const reading = readDate(`${weekday === '' ? '' : `${weekday}, `}${day}${after.replace(/^[\s,.|–—-]+/, ' ')}`, context.dates) ?? readDate(day, context.dates);
    if (reading === undefined) continue;
    dates.push({ rule: 'date-line', reading, text: day, isUpdate });
    isExact ||= exact.test(after) || exact.test(clock);
    isStamped ||= after !== '' || clock !== '' || lead !== '' || /^\p{L}{3,}[ ,.].*\d.*\d{4}$/u.test(day);
    rest += before.slice(0, before.length - lead.length) + stampMark;
    from = end + after.length;
  }
  return { dates, rest: rest + text.slice(from), isStamped, isExact };
}

function hourIn(text: string): string {
  const clock = hour.exec(text)?.[0] ?? '';
  return clock === '' ? clock : clock + (zone.exec(text.slice(clock.length))?.[0] ?? '');
}

function plainSpaces(line: string): string {
  return line
    .replace(/(\p{L}\s?[:：])(?=\d{2})/gu, '$1 ')
    .replace(/(\d\s?[ap]m|\d{4})(?=(?:last )?(?:updated|published|modified)\b|(?<=m)\d)/giu, '$1 ')
    .replace(/(\d)(?=[\p{sc=Hangul}]{2})/gu, '$1 ');
}
