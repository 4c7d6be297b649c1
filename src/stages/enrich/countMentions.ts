import type { Authority, Mention } from '../../model/authority.js';
import { foldName } from '../../model/foldName.js';
import { nameFinder } from './nameFinder.js';

/** How often the texts (headline, deck, body: no name goes on from one to the next) name each person and place, by their numbers. */
export function countMentions(texts: readonly (string | undefined)[], authorities: readonly Authority[]): Mention[] {
  if (authorities.length === 0) return [];
  const find = nameFinder(authorities);
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const { authority } of text === undefined ? [] : find(foldName(text))) if (authority !== undefined) counts.set(authority, (counts.get(authority) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([authority, count]) => ({ authority, count }));
}
