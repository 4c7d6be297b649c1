/**
 * Days → what stands in the two fields of the range: a whole year, month or day by itself where it is one.
 */
import { dateText, isoDay } from '../query/dateText.js';
import { type DayRange, readDate } from '../query/readDate.js';

export function rangeText({ from, to }: DayRange): { readonly from: string; readonly to: string } {
  const whole = dateText({ from, to });
  if (whole !== undefined) return { from: whole, to: whole };
  return { from: shortest(isoDay(from), (days) => days.from === from), to: shortest(isoDay(to), (days) => days.to === to) };
}

function shortest(day: string, fits: (days: DayRange) => boolean): string {
  return (
    [day.slice(0, 4), day.slice(0, 7)].find((text) => {
      const days = readDate(text);
      return days !== undefined && fits(days);
    }) ?? day
  );
}
