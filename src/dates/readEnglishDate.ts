import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';

/** First three letters of each month, all different. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const names = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** `March 9, 2021`, `9 March 2021`, `Tuesday, 9th of March 2021`, `Mar. 9 2021`, `March 2021`. */
export function readEnglishDate(text: string): DateReading | 'impossible' | undefined {
  const plain = text.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i, '');
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain);
  if (monthFirst !== null) return reading(monthFirst[3], monthFirst[1], monthFirst[2]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(plain);
  if (dayFirst !== null) return reading(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthOnly = /^([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(plain);
  return monthOnly === null ? undefined : reading(monthOnly[2], monthOnly[1]);
}

function reading(year: string | undefined, monthName = '', day?: string): DateReading | 'impossible' | undefined {
  const name = monthName.toLowerCase();
  const month = months.indexOf(name.slice(0, 3)) + 1;
  if (month === 0 || !(names[month - 1] === name || name.length === 3 || name === 'sept')) return undefined;
  return dateReading(Number(year), month, day === undefined ? undefined : Number(day)) ?? 'impossible';
}
