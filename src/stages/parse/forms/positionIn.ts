import type { Position, TextLines } from './textLines.js';

/** The position from offset `start` to offset `end` of a text. There must be no tab before them in their lines. */
export function positionIn({ starts }: TextLines, start: number, end: number): Position {
  return { start: pointIn(starts, start), end: pointIn(starts, end) };
}

function pointIn(starts: readonly number[], offset: number): Position['start'] {
  // The last line that begins at the offset or before it.
  let line = 0;
  let after = starts.length;
  while (after - line > 1) {
    const middle = (line + after) >> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else after = middle;
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
}
