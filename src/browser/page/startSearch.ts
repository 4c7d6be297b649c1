/**
 * Joins the search page's form to its results. Nothing is loaded before the reader touches the form or the address has
 * a query; an older search never overwrites a newer one; whatever fails, the reader is shown the ways to browse.
 */
import { compoundsNowhere } from '../hits/compoundsNowhere.js';
import { fieldsWith } from '../hits/fieldsWith.js';
import { rangeOf } from '../hits/rangeOf.js';
import { rankHits } from '../hits/rankHits.js';
import { type Archive, type Found, searchArchive } from '../hits/searchArchive.js';
import { type SelectedHits, selectHits } from '../hits/selectHits.js';
import { valuesNowhere } from '../hits/valuesNowhere.js';
import { fieldsOf } from '../query/fieldsOf.js';
import { misreadBrackets } from '../query/misreadBrackets.js';
import { misreadDates } from '../query/misreadDates.js';
import { parseQuery } from '../query/parseQuery.js';
import { printQuery } from '../query/printQuery.js';
import type { Query } from '../query/query.js';
import type { DayRange } from '../query/readDate.js';
import { readDate } from '../query/readDate.js';
import { shortBeginnings } from '../query/shortBeginnings.js';
import { withSectionNames } from '../query/withSectionNames.js';
import { wordsAlone } from '../query/wordsAlone.js';
import { fetchFile } from '../volumes/fetchFile.js';
import { countText } from './countText.js';
import { fill } from './fill.js';
import type { SearchPage } from './findPage.js';
import { instead } from './instead.js';
import { openArchive } from './openArchive.js';
import { rangeText } from './rangeText.js';
import { readForm } from './readForm.js';
import { readState } from './readState.js';
import { renewArchive } from './renewArchive.js';
import type { SearchState } from './searchState.js';
import { searchText } from './searchText.js';
import { shortened } from './shortened.js';
import { showChart } from './showChart.js';
import { showFacets } from './showFacets.js';
import { showFallback } from './showFallback.js';
import { showNotes } from './showNotes.js';
import { resultsAtATime, showPages } from './showPages.js';
import { showResults } from './showResults.js';
import { showTaking } from './showTaking.js';
import { writeForm } from './writeForm.js';
import { writeState } from './writeState.js';

/** Milliseconds without a key before a search begins. */
const typingPause = 200;
/** Milliseconds between two looks at what has come in so far. */
const partPause = 500;
/** Milliseconds for which the archive is taken to be as it was: the owner may publish while the page is open. */
const trusted = 60_000;

export function startSearch(page: SearchPage): void {
  const { form, input, order, from, to, status, results, words } = page;
  const { title } = document;
  let state = readState(location.search);
  /** Number of the latest search: the only one that may write to the page. */
  let latest = 0;
  let opening: Promise<Archive> | undefined;
  let openedAt = 0;
  let typingTimer = 0;
  /** The reader has settled on the search in the address, so the next one gets a place of its own in the history. */
  let isSettled = true;
  /** What the words of the last search found: a change of facets, order or page asks no index. */
  let known: { readonly key: string; readonly archive: Archive; readonly found: Found } | undefined;
  const facetViews = new Map();

  function open(): Promise<Archive> {
    const isOld = performance.now() - openedAt > trusted;
    if (opening !== undefined && !isOld) return opening;
    openedAt = performance.now();
    const fetchOwn = fetchFile(new URL('search/', page.root).href);
    opening = opening === undefined ? openArchive(fetchOwn) : opening.then((archive) => renewArchive(archive, fetchOwn));
    return opening;
  }

  /** The next search will try to load again what failed. */
  function fail(): void {
    opening = undefined;
    known = undefined;
    showFallback(page, words.searchUnavailable);
  }

  function clear(): void {
    results.replaceChildren();
    page.notes.replaceChildren();
    for (const part of [page.chart, page.filterBox, page.pages, page.taking, page.toResults]) part.hidden = true;
    status.textContent = '';
  }

  async function search(): Promise<void> {
    latest += 1;
    const mine = latest;
    results.ariaBusy = 'true';
    const isLatest = (): boolean => mine === latest;
    const current = state;
    const typed = parseQuery(current.typed);
    const range = rangeOf(typed.dates, current);
    const isEmpty = typed.clauses.length + typed.fields.length === 0 && range === undefined && Object.keys(current.chosen).length === 0;
    document.title = isEmpty ? title : `${shortened(searchText(current, page))} – ${title}`;
    try {
      if (isEmpty) {
        clear();
        if (current.typed !== '') status.textContent = fill(words.nothingToSearch, { typed: shortened(current.typed) });
      } else status.textContent = words.searchLoading;
      const archive = await open();
      if (!isLatest()) return;
      page.fallback.hidden = true;
      if (isEmpty) return;
      const query = withSectionNames(typed, archive.manifest.sections ?? {});
      // Facets alone say nothing about relevance.
      const wanted = query.clauses.some(({ sign }) => sign !== 'not') || current.order !== 'relevance' ? current.order : 'newest';
      const key = JSON.stringify([query.clauses, range, current.typed]);
      let lastShown = 0;
      let isFilled = false;
      const show = async (found: Found): Promise<void> => {
        lastShown = performance.now();
        const presented: Presented = { state: current, query, range, order: wanted, isLatest };
        // A page that is full stays as it is until all is known: results that change places twice a second cannot be read.
        if (isFilled && found.answered + found.failed < found.asked) status.textContent = countText(words.soFar, select(found, presented).hits.length, page.language);
        else isFilled = (await present(archive, found, presented)) >= current.page * resultsAtATime;
      };
      const found =
        known?.key === key && known.archive === archive
          ? known.found
          : await searchArchive(archive, {
              query,
              typed: current.typed,
              range,
              order: wanted,
              onPart: async (part) => {
                if (isLatest() && part.hits.length > 0 && (lastShown === 0 || performance.now() - lastShown > partPause)) await show(part);
                return isLatest();
              },
            });
      if (!isLatest()) return;
      if (found.failed === 0) known = { key, archive, found };
      await show(found);
    } catch {
      if (!isLatest()) return;
      clear();
      fail();
    } finally {
      if (isLatest()) results.ariaBusy = 'false';
    }
  }

  interface Presented {
    readonly state: SearchState;
    readonly query: Query;
    readonly range: DayRange | undefined;
    readonly order: SearchState['order'];
    readonly isLatest: () => boolean;
  }

  function select(found: Found, { state: { chosen }, query, range }: Presented): SelectedHits {
    return selectHits(found.hits, { ...(range === undefined ? {} : { range }), chosen, typed: query.fields });
  }

  /** @returns how many articles were found */
  async function present(archive: Archive, found: Found, presented: Presented): Promise<number> {
    const { state: current, query, range, order: wanted, isLatest } = presented;
    const { plan } = found;
    const selected = select(found, presented);
    const hits = await rankHits(selected.hits, wanted, plan);
    if (!isLatest()) return hits.length;
    const isWhole = found.answered + found.failed === found.asked;
    // An address may ask for a page that there is not, or is no longer.
    const shown = isWhole ? Math.min(current.page, Math.max(1, Math.ceil(hits.length / resultsAtATime))) : current.page;
    const isComplete = await showResults(page, { hits, page: shown, back: writeState(current), isLatest });
    if (!isLatest()) return hits.length;
    page.toResults.hidden = hits.length === 0;
    const { language } = page;
    const count = countText(words.articleCount, hits.length, language);
    status.textContent = isWhole ? (hits.length === 0 ? words.searchNothing : count) : countText(words.soFar, hits.length, language);
    showPages(page, {
      page: shown,
      hits: hits.length,
      addressOf: (number) => location.pathname + writeState({ ...current, page: number }),
      onPage: (number) => {
        change({ page: number }, true);
        showTop();
      },
    });
    showFacets(page, {
      counts: selected.counts,
      chosen: current.chosen,
      views: facetViews,
      onChoice: (field, values) => change({ chosen: withValues(current.chosen, field, values), page: 1 }, true),
    });
    showChart(page, {
      days: selected.days,
      range,
      undated: selected.undated,
      onRange: (next) => change({ ...(next === undefined ? { from: '', to: '', typed: withoutDates(current.typed) } : rangeText(next)), page: 1 }, true),
    });
    if (isWhole) showTaking(page, { manifest: archive.manifest, state: current, hits, address: location.href });
    if (!isWhole) return hits.length;
    const isEmptyRange = range !== undefined && range.from > range.to;
    const isLost = found.failed > 0 || !isComplete;
    const nowhere = await valuesNowhere(archive, { typed: fieldsOf(query), isAnythingFound: hits.length > 0 });
    const compounds = isLost ? [] : await compoundsNowhere(plan, archive);
    if (!isLatest()) return hits.length;
    await showNotes(page, {
      plan,
      compounds,
      fieldsWith: (word) => fieldsWith(word, archive),
      dictionary: archive.dictionary,
      others: [
        ...(selected.rough === 0 ? [] : [countText(words.rough, selected.rough, language)]),
        ...nowhere.map(({ field, value }) => fill(words.absent, { word: `${page.labels.get(field) ?? field}: ${shortened(value)}` })),
        ...misreadDates(current.typed).map((part) => fill(words.misreadDate, { part })),
        ...[current.from, current.to].filter(isNoDate).map((part) => fill(words.wrongDate, { part: shortened(part) })),
        ...(isEmptyRange ? [fill(words.emptyRange, rangeText(range))] : []),
        ...(misreadBrackets(current.typed) ? [fill(words.misreadBrackets, { query: shortened(printQuery(query)) })] : []),
        ...shortBeginnings(current.typed).map((part) => fill(words.shortBeginning, { part })),
        ...found.unread.map((word) => fill(words.otherForms, { word })),
        ...(isLost ? [words.incomplete] : []),
      ],
      looser: hits.length === 0 && !isLost && !isEmptyRange ? wordsAlone(query, new Set(compounds.map(({ term }) => term.text))) : undefined,
      onQuery: takeUp,
      onWord: (word, typed) => takeUp(instead(current.typed, typed, word)),
      isLatest,
    });
    if (isLost && isLatest()) fail();
    return hits.length;
  }

  function showTop(): void {
    results.scrollIntoView({ block: 'start' });
    results.focus({ preventScroll: true });
  }

  /** A query that was offered; its button goes with the notes. */
  function takeUp(typed: string): void {
    change({ typed, page: 1 }, true);
    input.focus();
  }

  /** A change of the search, by the form or by what it found. */
  function change(next: Partial<SearchState>, isDeliberate: boolean): void {
    clearTimeout(typingTimer);
    state = { ...state, ...next };
    fillForm();
    keepAddress(isDeliberate);
    void search();
  }

  function keepAddress(isDeliberate: boolean): void {
    const query = writeState(state);
    if (query !== writeState(readState(location.search))) {
      const isNewPlace = isDeliberate || isSettled;
      history[isNewPlace ? 'pushState' : 'replaceState'](null, '', location.pathname + query);
      isSettled = false;
    }
    isSettled ||= isDeliberate;
  }

  function restore(): void {
    clearTimeout(typingTimer);
    state = readState(location.search);
    fillForm();
    isSettled = true;
    void search();
  }

  function fillForm(): void {
    writeForm(page, state);
    checkRange();
  }

  function checkRange(): void {
    for (const field of [from, to]) {
      const isWrong = isNoDate(field.value);
      field.setAttribute('aria-invalid', String(isWrong));
      field.setCustomValidity(isWrong ? words.dateHint : '');
    }
  }

  /** The form's own search; of a field that is no date the reader is told. */
  function searchForm(isDeliberate: boolean): void {
    clearTimeout(typingTimer);
    checkRange();
    if (isDeliberate) form.reportValidity();
    state = readForm(page, state.chosen);
    keepAddress(isDeliberate);
    void search();
  }

  form.addEventListener('focusin', () => {
    // So that the first search need not wait for it; a failure will show there.
    open().catch(() => {
      opening = undefined;
    });
  });
  input.addEventListener('input', () => {
    clearTimeout(typingTimer);
    typingTimer = window.setTimeout(() => searchForm(false), typingPause);
  });
  for (const field of [order, from, to]) field.addEventListener('change', () => searchForm(true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchForm(true);
  });
  page.clear.addEventListener('click', () => {
    change({ chosen: {}, page: 1 }, true);
    input.focus();
  });
  page.toResults.addEventListener('click', (event) => {
    // The address stays that of the search.
    event.preventDefault();
    showTop();
  });
  window.addEventListener('popstate', restore);

  // Where there is room beside the results, the facets stand there.
  if (window.matchMedia('(min-width: 62rem)').matches) page.filterBox.open = true;
  if (writeState(state) !== '') restore();
  // Typed before this script ran, or brought back by the browser.
  else if (input.value !== '') searchForm(false);
}

function isNoDate(typed: string): boolean {
  return typed.trim() !== '' && readDate(typed) === undefined;
}

function withValues(chosen: SearchState['chosen'], field: keyof SearchState['chosen'], values: readonly string[]): SearchState['chosen'] {
  const { [field]: _, ...others } = chosen;
  return values.length === 0 ? others : { ...others, [field]: values };
}

/** A date that was typed into the query would narrow it for ever. */
function withoutDates(typed: string): string {
  const query = parseQuery(typed);
  return query.dates.length === 0 ? typed : printQuery({ ...query, dates: [] });
}
