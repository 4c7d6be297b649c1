/**
 * A search as the address has it: words, order, filters. `readState` and `writeState` are inverse to each other;
 * what is empty or the default is not in the address.
 */
export type Order = 'relevance' | 'newest' | 'oldest';

export interface SearchState {
  readonly typed: string;
  readonly order: Order;
  /** Filter → value; only those chosen. */
  readonly filters: Readonly<Record<string, string>>;
}

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

/** @returns the query with its `?`, or '' */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.typed !== '') parameters.set('q', state.typed);
  if (state.order !== 'relevance') parameters.set('order', state.order);
  for (const [name, value] of Object.entries(state.filters)) parameters.set(name, value);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
