import type { CivilDate } from './brands.js';
import type { Frequency } from './settings.js';

/** Days or months between two issues. */
export const issueSteps: Readonly<Record<Frequency, { readonly days?: number; readonly months?: number }>> = {
  daily: { days: 1 },
  weekly: { days: 7 },
  biweekly: { days: 14 },
  semimonthly: { days: 15 },
  monthly: { months: 1 },
  bimonthly: { months: 2 },
  quarterly: { months: 3 },
  yearly: { months: 12 },
};

/**
 * When the issue of that number can have appeared, if numbers begin afresh each year: no earlier than an unbroken run
 * would bring it, and no later than one issue after that. Undefined for a number that the year has no room for.
 */
export function issueSchedule(number: number, year: number, frequency: Frequency): { readonly earliest: CivilDate; readonly latest: CivilDate } | undefined {
  const { days, months } = issueSteps[frequency];
  if (number < 1) return undefined;
  const at = (index: number): Date => (days === undefined ? new Date(Date.UTC(year, index * (months ?? 1), 1)) : new Date(Date.UTC(year, 0, 1 + index * days)));
  const earliest = at(number - 1);
  if (earliest.getUTCFullYear() !== year) return undefined;
  const after = at(days === undefined ? number : number + 1);
  const latest = new Date(Math.min(after.getTime() - 86_400_000, Date.UTC(year, 11, 31)));
  return { earliest: text(earliest), latest: text(latest) };
}

function text(date: Date): CivilDate {
  return date.toISOString().slice(0, 10) as CivilDate;
}
