/**
 * One order over all volumes. By relevance those articles come first that have every word that occurs at all; of a sentence, whose words
 * matter less one by one, those that have them all in one passage; then those with the most and the rarest. By date the day decides, and
 * undated articles are the last either way.
 */
import { daysOf } from './daysOf.js';
import type { Hit } from './evaluateVolume.js';
import { passageLength } from './passageLength.js';
import type { QueryPlan } from './planQuery.js';

export type Order = 'relevance' | 'newest' | 'oldest';

/** Parts of a query of which each is meant, a sentence or not. */
const fewParts = 3;
/** How much more an article is worth that has all of many parts than one that has next to none, beside their weights. */
const togetherness = 0.2;
/** Words of a passage, as long as what a result quotes: in a long article the words of a sentence stand here and there by chance. */
const passage = 30;

export function orderHits(hits: readonly Hit[], order: Order, { clauses, isSentence }: Pick<QueryPlan, 'clauses' | 'isSentence'>): Hit[] {
  const parts = clauses.filter(({ clause, conditions, articles }) => clause.sign !== 'not' && conditions.length === 0 && articles > 0).length;
  const byPlace = (a: Hit, b: Hit): number => a.volume.place - b.volume.place || a.row - b.row;
  const byDay = (sign: 1 | -1) => {
    const keys = new Map(hits.map((hit) => [hit, daysOf(hit.volume.table, hit.row)] as const));
    return (a: Hit, b: Hit): number => {
      const [one, other] = [keys.get(a), keys.get(b)];
      if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
      return sign * (one.from - other.from || one.to - other.to);
    };
  };
  const isWhole = (hit: Hit): boolean => hit.clauses >= parts && (!isSentence || parts <= fewParts || passageLength(hit.places) <= passage);
  const worth = (hit: Hit): number => (parts > fewParts ? hit.score * (1 + (togetherness * hit.clauses) / parts) : hit.score);
  const byRelevance = () => {
    const keys = new Map(hits.map((hit) => [hit, { isWhole: Number(isWhole(hit)), worth: worth(hit) }] as const));
    return (a: Hit, b: Hit): number => {
      const [one, other] = [keys.get(a), keys.get(b)];
      return (other?.isWhole ?? 0) - (one?.isWhole ?? 0) || (other?.worth ?? 0) - (one?.worth ?? 0);
    };
  };
  const compare = order === 'relevance' ? byRelevance() : byDay(order === 'newest' ? -1 : 1);
  return [...hits].sort((a, b) => compare(a, b) || byPlace(a, b));
}
