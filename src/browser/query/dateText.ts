/** A range of days as precise as it is, in the form that is typed: a whole year as `1998`, a whole month as `1998-05`, a day as `1998-05-12`; others have no such form. */
import { type DayRange, readDate } from './readDate.js';

export function dateText({ from, to }: DayRange): string | undefined {
  const day = isoDay(from);
  return [day.slice(0, 4), day.slice(0, 7), day].find((text) => {
    const read = readDate(text);
    return read?.from === from && read.to === to;
  });
}

/** `19980512` → `1998-05-12` */
export function isoDay(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
