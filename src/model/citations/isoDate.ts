import type { DateParts } from '../bibliographicDate.js';

/** `2022-01-20`, `2022-01`, `2022`; a season as EDTF writes it: `2022-21`. */
export function isoDate({ year, month, day, season }: DateParts): string {
  const parts = [String(year).padStart(4, '0')];
  if (season !== undefined) parts.push(String(season + 20));
  else if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
