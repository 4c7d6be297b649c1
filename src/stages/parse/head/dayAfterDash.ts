import { isDatelineDay } from './isDatelineDay.js';

const day =
  /^((?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\p{Lu}\p{L}{2,8}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8},? (?:19|20)\d\d|\d{1,2}\/\d{1,2}\/(?:19|20)?\d\d))\s?(?:--|[-–—])\s?(?=["“‘]?[\p{Lu}\d$€£])/u;

/** "New York, NY – March 9, 2021 – Harbour Systems …": the day between two dashes. `rest`: what follows the first. */
export function dayAfterDash(rest: string): { readonly date: string; readonly length: number } | undefined {
  const [whole, date] = day.exec(rest) ?? [];
  return whole === undefined || date === undefined || !isDatelineDay(date) ? undefined : { date, length: whole.length };
}
