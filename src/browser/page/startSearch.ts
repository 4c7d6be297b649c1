/**
 * Joins the search page's form to its results. Nothing is loaded before the reader touches the form or the address has
 * a query; an older search never overwrites a newer one; whatever fails, the reader is shown the ways to browse.
 */
import { askIndexes } from './askIndexes.js';
import type { SearchPage } from './findPage.js';
import { leaveOutStopWords } from './leaveOutStopWords.js';
import { nextResults, resultsAtATime } from './nextResults.js';
import { type OpeningIndexes, openIndexes } from './openIndexes.js';
import { type IndexAnswer, orderHits } from './orderHits.js';
import { parseQuery } from './parseQuery.js';
import { readForm } from './readForm.js';
import { readState } from './readState.js';
import { showFallback } from './showFallback.js';
import { showFilters } from './showFilters.js';
import { statusText } from './statusText.js';
import { writeForm } from './writeForm.js';
import { writeState } from './writeState.js';

/** Milliseconds without a key before a search begins. */
const typingPause = 200;

export function startSearch(page: SearchPage): void {
  const { form, input, order, filters, status, results, more, words } = page;
  /** Number of the latest search: the only one that may write to the page. */
  let latest = 0;
  let opening: Promise<OpeningIndexes> | undefined;
  let showMore: (() => Promise<void>) | undefined;
  let typingTimer = 0;
  /** The reader has settled on the search in the address, so the next one gets a place of its own in the history. */
  let isSettled = false;

  function open(): Promise<OpeningIndexes> {
    opening ??= openIndexes(new URL('pagefind/', page.root).href, page.languages);
    return opening;
  }

  /** The next search will try to load again what failed. */
  function fail(): void {
    opening = undefined;
    showFallback(page, words.searchUnavailable);
  }

  async function search(): Promise<void> {
    const mine = ++latest;
    const isLatest = (): boolean => mine === latest;
    showMore = undefined;
    more.hidden = true;
    try {
      const state = readForm(page);
      const query = parseQuery(state.typed);
      const isEmpty = query.words.length + query.phrases.length + Object.keys(state.filters).length === 0;
      status.textContent = isEmpty ? '' : words.searchLoading;
      if (isEmpty) results.replaceChildren();
      const { indexes, pages } = await open();
      if (isEmpty) {
        const opened = await Promise.all(indexes);
        page.fallback.hidden = true;
        if (isLatest())
          showFilters(
            page,
            opened.map(({ filters: totals }) => [{ isPhrase: false, counts: totals, totals }]),
          );
        return;
      }

      // Filters alone say nothing about relevance.
      const isByDate = query.words.length + query.phrases.length === 0;
      const wanted = isByDate && state.order === 'relevance' ? 'newest' : state.order;
      const begin = async (answers: readonly IndexAnswer[]) => {
        const shown = new Set<string>();
        const ordered = await orderHits(answers, pages, wanted);
        return { ...ordered, shown, items: await nextResults(ordered.hits, shown, page) };
      };
      const { answers, isComplete } = await askIndexes(indexes, {
        query: { ...query, words: leaveOutStopWords(query.words, page.languages) },
        filters: state.filters,
        onPart: async (part) => {
          if (!isLatest()) return;
          const { items } = await begin(part);
          if (isLatest() && items.length > 0) results.replaceChildren(...items);
        },
      });
      const { items, hits, total, shown } = await begin(answers);
      if (!isLatest()) return;
      results.replaceChildren(...items);
      const terms = answers.map((answer) => answer.terms);
      showFilters(page, terms);
      status.textContent = statusText(terms, total, page);
      page.fallback.hidden = true;
      // Pagefind passes over parts of an index that it cannot fetch.
      if (!isComplete || (total === 0 && !navigator.onLine)) fail();

      let count = resultsAtATime;
      more.hidden = total <= count;
      showMore = async () => {
        const added = await nextResults(hits, shown, page);
        if (!isLatest()) return;
        count += resultsAtATime;
        results.append(...added);
        more.hidden = total <= count;
        added[0]?.querySelector('a')?.focus();
      };
    } catch {
      if (!isLatest()) return;
      status.textContent = '';
      results.replaceChildren();
      fail();
    }
  }

  function keepAddress(isDeliberate: boolean): void {
    const query = writeState(readForm(page));
    if (query !== writeState(readState(location.search, [...filters.keys()]))) {
      const isNewPlace = isDeliberate || isSettled;
      history[isNewPlace ? 'pushState' : 'replaceState'](null, '', location.pathname + query);
      isSettled = false;
    }
    isSettled ||= isDeliberate;
  }

  function searchNow(isDeliberate: boolean): void {
    clearTimeout(typingTimer);
    keepAddress(isDeliberate);
    void search();
  }

  function restore(): void {
    clearTimeout(typingTimer);
    writeForm(page, readState(location.search, [...filters.keys()]));
    isSettled = true;
    void search();
  }

  form.addEventListener('focusin', () => {
    if (opening === undefined) void search();
  });
  input.addEventListener('input', () => {
    clearTimeout(typingTimer);
    typingTimer = window.setTimeout(() => searchNow(false), typingPause);
  });
  for (const select of [order, ...filters.values()]) select.addEventListener('change', () => searchNow(true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchNow(true);
  });
  more.addEventListener('click', () => {
    // A second click while results are loading would fetch them twice.
    const show = showMore;
    showMore = undefined;
    const mine = latest;
    void show?.().then(() => mine === latest && (showMore = show), fail);
  });
  window.addEventListener('popstate', restore);

  if (writeState(readState(location.search, [...filters.keys()])) !== '') restore();
  // Typed before this script ran, or brought back by the browser.
  else if (input.value !== '') searchNow(false);
  else if (form.contains(document.activeElement)) void search();
}
