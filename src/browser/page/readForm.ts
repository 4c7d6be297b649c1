/**
 * The search as the form has it, at its first page.
 */
import type { FieldName } from '../query/query.js';
import type { SearchPage } from './findPage.js';
import { readState } from './readState.js';
import type { SearchState } from './searchState.js';

/** @param chosen values of facets, which the form shows and the search keeps */
export function readForm({ input, order, from, to }: Pick<SearchPage, 'input' | 'order' | 'from' | 'to'>, chosen: SearchState['chosen']): SearchState {
  // By way of an address, so that the form and the address cannot mean different things.
  const parameters = new URLSearchParams({ q: input.value, order: order.value, from: from.value, to: to.value });
  for (const [name, values] of Object.entries(chosen) as [FieldName, readonly string[]][]) for (const value of values) parameters.append(name, value);
  return readState(parameters.toString());
}
