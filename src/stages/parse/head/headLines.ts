import type { ParseContext } from '../parseContext.js';
import { HeadLine } from './headLine.js';

/** Lines that can belong to a head; an article that has more above its text has not been seen. */
const mostLines = 40;
/** The same above which a page has printed its menu: nothing but short lines, in UTF-16 units. */
const mostShort = 60;
const longestShort = 120;

/** The first lines of a text that are not blank, from the line `from` on. */
export function headLines(lines: readonly string[], from: number, context: ParseContext): HeadLine[] {
  const found: HeadLine[] = [];
  let previous = -2;
  let most = mostShort;
  for (let index = from; index < lines.length && found.length < most; index += 1) {
    const raw = lines[index] ?? '';
    const printed = raw.trim();
    const text = withoutNumber(withoutMarks(printed), found[0]?.text);
    if (text === '') continue;
    if (text.length > longestShort && found.length < mostLines) most = mostLines;
    found.push(new HeadLine(text, { indent: indentOf(raw), index, follows: previous === index - 1, printed }, context));
    previous = index;
  }
  return found;
}

/** The agency's marks around a line of a head: "^By JANE ROE=", "^Ferry Sails Again<". */
function withoutMarks(text: string): string {
  return /^\^[^^]/.test(text) ? text.slice(1).replace(/[=<]$/, '') : text;
}

/**
 * The number by which a database knows the text, in a line of its own above, stands before the headline again, and a sign
 * where each of its lines ended: "891016-0112. Ferry Sails @ Again".
 */
function withoutNumber(text: string, first: string | undefined): string {
  const isAgain = first !== undefined && first.length === 12 && text.length > 13 && text.startsWith(`${first} `) && /^\d{6}-\d{4}\.$/.test(first);
  return isAgain ? text.slice(13).replaceAll(' @ ', ' ').trim() : text;
}

function indentOf(line: string): number {
  const first = line.charCodeAt(0);
  // Most lines begin with a letter.
  if (first !== 32 && first !== 9 && first < 128) return 0;
  return /^[\s\u3000]*/u.exec(line)?.[0].replace(/\t/g, '    ').length ?? 0;
}
