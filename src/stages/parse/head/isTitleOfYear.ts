const year = '(?:1[5-9]|20)\\d\\d';
const before = new RegExp(`^\\p{Lu}[\\p{L}'’-]{2,20}(?: [\\p{L}'’-]{1,20}){0,4} ${year}$`, 'u');
const behind = new RegExp(`^${year}[:,]? \\p{L}[\\p{L}'’ -]{2,60}$`, 'u');

/** "Homecoming 2019", "2021: a year in pictures": words and the figures of one year, which make no code of a line. */
export function isTitleOfYear(text: string): boolean {
  return before.test(text) || behind.test(text);
}
