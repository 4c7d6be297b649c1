import { readDate } from '../../../dates/readDate.js';

/** "Newsletter - Winter 2016", "Spring 1998 Newsletter" */
const kindAndDay = /^(?:e-?)?(?:news ?letter|bulletin|circular|rundbrief|gemeindebrief|infobrief|nieuwsbrief)(?:\s?[-–—|,:]\s?|\s)(?:for )?(\S.{3,24})$/i;
const dayAndKind = /^(\S.{3,24}?)\s(?:[-–—|]\s)?(?:e-?)?(?:news ?letter|bulletin|circular)$/i;

/** The season, the month or the day of "Newsletter - Winter 2016". */
export function dayOfKind(text: string): string | undefined {
  if (text.length > 50 || !/\d{4}/.test(text)) return undefined;
  const day = kindAndDay.exec(text)?.[1] ?? dayAndKind.exec(text)?.[1];
  return day !== undefined && !/^\d{4}$/.test(day) && readDate(day) !== undefined ? day : undefined;
}
