/**
 * Shows each facet as a list of values with their numbers, to be ticked. What has the focus keeps it, though the lists are made anew.
 */

import type { FieldName } from '../query/query.js';
import { countText } from './countText.js';
import { element } from './element.js';
import { facetChoices } from './facetChoices.js';
import type { SearchPage } from './findPage.js';
import { formatsFor } from './formatsFor.js';
import type { SearchState } from './searchState.js';

/** Values shown at first, and at most. */
const few = 7;
const most = 200;
/** From more values than these on, they can be searched. */
const longList = 20;

/** What the reader has opened: it stays as it is from one search to the next. */
export interface FacetView {
  readonly isLong: boolean;
  readonly typed: string;
}

export interface FacetsInput {
  readonly counts: ReadonlyMap<FieldName, ReadonlyMap<string, number>>;
  readonly chosen: SearchState['chosen'];
  readonly views: Map<FieldName, FacetView>;
  readonly onChoice: (field: FieldName, values: readonly string[]) => void;
}

export function showFacets(page: Pick<SearchPage, 'facets' | 'filterBox' | 'clear' | 'labels' | 'words' | 'language'>, input: FacetsInput): void {
  const focused = focusKey();
  const boxes = [...page.labels].flatMap(([field, label]) => facetBox(field, label, page, input) ?? []);
  page.facets.replaceChildren(...boxes);
  page.filterBox.hidden = boxes.length === 0;
  page.clear.hidden = Object.keys(input.chosen).length === 0;
  // What is in force, from the address for instance, must be seen, even where the list is closed.
  const summary = page.filterBox.querySelector('summary');
  const count = Object.values(input.chosen).flat().length;
  if (summary !== null) summary.textContent = count === 0 ? page.words.searchFilters : `${page.words.searchFilters} (${count})`;
  if (focused !== undefined) [...page.facets.querySelectorAll<HTMLElement>('[data-key]')].find(({ dataset }) => dataset.key === focused)?.focus();
}

function focusKey(): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? activeElement.dataset.key : undefined;
}

function facetBox(
  field: FieldName,
  label: string,
  page: Pick<SearchPage, 'words' | 'language' | 'facets' | 'filterBox' | 'clear' | 'labels'>,
  input: FacetsInput,
): HTMLElement | undefined {
  const { words, language } = page;
  const chosen = input.chosen[field] ?? [];
  const view = input.views.get(field) ?? { isLong: false, typed: '' };
  const { choices, total } = facetChoices({
    counts: input.counts.get(field) ?? new Map(),
    chosen,
    typed: view.typed,
    most: view.isLong ? most : few,
    language,
    textOf: field === 'language' ? formatsFor(language).languageName : (value) => value,
  });
  if (total === 0) return undefined;
  const again = (next: FacetView): void => {
    input.views.set(field, next);
    showFacets(page, input);
  };
  const list = element(
    'ul',
    '',
    ...choices.map(({ value, text, count, isChosen }) => {
      const box = element('input', '');
      box.type = 'checkbox';
      box.checked = isChosen;
      box.dataset.key = `${field}\n${value}`;
      box.addEventListener('change', () => input.onChoice(field, box.checked ? [...chosen, value] : chosen.filter((other) => other !== value)));
      const number = element('span', 'articles', formatsFor(language).number(count));
      number.setAttribute('aria-label', countText(words.articleCount, count, language));
      return element('li', '', element('label', '', box, element('bdi', '', text), number));
    }),
  );
  const parts: HTMLElement[] = [list];
  if (view.isLong && total > longList) {
    const search = element('input', '');
    search.type = 'search';
    search.value = view.typed;
    search.dataset.key = `${field} search`;
    search.setAttribute('aria-label', `${label}: ${words.findInList}`);
    search.placeholder = words.findInList;
    search.addEventListener('input', () => again({ ...view, typed: search.value }));
    parts.unshift(search);
  }
  if (total > few) {
    const more = element('button', 'plain', view.isLong ? words.showFewer : `${words.showAll} (${formatsFor(language).number(total)})`);
    more.type = 'button';
    more.dataset.key = `${field} more`;
    more.setAttribute('aria-expanded', String(view.isLong));
    more.addEventListener('click', () => again({ isLong: !view.isLong, typed: '' }));
    parts.push(more);
  }
  const box = element('fieldset', 'facet', element('legend', '', label), ...parts);
  box.dataset.facet = field;
  return box;
}
