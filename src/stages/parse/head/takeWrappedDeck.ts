import type { HeadWalk } from './headWalk.js';

/** Lines of such a deck, and of a byline by itself the longest, in UTF-16 units. */
const mostLines = 5;
const longestByline = 60;

/** A paragraph that was wrapped by hand between headline and byline, with a blank line on each side of both. */
export function takeWrappedDeck(at: number, { head, draft, isOn }: HeadWalk): boolean {
  const first = head[at];
  if (first === undefined || first.follows || head[at + 1]?.follows !== true || !isOn('deck-line') || !isOn('byline-line')) return false;
  if (!draft.hasHeadline || draft.deck !== undefined || draft.pending.length > 0 || draft.bylines.length > 0 || first.dateline !== undefined) return false;
  let end = at + 1;
  while (head[end]?.follows === true && end - at < mostLines) end += 1;
  const [byline, text] = [head[end], head[end + 1]];
  if (byline === undefined || byline.follows || byline.text.length > longestByline || text?.follows !== false || byline.sureByline?.rule !== 'byline-line') return false;
  draft.pending.push(...head.slice(at, end));
  draft.settlePending({ isStack: true });
  return draft.deck !== undefined;
}
