/**
 * Hits in their order; by relevance, an article whose headline is the whole query comes first. A headline typed or pasted is a search for that
 * article, whatever its words weigh, and whatever signs of the query language stand in it.
 */
import type { Hit } from './evaluateVolume.js';
import { isHeadline } from './isHeadline.js';
import { type Order, orderHits } from './orderHits.js';
import type { QueryPlan } from './planQuery.js';

/** Texts that are looked into, at most: as many as the first page of results shows, among which they are as a rule. */
const mostRead = 10;

export async function rankHits(hits: readonly Hit[], order: Order, plan: QueryPlan): Promise<Hit[]> {
  const ordered = orderHits(hits, order, plan);
  if (order !== 'relevance') return ordered;
  const candidates = ordered.filter(({ mayBeHeadline }) => mayBeHeadline).slice(0, mostRead);
  const areHeadlines = await Promise.all(candidates.map(({ volume, row }) => isHeadline(plan, volume, row)));
  const first = new Set(candidates.filter((_, at) => areHeadlines[at]));
  return first.size === 0 ? ordered : [...first, ...ordered.filter((hit) => !first.has(hit))];
}
