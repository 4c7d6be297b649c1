/** Sets the form to a search, for instance the one in the address. */
import type { SearchPage } from './findPage.js';
import type { SearchState } from './searchState.js';

export function writeForm(page: Pick<SearchPage, 'input' | 'order' | 'from' | 'to'>, state: SearchState): void {
  page.input.value = state.typed;
  page.order.value = state.order;
  page.from.value = state.from;
  page.to.value = state.to;
}
