/**
 * One order over all volumes. By relevance those come first that have every part of the query that occurs at all; by date
 * the day decides, and undated articles are the last either way.
 */
import { daysOf } from './daysOf.js';
import type { Hit } from './evaluateVolume.js';

export type Order = 'relevance' | 'newest' | 'oldest';

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
  const compare =
    order === 'relevance' ? (a: Hit, b: Hit): number => Number(b.clauses >= clauses) - Number(a.clauses >= clauses) || b.score - a.score : byDay(order === 'newest' ? -1 : 1);
  return [...hits].sort((a, b) => compare(a, b) || byPlace(a, b));
}
