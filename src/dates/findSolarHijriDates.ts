/** The days of the calendar of Iran that a text mentions, with their year. Only texts in its letters are looked at. */
import type { DateContext } from './dateContext.js';
import { type FoundDate, foundDate } from './foundDate.js';
import { readSolarHijriDate } from './readSolarHijriDate.js';

const persian = /[\u06f0-\u06f9پچژگکی]/;
const mention =
  /(?<![\d/-])(?:\d{1,2} (?:فرورد[یي]ن|ارد[یي]بهشت|خرداد|ت[یي]ر|مرداد|شهر[یي]ور|مهر|آبان|آذر|د[یي]|بهمن|اسفند)(?: ?ماه)?[ ,]{1,2}(?:سال )?1[2-4]\d\d|1[2-4]\d\d([/-])\d{1,2}\1\d{1,2})(?![\d/-])/gu;

/** `plain` is the text with ASCII's digits, and of the same length. */
export function findSolarHijriDates(plain: string, text: string, context: DateContext): FoundDate[] {
  if (!persian.test(text) || context.isOn?.('solar-hijri-date') === false) return [];
  return [...plain.matchAll(mention)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const reading = readSolarHijriDate(match[0], text.slice(start, end));
    if (reading === undefined || reading === 'impossible') return [];
    const [year, month, day] = reading.earliest.split('-').map(Number);
    return [foundDate(start, end, 'solar-hijri-date', { year, month, day, reading })];
  });
}
