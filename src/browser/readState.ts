/**
 * Address → search; the inverse of writeState. Addresses come from anywhere: whatever is unknown is passed over.
 */
import type { Order, SearchState } from './searchState.js';

const orders: readonly Order[] = ['relevance', 'newest', 'oldest'];

/** Unknown orders mean relevance; parameters other than the filters named are passed over. */
export function readState(query: string, filterNames: readonly string[]): SearchState {
  const parameters = new URLSearchParams(query);
  const filters = filterNames.map((name) => [name, parameters.get(name) ?? ''] as const).filter(([, value]) => value !== '');
  return {
    typed: parameters.get('q') ?? '',
    order: orders.find((order) => order === parameters.get('order')) ?? 'relevance',
    filters: Object.fromEntries(filters),
  };
}
