/** Which lines of one text can be learned as recurring: those at its ends, and single short lines in its middle. Of each a hash, which is all that `lineSurvey` counts. */

import { hash53 } from '../../model/hash53.js';
import { lineKey } from '../../model/lineKey.js';
import { type LineSightings, type LineSpot, lineSpots } from '../../model/textNotes.js';

/** Lines looked at from each end. Of a short text not more than half belong to its head. */
const headLines = 6;
const tailLines = 8;
/** Short lines by themselves, of which a footer has many, and the longest of them in characters. */
const footerLines = 24;
const longestOfFooter = 100;
/** Lines from each end of which the further ones count neither for nor against, unless prose is between: a long footer reaches there in some texts. */
const nearHead = 12;
const nearTail = 16;
/** Characters; longer ones are prose. */
const longestLine = 300;
const longestBlock = 600;
/** Blocks in the middle that are looked at: a text of a million short lines must not fill the table. */
const mostInMiddle = 200;
/** Characters of a paragraph that tell it from another, fewer than any wrapped line has. */
const contextLength = 40;
/** Hashes of what a text says are told apart so far. */
const contextRange = 32;

/** `blocks`: the lines of a text, trimmed and not empty, in blocks that were set apart (see `textBlocks`). */
export function lineSightings(blocks: readonly (readonly string[])[]): LineSightings {
  const hashes: number[] = [];
  const spots: number[] = [];
  const contexts: number[] = [];
  const lines: (string | undefined)[] = [];
  const see = (block: readonly string[], spot: LineSpot, context: number): void => {
    const line = block.length === 1 ? (block[0] ?? '') : block.join(' ');
    const key = lineKey(line);
    hashes.push(hash53(key));
    spots.push(lineSpots.indexOf(spot));
    contexts.push(context);
    lines.push(spot === 'elsewhere' || !isWords(key) ? undefined : line);
  };

  const all = blocks.filter((block) => block.length > 0);
  const length = all.reduce((sum, block) => sum + block.length, 0);
  const atHead = Math.min(headLines, Math.floor(length / 2));
  // What differs from text to text is looked for at the other end.
  const half = Math.ceil(all.length / 2);
  const headContext = contextOf(all.slice(half));
  const tailContext = contextOf(all.slice(0, half));
  let from = 0;
  let before = 0;
  for (let block = all[from]; block !== undefined && before + block.length <= atHead && !isProse(block); block = all[from]) {
    see(block, 'head', headContext);
    before += block.length;
    from += 1;
  }
  let to = all.length;
  let after = 0;
  for (let block = all[to - 1]; to > from && block !== undefined && after + block.length <= mostAtTail(block) && !isProse(block); block = all[to - 1]) {
    see(block, 'tail', tailContext);
    after += block.length;
    to -= 1;
  }
  for (const block of middleOf(all.slice(from, to), before, after)) see(block, 'elsewhere', 0);
  return { hashes: Float64Array.from(hashes), spots: Uint8Array.from(spots), contexts: Uint8Array.from(contexts), lines: () => lines };
}

/** Single lines that have prose on both sides, or are far from both ends. `before` and `after` are the lines at the ends. */
function middleOf(blocks: readonly (readonly string[])[], before: number, after: number): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  // Where a footer of short lines is as long as is looked at, it may be longer.
  const near = after > tailLines ? footerLines + tailLines : nearTail;
  const firstProse = blocks.findIndex(isProse);
  const lastProse = blocks.reduce((last, block, index) => (isProse(block) ? index : last), -1);
  let above = before;
  let below = after + blocks.reduce((sum, block) => sum + block.length, 0);
  blocks.forEach((block, index) => {
    below -= block.length;
    const isFarFromHead = above >= nearHead || (firstProse >= 0 && index > firstProse);
    const isFarFromTail = below >= near || index < lastProse;
    above += block.length;
    if (block.length === 1 && isFarFromHead && isFarFromTail && found.length < mostInMiddle && !isProse(block)) found.push(block);
  });
  return found;
}

function mostAtTail(block: readonly string[]): number {
  return block.length === 1 && lengthOf(block) <= longestOfFooter ? footerLines : tailLines;
}

/** Too long to be learned. What is on the far side of it is not at that end of the text. */
function isProse(block: readonly string[]): boolean {
  return lengthOf(block) > (block.length === 1 ? longestLine : longestBlock);
}

function lengthOf(block: readonly string[]): number {
  return block.reduce((sum, line) => sum + line.length, 0);
}

/** A hash of the beginning of the longest of some blocks. */
function contextOf(blocks: readonly (readonly string[])[]): number {
  let longest = '';
  let most = -1;
  for (const block of blocks) {
    const length = lengthOf(block);
    if (length <= most) continue;
    longest = block[0] ?? '';
    most = length;
  }
  return hash53(longest.slice(0, contextLength)) % contextRange;
}

/** A number or a row of stars is a page, a date or a break in the text. */
function isWords(key: string): boolean {
  return /\p{L}[^\p{L}]*\p{L}/u.test(key);
}
