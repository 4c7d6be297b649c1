import type { Position, TextLines } from './textLines.js';

/** The position from offset `start` to offset `end`, both in the line of index `line` or after it. There must be no tab before them in their lines. */
export function positionIn({ starts }: TextLines, line: number, start: number, end: number): Position {
  const point = (offset: number): Position['start'] => {
    let at = line;
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= offset) at += 1;
    return { line: at + 1, column: offset - (starts[at] ?? 0) + 1, offset };
  };
  return { start: point(start), end: point(end) };
}
