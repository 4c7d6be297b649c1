import type { HeadWalk } from './headWalk.js';
import { stemsOf } from './stemsOf.js';

/** Longest sentence that is a headline, in UTF-16 units; fewest words that tell, and the share of them that the next paragraph has. */
const longest = 130;
const fewestWords = 4;
const share = 0.65;
/** Most lines of a wrapped paragraph that are looked at. */
const mostLines = 6;
const longestLine = 1500;

/**
 * A sentence that stands by itself over a longer paragraph which says it again: the headline. No text says its first
 * sentence twice; of those without a headline in the labelled texts, none repeats as much as half of it.
 */
export function isEchoedSentence(at: number, { head, draft, isOn }: HeadWalk): boolean {
  const [line, below] = [head[at], head[at + 1]];
  if (draft.hasHeadline || line === undefined || below === undefined || line.follows || below.follows || below.isParticular) return false;
  if (line.text.length > longest || /\p{Ll}{3}[.!?]["”»]?\s\S/u.test(line.text)) return false;
  const stems = stemsOf(line.text);
  if (stems.size < fewestWords || !isOn('unsaid-line')) return false;
  let paragraph = '';
  for (let next = at + 1; next <= at + mostLines && (next === at + 1 || head[next]?.follows === true); next += 1) paragraph += ` ${head[next]?.text.slice(0, longestLine) ?? ''}`;
  if (paragraph.length <= line.text.length + 1) return false;
  const said = stemsOf(paragraph);
  let count = 0;
  for (const stem of stems) if (said.has(stem)) count += 1;
  return count >= stems.size * share;
}
