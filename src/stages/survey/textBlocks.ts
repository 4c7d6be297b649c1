/**
 * The lines of a raw text in blocks that were set apart, for `lineSurvey`: those at its beginning and its end, and single
 * short lines between. A block is a wrapped paragraph, or one line. Cheap, and the same rules whatever the form of the text:
 * blank lines and indents set apart; a line that ended long before it was full was ended on purpose; where lines are
 * paragraphs, each line is a block.
 */

/** Lines that are read from each end, whatever their length. */
const headLines = 12;
const tailLines = 32;
/** Longer lines were not wrapped by hand or by a mail program. */
const longestWrap = 120;
/** Lines of fewer characters say nothing about the width of a wrapped text. */
const shortestWrap = 45;
/** The next word would have fitted, and this share of the line would still be empty. */
const slack = 0.85;
/** A line with as much more indent than the one above begins a paragraph. */
const indentOfParagraph = 2;
/** Between the ends: the longest line that is handed on, and how many. */
const longestBetween = 160;
const mostBetween = 200;

interface Line {
  readonly text: string;
  readonly indent: number;
  /** Nothing stands directly above. */
  readonly apart: boolean;
}

export function textBlocks(text: string): string[][] {
  const head: Line[] = [];
  const headEnd = forEachLine(text, 0, (line) => head.push(line) < headLines);
  const tailStart = startOfTail(text, headEnd);
  const tail: Line[] = [];
  // A text as short as that has no middle, and a block may reach from the one part into the other.
  if (tailStart === headEnd) head.length = 0;
  forEachLine(text, tailStart === headEnd ? 0 : tailStart, (line) => tail.push(line) > 0);
  const layout = layoutOf([...head, ...tail]);
  return [...blocksOf(head, layout), ...linesBetween(text, headEnd, tailStart, layout).map((line) => [line]), ...blocksOf(tail, layout)];
}

interface Layout {
  /** Lines are paragraphs. */
  readonly isUnwrapped: boolean;
  /** Of wrapped lines; 0 where there is no telling. */
  readonly width: number;
}

/** Hands over the lines that are not blank, from a line's beginning, until told to stop. Answers with the place behind the last one. */
function forEachLine(text: string, from: number, use: (line: Line) => boolean, to = text.length): number {
  let apart = true;
  for (let start = from; start < to; ) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    let indent = 0;
    let first = start;
    for (; first < end; first += 1) {
      const code = text.charCodeAt(first);
      if (code === 0x20 || code === 0xa0 || code === 0x0d) indent += 1;
      else if (code === 0x09) indent += 4;
      else if (code === 0x3000) indent += 2;
      else break;
    }
    const line = first === end ? '' : text.slice(first, end).trim();
    start = end + 1;
    if (line !== '' && !use({ text: line, indent, apart })) return Math.min(start, text.length);
    apart = line === '';
  }
  return to;
}

/** Where the last lines begin. */
function startOfTail(text: string, least: number): number {
  let found = 0;
  let end = text.length;
  while (end > least && found < tailLines) {
    const start = Math.max(text.lastIndexOf('\n', end - 1) + 1, least);
    if (text.slice(start, end).trim() !== '') found += 1;
    if (found === tailLines) return start;
    end = start - 1;
  }
  return least;
}

function layoutOf(lines: readonly Line[]): Layout {
  let long = 0;
  let wrapped = 0;
  // The second widest, for a headline may stand on one line above.
  let widest = 0;
  let width = 0;
  let following = 0;
  lines.forEach((line, index) => {
    const { length } = line.text;
    if (!line.apart) following += 1;
    if (length > longestWrap) long += 1;
    else if (length >= shortestWrap && lines[index + 1]?.apart === false) {
      wrapped += 1;
      const reach = line.indent + length;
      width = Math.max(width, Math.min(widest, reach));
      widest = Math.max(widest, reach);
    }
  });
  // Where hardly any line follows another, those that do are lines by themselves: Chinese paragraphs are short.
  return { isUnwrapped: long > wrapped || (width === 0 && following * 2 <= lines.length), width };
}

function blocksOf(lines: readonly Line[], { isUnwrapped, width }: Layout): string[][] {
  const blocks: string[][] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const isNew =
      above === undefined ||
      line.apart ||
      isUnwrapped ||
      above.text.length > longestWrap ||
      line.text.length > longestWrap ||
      line.indent >= above.indent + indentOfParagraph ||
      above.indent + above.text.length + 1 + firstWord(line.text) <= width * slack;
    if (isNew) blocks.push([line.text]);
    else blocks.at(-1)?.push(line.text);
  });
  return blocks;
}

function linesBetween(text: string, from: number, to: number, { isUnwrapped }: Layout): string[] {
  const found: string[] = [];
  if (from >= to) return found;
  let alone: Line | undefined;
  const keep = (line: Line | undefined): void => {
    if (line !== undefined && line.text.length <= longestBetween) found.push(line.text);
  };
  forEachLine(
    text,
    from,
    (line) => {
      if (isUnwrapped || line.apart) keep(alone);
      alone = isUnwrapped || line.apart ? line : undefined;
      return found.length < mostBetween;
    },
    to,
  );
  keep(alone);
  return found;
}

/** Length of the first word. */
function firstWord(text: string): number {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
}
