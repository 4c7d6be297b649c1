/**
 * Address → search; the inverse of writeState. Addresses come from anywhere: whatever is unknown is passed over.
 */
import type { Order } from '../hits/orderHits.js';
import { fieldNames } from '../hits/selection.js';
import type { SearchState } from './searchState.js';

const orders: readonly Order[] = ['relevance', 'newest', 'oldest'];

export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const chosen = fieldNames.map((name) => [name, [...new Set(parameters.getAll(name))].filter((value) => value !== '')] as const).filter(([, values]) => values.length > 0);
  const page = Number(parameters.get('page') ?? '1');
  return {
    typed: (parameters.get('q') ?? '').trim(),
    order: orders.find((order) => order === parameters.get('order')) ?? 'relevance',
    from: (parameters.get('from') ?? '').trim(),
    to: (parameters.get('to') ?? '').trim(),
    chosen: Object.fromEntries(chosen),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}
