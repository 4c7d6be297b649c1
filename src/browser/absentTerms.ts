/**
 * The words and phrases that occur in no article at all: the reader is told, since the rest is found without them.
 */
import type { TermHits } from './rankHits.js';

/** @param indexes as for rankHits; only meaningful once every index has answered. */
export function absentTerms(indexes: readonly (readonly TermHits[])[]): string[] {
  const hits = new Map<string, number>();
  for (const found of indexes.flat()) {
    if (found.term !== null) hits.set(found.term, (hits.get(found.term) ?? 0) + found.hits);
  }
  return [...hits].filter(([, count]) => count === 0).map(([term]) => term);
}
