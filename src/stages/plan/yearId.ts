/** The anchor of a year on its page of the timeline. */
export function yearId(year: number): string {
  return `year-${year}`;
}
