/** Whether a text begins with a mark of approximation that does not stand in titles: `c. 1843` is a date wherever it stands, `Um 1900` may be a headline. */
export function isAboutByMark(text: string): boolean {
  return /^(?:c|ca|circa)\b/i.test(text);
}
