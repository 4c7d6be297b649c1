/** Whether a line is the first of a paragraph that was wrapped by hand, rather than a line of its own. */
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** Lengths in UTF-16 units: prose is not wrapped narrower, nor lines by hand wider. */
const narrowest = 30;
const widest = 140;
/** Lines that show how a paragraph is wrapped; more would show the same. */
const mostLines = 10;
/** Share of the width that a full line takes at least, with the word that did not fit; and share of the lines that are full. */
const slack = 0.85;
/** The same in a column of a paper, whose lines are ragged where they were read by machine; and the widest column, in UTF-16 units. */
const slackInColumn = 0.8;
const widestColumn = 60;
const mostFull = 0.7;

/** `at` is the line's place in the head. */
export function isWrappedProse(at: number, { head, capitalsTell }: HeadWalk): boolean {
  const first = head[at];
  const second = head[at + 1];
  // A headline that the page prints again is no wrapped line.
  if (first === undefined || second === undefined || second.text === first.text || !second.follows || second.indent > first.indent + 1) return false;
  if (first.text.length < narrowest || first.text.length > widest || (capitalsTell && first.inCapitals)) return false;
  const block: HeadLine[] = [first];
  for (let next = at + 1; next < head.length && block.length < mostLines; next += 1) {
    const line = head[next];
    if (line === undefined || !line.follows || line.indent > first.indent + 1 || line.text.length > widest || line.isParticular) break;
    block.push(line);
  }
  if (block.length < 2) return false;
  const width = block.reduce((most, line) => Math.max(most, line.text.length), 0);
  const goesOn = /^\p{Ll}/u.test(second.text);
  if (first.text.length + 1 + firstWord(second) <= width * (goesOn ? (width <= widestColumn ? slackInColumn : slack) : 1)) return false;
  // Two lines may be a headline that goes on; three are a paragraph. Where the first is full, the others must be as well.
  if (block.length === 2) return goesOn && /[.!?]["”’»)]{0,2}$/u.test(second.text);
  // A paragraph that is seen to its end ends as a sentence does.
  if (block.length < mostLines && !/[.!?:…]["”’»)\]]{0,2}$/u.test(block.at(-1)?.text ?? '')) return false;
  const fullLines = block.slice(0, -1).filter((line, index) => line.text.length + 1 + firstWord(block[index + 1]) > width * slack).length;
  return fullLines >= (block.length - 1) * mostFull;
}

function firstWord(line: HeadLine | undefined): number {
  return line?.text.split(' ', 1)[0]?.length ?? 0;
}
