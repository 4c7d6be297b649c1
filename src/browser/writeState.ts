/**
 * Search → address; the inverse of readState. What is empty or the default is left out.
 */
import type { SearchState } from './searchState.js';

/** @returns the query with its `?`, or '' */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.typed !== '') parameters.set('q', state.typed);
  if (state.order !== 'relevance') parameters.set('order', state.order);
  for (const [name, value] of Object.entries(state.filters)) parameters.set(name, value);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
