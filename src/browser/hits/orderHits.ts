/**
 * One order over all volumes. By relevance, of a query of few words those come first that have every one that occurs at all;
 * of a question, whose words matter less one by one, those with the most and the rarest. By date the day decides, and undated
 * articles are the last either way.
 */
import { daysOf } from './daysOf.js';
import type { Hit } from './evaluateVolume.js';

export type Order = 'relevance' | 'newest' | 'oldest';

/** Parts of a query of which each is meant. */
const fewParts = 3;
/** How much more an article is worth that has all parts of a question than one that has next to none, beside their weights. */
const togetherness = 0.2;

/** @param clauses parts of the query that occur in the archive */
export function orderHits(hits: readonly Hit[], order: Order, clauses: number): Hit[] {
  const byPlace = (a: Hit, b: Hit): number => a.volume.place - b.volume.place || a.row - b.row;
  const byDay = (sign: 1 | -1) => {
    const keys = new Map(hits.map((hit) => [hit, daysOf(hit.volume.table, hit.row)] as const));
    return (a: Hit, b: Hit): number => {
      const [one, other] = [keys.get(a), keys.get(b)];
      if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
      return sign * (one.from - other.from || one.to - other.to);
    };
  };
  const isWhole = (hit: Hit): number => Number(clauses > fewParts || hit.clauses >= clauses);
  const worth = (hit: Hit): number => (clauses > fewParts ? hit.score * (1 + (togetherness * hit.clauses) / clauses) : hit.score);
  const byRelevance = (a: Hit, b: Hit): number => isWhole(b) - isWhole(a) || worth(b) - worth(a);
  const compare = order === 'relevance' ? byRelevance : byDay(order === 'newest' ? -1 : 1);
  return [...hits].sort((a, b) => compare(a, b) || byPlace(a, b));
}
