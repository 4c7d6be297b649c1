/** Folder of the list of what may be of several years. */
export const withoutYearFolder = 'years/unknown';

/** The folders of the calendar: `2024`, `2024/03`, `2024/03/21`. */
export function dateFolder(year: number, month?: number, day?: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const folder = String(year).padStart(4, '0');
  if (month === undefined) return folder;
  return day === undefined ? `${folder}/${two(month)}` : `${folder}/${two(month)}/${two(day)}`;
}
