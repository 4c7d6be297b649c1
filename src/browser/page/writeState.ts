/**
 * Search → address; the inverse of readState. What is empty or the default is left out.
 */
import { fieldNames } from '../hits/selection.js';
import type { SearchState } from './searchState.js';

/** @returns the query with its `?`, or '' */
export function writeState({ typed, order, from, to, chosen, page }: SearchState): string {
  const parameters = new URLSearchParams();
  if (typed !== '') parameters.set('q', typed);
  if (from !== '') parameters.set('from', from);
  if (to !== '') parameters.set('to', to);
  for (const name of fieldNames) for (const value of chosen[name] ?? []) parameters.append(name, value);
  if (order !== 'relevance') parameters.set('order', order);
  if (page !== 1) parameters.set('page', String(page));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
