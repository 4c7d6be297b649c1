import { decodeReferences } from './decodeReferences.js';

/** Longer than anything that is learned: prose, which is its own key. */
const longestKeyed = 1000;
/** Blank space other than single spaces. */
const unevenSpace = /\s\s|[^\S ]/;
/** What may hold a decimal digit of any script: quicker to test than every property of every character. */
const mayHoldDigit = /[0-9\u0660-\uFFFF]/;

/** A sentence with a number in it: texts that differ in nothing but such a number say different things. */
const statesNumber = /^\p{Lu}(?=.*\p{Nd})(?:\S+\s+){3}.*\p{L}.*[.!?。]$/u;

/** A line as it is compared with lines of other texts: white space, case, numbers and character references do not count, so "© 2019 The Paper" is "© 2021  THE PAPER"; but numbers in sentences do. */
export function lineKey(line: string): string {
  if (line.length > longestKeyed) return line;
  const key = decodeReferences(line).trim().toLowerCase();
  const even = unevenSpace.test(key) ? key.replace(/\s+/g, ' ') : key;
  return mayHoldDigit.test(even) && !statesNumber.test(line.trim()) ? even.replace(/\p{Nd}+/gu, '#') : even;
}
