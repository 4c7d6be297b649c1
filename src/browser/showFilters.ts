/**
 * Fills the filters' selects for the present query. A filter that is chosen shows what it could be changed to,
 * the others what they would narrow the query to further.
 */
import type { TermAnswer } from './askIndex.js';
import { fillSelect } from './fillSelect.js';
import { filterChoices } from './filterChoices.js';
import type { SearchPage } from './findPage.js';

export type TermCounts = Pick<TermAnswer, 'isPhrase' | 'counts' | 'totals'>;

/** @param answers for each index, the counts of each term */
export function showFilters(page: Pick<SearchPage, 'filters' | 'filterBox' | 'language'>, answers: readonly (readonly TermCounts[])[]): void {
  // Where there are phrases, they alone decide what is found.
  const deciding = answers.map((terms) => (terms.some(({ isPhrase }) => isPhrase) ? terms.filter(({ isPhrase }) => isPhrase) : terms));
  const selects = [...page.filters];
  const chosenCount = selects.filter(([, select]) => select.value !== '').length;
  for (const [name, select] of selects) {
    const isChosen = select.value !== '';
    const choices = filterChoices({
      counts: deciding.flat().map(({ counts, totals }) => (isChosen ? totals : counts)[name]),
      isExact: deciding.every((terms) => terms.length === 1) && (!isChosen || chosenCount === 1),
      chosen: select.value,
      isNewestFirst: name === 'year' || name === 'month',
      language: page.language,
    });
    fillSelect(select, choices);
    select.disabled = choices.length === 0;
  }
  page.filterBox.hidden = selects.every(([, select]) => select.disabled);
  // A filter that is in force, from the address for instance, must be seen.
  if (selects.some(([, select]) => select.value !== '')) page.filterBox.open = true;
}
