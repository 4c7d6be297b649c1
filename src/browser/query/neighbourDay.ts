/** The day before a day or after it, both as `YYYYMMDD`. */
export function neighbourDay(day: number, step: -1 | 1): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, (day % 100) + step);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
