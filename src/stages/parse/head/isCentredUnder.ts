import type { HeadLine } from './headLine.js';

/** Least white space before a line that is centred, and how far the middles of two may be apart, in columns. */
const leastIndent = 8;
const tolerance = 2;

/** Two lines of a typescript that were set in the middle of the page, one under the other. */
export function isCentredUnder(line: HeadLine, above: HeadLine): boolean {
  if (line.indent < leastIndent || above.indent < leastIndent) return false;
  return Math.abs(line.indent + line.text.length / 2 - above.indent - above.text.length / 2) <= tolerance;
}
