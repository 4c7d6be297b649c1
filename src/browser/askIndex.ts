/**
 * Puts a query to one index: each word and each phrase by itself, all within the filters.
 * Without words and phrases every article within the filters is found.
 */
import type { OpenIndex } from './openIndexes.js';
import type { FilterCounts, PagefindResult } from './pagefindTypes.js';
import type { Query } from './parseQuery.js';
import type { TermHits } from './rankHits.js';

export interface TermAnswer extends TermHits {
  readonly results: ReadonlyMap<string, PagefindResult>;
  /** Within the filters. */
  readonly counts: FilterCounts;
  /** As if no filter were chosen. */
  readonly totals: FilterCounts;
}

type Filters = Readonly<Record<string, string>>;

export async function askIndex(index: OpenIndex, query: Query, filters: Filters): Promise<readonly TermAnswer[]> {
  const { words, phrases } = query;
  if (words.length + phrases.length === 0) return [await askForAll(index, filters)];
  return Promise.all([...phrases.map((phrase) => askPhrase(index, phrase, filters)), ...words.map((word) => askWord(index, word, filters))]);
}

async function askForAll(index: OpenIndex, filters: Filters): Promise<TermAnswer> {
  const { results, filters: counts } = await index.pagefind.search(null, { filters });
  return { term: null, isPhrase: false, hits: results.length, ...byId(results), counts, totals: index.filters };
}

async function askWord(index: OpenIndex, term: string, filters: Filters): Promise<TermAnswer> {
  const { results, unfilteredResultCount, filters: counts, totalFilters } = await index.pagefind.search(term, { filters });
  return { term, isPhrase: false, hits: unfilteredResultCount, ...byId(results), counts, totals: totalFilters };
}

/** Pagefind's totals for a phrase count articles that have its words anywhere, so the phrase is asked for without filters too. */
async function askPhrase(index: OpenIndex, term: string, filters: Filters): Promise<TermAnswer> {
  const all = await index.pagefind.search(`"${term}"`);
  const { results, filters: counts } = Object.keys(filters).length === 0 ? all : await index.pagefind.search(`"${term}"`, { filters });
  return { term, isPhrase: true, hits: all.results.length, ...byId(results), counts, totals: all.filters };
}

function byId(results: readonly PagefindResult[]): Pick<TermAnswer, 'results' | 'scores'> {
  return {
    results: new Map(results.map((result) => [result.id, result])),
    scores: new Map(results.map(({ id, score }) => [id, score])),
  };
}
