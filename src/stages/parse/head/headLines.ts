import type { ParseContext } from '../parseContext.js';
import { HeadLine } from './headLine.js';

/** Lines that can belong to a head; an article that has more above its text has not been seen. */
const mostLines = 60;

/** The first lines of a text that are not blank, from the line `from` on. */
export function headLines(lines: readonly string[], from: number, context: ParseContext): HeadLine[] {
  const found: HeadLine[] = [];
  let previous = -2;
  for (let index = from; index < lines.length && found.length < mostLines; index += 1) {
    const raw = lines[index] ?? '';
    const text = withoutMarks(raw.trim());
    if (text === '') continue;
    found.push(new HeadLine(text, { indent: indentOf(raw), index, follows: previous === index - 1 }, context));
    previous = index;
  }
  return found;
}

/** The agency's marks around a line of a head: "^By JANE ROE=". */
function withoutMarks(text: string): string {
  return text.startsWith('^') && text.length > 1 ? text.slice(1).replace(/=$/, '') : text;
}

function indentOf(line: string): number {
  const first = line.charCodeAt(0);
  // Most lines begin with a letter.
  if (first !== 32 && first !== 9 && first < 128) return 0;
  return /^[\s\u3000]*/u.exec(line)?.[0].replace(/\t/g, '    ').length ?? 0;
}
