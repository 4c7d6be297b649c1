/**
 * Opens Pagefind's indexes, one for each language, each in a copy of Pagefind's module of its own: a module has one
 * worker and one WebAssembly memory with one language's stemmer, and two languages in it would corrupt each other.
 * The fragment (#fr) makes the copies; browsers download the file once.
 */
import { orderLanguages } from './orderLanguages.js';
import type { FilterCounts, PagefindEntry, PagefindInstance, PagefindModule } from './pagefindTypes.js';

export interface OpenIndex {
  readonly language: string;
  readonly pagefind: PagefindInstance;
  readonly filters: FilterCounts;
  /** Every article's place in the order of date, newest first; asked for once. */
  byDate?: Promise<ReadonlyMap<string, number>>;
}

export interface OpeningIndexes {
  /** Articles in all of them. */
  readonly pages: number;
  /** In the order of languages; each rejects if its index cannot be loaded. */
  readonly indexes: readonly Promise<OpenIndex>[];
}

/** @param bundle address of Pagefind's folder, ending in a slash. Rejects if there is no bundle. */
export async function openIndexes(bundle: string, languages: readonly string[]): Promise<OpeningIndexes> {
  const response = await fetch(`${bundle}pagefind-entry.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`No search index: ${response.status}`);
  const entry = (await response.json()) as PagefindEntry;
  const indexes = orderLanguages(languages, Object.keys(entry.languages)).map((language) => openIndex(bundle, language));
  // Whoever searches will meet the error; if nobody does, it is not an unhandled one.
  for (const index of indexes) index.catch(() => {});
  return { pages: Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0), indexes };
}

async function openIndex(bundle: string, language: string): Promise<OpenIndex> {
  const module = (await import(`${bundle}pagefind.js#${encodeURIComponent(language)}`)) as PagefindModule;
  const pagefind = createIn(module, language);
  await pagefind.init();
  // Once filters are loaded, every search comes with counts.
  return { language, pagefind, filters: await pagefind.filters() };
}

/** Pagefind takes the language from `<html lang>` and from nowhere else, at the moment of this call. */
function createIn(module: PagefindModule, language: string): PagefindInstance {
  const html = document.documentElement;
  const own = html.getAttribute('lang');
  html.setAttribute('lang', language);
  try {
    return module.createInstance();
  } finally {
    if (own === null) html.removeAttribute('lang');
    else html.setAttribute('lang', own);
  }
}
