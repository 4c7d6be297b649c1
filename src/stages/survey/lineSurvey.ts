/**
 * Learns which lines stand at the beginning or the end of many texts: copyright lines, share widgets, names of desks,
 * sign-offs. Texts are added one by one and not kept. A line is learned
 *
 * - at an end where at least 5 texts have it, or 1 in 100 of more than 500 texts; 50 are always enough, so that each
 *   of many newspapers in one archive may have its own;
 * - if those texts differ in what they say: an article that is held five times teaches nothing;
 * - unless it occurs within texts too, more than once for every ten times at that end: then it says something;
 * - as a block of its own. The last line of a wrapped paragraph ("said.") is no line by itself; a wrapped paragraph
 *   that recurs is learned as a whole, its lines joined by spaces.
 *
 * What is learned is not always litter: at the head of texts recur desks, bylines and dates.
 * Memory is bounded by `capacity`, see `lineTable`. The counts do not depend on the order of the texts; of several
 * spellings, which differ in case, white space and numbers alone, the example is one of those that were added later.
 */

import type { LearnedLine, LearnedLines } from '../../model/knowledge.js';
import { lineKey } from '../../model/lineKey.js';
import { hashOf } from './hashOf.js';
import { type LineSpot, lineTable } from './lineTable.js';

export interface LineSurvey {
  /** One text: its lines, trimmed and not empty, in blocks that were set apart (see `textBlocks`). */
  add(blocks: readonly (readonly string[])[]): void;
  learned(): LearnedLines;
}

/** Lines looked at from each end. Of a short text not more than half belong to its head. */
const headLines = 6;
const tailLines = 8;
/** Lines from each end of which the further ones count neither for nor against, unless prose is between: a long footer reaches there in some texts. */
const nearHead = 12;
const nearTail = 16;
/** Characters; longer ones are prose. */
const longestLine = 300;
const longestBlock = 600;
/** Blocks in the middle that are looked at: a text of a million short lines must not fill the table. */
const mostInMiddle = 200;
const fewestTexts = 5;
const enoughTexts = 50;
const share = 0.01;
/** Of the times at an end, this many elsewhere are borne. */
const elsewhereShare = 0.1;
/** Characters of a paragraph that tell it from another, fewer than any wrapped line has. */
const contextLength = 40;
/** About 12 MB. */
const defaultCapacity = 250_000;

export function lineSurvey({ capacity = defaultCapacity }: { readonly capacity?: number } = {}): LineSurvey {
  const table = lineTable(capacity);
  const examples = { head: new Map<number, string>(), tail: new Map<number, string>() };
  let texts = 0;

  function count(block: readonly string[], spot: LineSpot, context: number): void {
    const line = block.length === 1 ? (block[0] ?? '') : block.join(' ');
    const key = lineKey(line);
    const hash = hashOf(key);
    const counted = table.count(hash, spot, texts, context);
    // Whatever is learned at last has reached the threshold at its last occurrence.
    if (spot !== 'elsewhere' && counted >= threshold(texts) && !examples[spot].has(hash) && isWords(key)) examples[spot].set(hash, ownString(line));
  }

  /** `before` and `after` are the lines at the ends. What has prose on both sides, or is far from both ends, stands in the middle. */
  function countBetween(blocks: readonly (readonly string[])[], before: number, after: number): void {
    const firstProse = blocks.findIndex(isProse);
    const lastProse = blocks.reduce((last, block, index) => (isProse(block) ? index : last), -1);
    let above = before;
    let below = after + blocks.reduce((sum, block) => sum + block.length, 0);
    let counted = 0;
    blocks.forEach((block, index) => {
      below -= block.length;
      const isFarFromHead = above >= nearHead || (firstProse >= 0 && index > firstProse);
      const isFarFromTail = below >= nearTail || index < lastProse;
      above += block.length;
      if (block.length > 1 || !isFarFromHead || !isFarFromTail || counted === mostInMiddle || isProse(block)) return;
      counted += 1;
      count(block, 'elsewhere', 0);
    });
  }

  function learnedAt(spot: 'head' | 'tail'): Map<string, LearnedLine> {
    const learned: [string, LearnedLine][] = [];
    const least = threshold(texts);
    for (const [hash, example] of examples[spot]) {
      const { count: times, elsewhere, contexts } = table.countOf(hash, spot);
      if (times < least || elsewhere > times * elsewhereShare || contexts < Math.max(3, least / 3)) continue;
      learned.push([lineKey(example), { example, count: times, elsewhere }]);
    }
    return new Map(learned.sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1)));
  }

  return {
    add(blocks) {
      table.makeRoom();
      texts += 1;
      const all = blocks.filter((block) => block.length > 0);
      const lines = all.reduce((sum, block) => sum + block.length, 0);
      const atHead = Math.min(headLines, Math.floor(lines / 2));
      // What differs from text to text is looked for at the other end.
      const half = Math.ceil(all.length / 2);
      const headContext = contextOf(all.slice(half));
      const tailContext = contextOf(all.slice(0, half));
      let from = 0;
      let before = 0;
      for (let block = all[from]; block !== undefined && before + block.length <= atHead && !isProse(block); block = all[from]) {
        count(block, 'head', headContext);
        before += block.length;
        from += 1;
      }
      let to = all.length;
      let after = 0;
      for (let block = all[to - 1]; to > from && block !== undefined && after + block.length <= tailLines && !isProse(block); block = all[to - 1]) {
        count(block, 'tail', tailContext);
        after += block.length;
        to -= 1;
      }
      countBetween(all.slice(from, to), before, after);
    },
    learned: () => ({ texts, head: learnedAt('head'), tail: learnedAt('tail') }),
  };
}

function threshold(texts: number): number {
  return Math.max(fewestTexts, Math.min(Math.ceil(texts * share), enoughTexts));
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
  return hashOf(longest.slice(0, contextLength));
}

/** A number or a row of stars is a page, a date or a break in the text. */
function isWords(key: string): boolean {
  return /\p{L}[^\p{L}]*\p{L}/u.test(key);
}

/** V8 keeps a whole text alive for as long as a slice of it is. */
function ownString(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
