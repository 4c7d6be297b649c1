/**
 * The search as the form has it.
 */
import type { SearchPage } from './findPage.js';
import { readState } from './readState.js';
import type { SearchState } from './searchState.js';

export function readForm(page: Pick<SearchPage, 'input' | 'order' | 'filters'>): SearchState {
  // By way of an address, so that the form and the address cannot mean different things.
  const parameters = new URLSearchParams({ q: page.input.value.trim(), order: page.order.value });
  for (const [name, select] of page.filters) parameters.set(name, select.value);
  return readState(parameters.toString(), [...page.filters.keys()]);
}
