/**
 * Sets the form to a search, for instance the one in the address. A value no index has told of yet is offered all the same.
 */
import type { SearchPage } from './findPage.js';
import type { SearchState } from './searchState.js';

export function writeForm(page: Pick<SearchPage, 'input' | 'order' | 'filters'>, state: SearchState): void {
  page.input.value = state.typed;
  page.order.value = state.order;
  for (const [name, select] of page.filters) {
    const value = state.filters[name] ?? '';
    if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
    select.value = value;
  }
}
