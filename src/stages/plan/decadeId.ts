/** The anchor of a decade on its page of years. */
export function decadeId(decade: number): string {
  return `decade-${decade}`;
}
