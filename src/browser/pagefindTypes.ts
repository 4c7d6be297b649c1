/**
 * The part of Pagefind's browser interface that the search page uses. Pagefind comes with the built site, not with
 * this bundle, so these are types only.
 */

export type ValueCounts = Readonly<Record<string, number>>;
export type FilterCounts = Readonly<Record<string, ValueCounts>>;

export interface PagefindData {
  /** As indexed: from the site's root. Unlike `url`, Pagefind has not put a base before it. */
  readonly raw_url?: string;
  readonly url: string;
  /** Text, not HTML. */
  readonly content: string;
  /** With zero-width spaces between words for languages that write none; `<` and `>` are escaped. */
  readonly raw_content?: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Keep the result itself, not only its `data`: once the result is garbage-collected, Pagefind's worker forgets
 * the data, and `data()` gives null.
 */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places of the matches: numbers of words in the text. */
  readonly words: readonly number[];
  data(): Promise<PagefindData | null>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** Right for words; for a phrase it counts the articles that have all its words. */
  readonly unfilteredResultCount: number;
  readonly filters: FilterCounts;
  /** As `filters`, with no filter applied; right for words only. */
  readonly totalFilters: FilterCounts;
}

export interface PagefindSearchOptions {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindInstance {
  init(): Promise<void>;
  /** `null` finds every article. */
  search(term: string | null, options?: PagefindSearchOptions): Promise<PagefindAnswer>;
  filters(): Promise<FilterCounts>;
}

export interface PagefindModule {
  createInstance(): PagefindInstance;
}

/** pagefind-entry.json, as far as it is used. */
export interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}
