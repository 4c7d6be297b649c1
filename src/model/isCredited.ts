import { creditWords } from './creditWords.js';

const credited = new RegExp(`^${creditWords} \\p{Lu}`, 'iu');

/** Whether a line says that somebody wrote the text: "By Jane Roe". */
export function isCredited(line: string): boolean {
  return credited.test(line);
}
