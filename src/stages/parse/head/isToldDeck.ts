import { type HeadDraft, longestDeck } from './HeadDraft.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { stemsOf } from './stemsOf.js';

/** Shortest and longest of such decks, in UTF-16 units, fewest words that tell, and the share of them that the text has. */
const shortest = 50;
const longest = 260;
const fewestWords = 5;
const share = 0.8;
const shareApart = 0.95;
/** Shortest paragraph in a line of its own, in UTF-16 units. */
const shortestLine = 120;
/** Lines of those below that have a blank line above them. */
const fewestApart = 2;
/** Paragraphs that may tell it, and how much of each is looked at. */
const mostParagraphs = 5;
const longestParagraph = 1200;

/**
 * A summary in whole sentences right under the headline, where paragraphs are set apart by blank lines: "Victim was taken to
 * hospital. The driver fled.", as portals in Brazil and Turkey print it. The text tells all of it again, and no first paragraph
 * is told again so nearly.
 */
export function isToldDeck(line: HeadLine, at: number, { head, draft, isOn }: HeadWalk): boolean {
  if (!isOn('deck-line') || !isFirstBelow(line, at, head, draft) || line.text.length < shortest || line.text.length > Math.min(longest, longestDeck)) return false;
  const below = head.slice(at + 1, at + 1 + mostParagraphs);
  if (below[0] === undefined) return false;
  // Where no blank lines divide them, each line must be a paragraph.
  const isApart = !below[0].follows && below.filter(({ follows }) => !follows).length >= fewestApart;
  if (!isApart && (below.length < fewestApart || below.some(({ text }) => text.length < shortestLine))) return false;
  const stems = stemsOf(line.text);
  if (stems.size < fewestWords) return false;
  if (!line.follows) return isToldApart(line, stems, below) && isText(line, below);
  const said = stemsOf(below.map(({ text }) => text.slice(0, longestParagraph)).join(' '));
  let count = 0;
  for (const stem of stems) if (said.has(stem)) count += 1;
  return count >= stems.size * share && isText(line, below);
}

/** Paragraphs, none of them a line about the text. */
function isText(line: HeadLine, below: readonly HeadLine[]): boolean {
  return line.dateline === undefined && !below.some((each) => each.dateline === undefined && each.isParticular);
}

/** Set apart it looks like any first paragraph: nearly all must be told again, which the first words that are not show at little cost. */
function isToldApart({ text }: HeadLine, stems: ReadonlySet<string>, below: readonly HeadLine[]): boolean {
  // A paragraph that comes twice is a refrain.
  if (stems.size <= fewestWords || text.length >= (below[0]?.text.length ?? 0) || below.some((each) => each.text === text)) return false;
  const said = below
    .map((each) => each.text.slice(0, longestParagraph))
    .join(' ')
    .toLowerCase();
  let left = Math.floor(stems.size * (1 - shareApart));
  for (const stem of stems) {
    if (said.includes(stem.trimStart())) continue;
    if (left === 0) return false;
    left -= 1;
  }
  return true;
}

/** Right under the headline or what is told of the text, and nothing else has been found there. */
function isFirstBelow({ index }: HeadLine, at: number, head: readonly HeadLine[], draft: HeadDraft): boolean {
  const above = head[at - 1];
  return index > 0 && above !== undefined && draft.headline !== undefined && draft.taken.has(above.index) && draft.deck === undefined && draft.pending.length === 0;
}
