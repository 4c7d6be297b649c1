import { type HeadDraft, longestDeck } from './HeadDraft.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { stemsOf } from './stemsOf.js';

/** Shortest and longest of such decks, in UTF-16 units, fewest words that tell, and the share of them that the text has. */
const shortest = 50;
const longest = 260;
const fewestWords = 5;
const share = 0.8;
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
  if (below[0]?.follows !== false || below.filter(({ follows }) => !follows).length < fewestApart || line.dateline !== undefined) return false;
  const stems = stemsOf(line.text);
  if (stems.size < fewestWords) return false;
  const said = stemsOf(below.map(({ text }) => text.slice(0, longestParagraph)).join(' '));
  let count = 0;
  for (const stem of stems) if (said.has(stem)) count += 1;
  return count >= stems.size * share;
}

/** Right under the headline, and nothing else has been found there. */
function isFirstBelow(line: HeadLine, at: number, head: readonly HeadLine[], draft: HeadDraft): boolean {
  const above = head[at - 1];
  return line.follows && above !== undefined && draft.headline !== undefined && above.text.endsWith(draft.headline.value) && draft.deck === undefined && draft.pending.length === 0;
}
