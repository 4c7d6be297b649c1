import type { HeadLine } from './headLine.js';

/** Shorter words may be particles of a name. */
const shortest = 4;

/** Whether the text writes a word of a supposed name in small letters: then it is a word of the language, and no name. In addresses all words are small. */
export function isWrittenSmall(name: string, lines: readonly HeadLine[]): boolean {
  const words = name.split(/[\s-]+/).filter((word) => word.length >= shortest && /^\p{Lu}/u.test(word));
  if (words.length === 0) return false;
  const found = new RegExp(`(?<![\\p{L}'’.@/_])(?:${words.map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, '.')).join('|')})(?![\\p{L}'’@/_]|\\.\\p{L})`, 'u');
  return lines.some(({ text }) => found.test(text));
}
