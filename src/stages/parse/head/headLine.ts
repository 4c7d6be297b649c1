/** A line of a text as its head is read. */
export interface HeadLine {
  /** Without white space around it. */
  readonly text: string;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Index among all lines of the text, blank ones too, from 0; the number in the source is one more. */
  readonly index: number;
  /** Nothing stands between it and the line before. */
  readonly follows: boolean;
}

/** Lines that can belong to a head; an article that has more above its text has not been seen. */
const mostLines = 40;

/** The first lines of a text that are not blank. */
export function headLines(lines: readonly string[], from: number): HeadLine[] {
  const found: HeadLine[] = [];
  let previous = -2;
  for (let index = from; index < lines.length && found.length < mostLines; index += 1) {
    const raw = lines[index] ?? '';
    const text = raw.trim();
    if (text === '') continue;
    found.push({ text, indent: /^[\s\u3000]*/u.exec(raw)?.[0].replace(/\t/g, '    ').length ?? 0, index, follows: previous === index - 1 });
    previous = index;
  }
  return found;
}
