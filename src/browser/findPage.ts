/**
 * The search page's elements and settings, as its template writes them. A part that is missing is a bug of ours: it throws.
 */
import type { PluralForms } from './countText.js';

export interface SearchWords {
  readonly searchNeedsServer: string;
  readonly searchUnavailable: string;
  readonly searchLoading: string;
  readonly searchNothing: string;
  readonly resultCount: PluralForms;
  readonly noDate: string;
}

export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly order: HTMLSelectElement;
  /** Closed at first, so that on a small screen the results come first. */
  readonly filterBox: HTMLDetailsElement;
  /** By name of the filter. */
  readonly filters: ReadonlyMap<string, HTMLSelectElement>;
  readonly status: HTMLElement;
  readonly results: HTMLOListElement;
  readonly more: HTMLButtonElement;
  readonly fallback: HTMLElement;
  readonly fallbackText: HTMLElement;
  readonly words: SearchWords;
  readonly language: string;
  /** Languages of the articles, the commonest first. */
  readonly languages: readonly string[];
  /** The site's root, absolute, ending in a slash. */
  readonly root: string;
}

export function findPage(): SearchPage {
  const main = find('main', HTMLElement);
  const filterBox = find('filters', HTMLDetailsElement);
  const selects = [...filterBox.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  return {
    form: find('search-form', HTMLFormElement),
    input: find('q', HTMLInputElement),
    order: find('order', HTMLSelectElement),
    filterBox,
    filters: new Map(selects.map((select) => [select.dataset.filter ?? '', select])),
    status: find('search-status', HTMLElement),
    results: find('search-results', HTMLOListElement),
    more: find('search-more', HTMLButtonElement),
    fallback: find('search-fallback', HTMLElement),
    fallbackText: find('search-fallback-text', HTMLElement),
    words: JSON.parse(main.dataset.words ?? '') as SearchWords,
    language: document.documentElement.lang,
    languages: (main.dataset.languages ?? '').split(/\s+/).filter((language) => language !== ''),
    root: new URL(main.dataset.root || '.', document.baseURI).href,
  };
}

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The search page lacks #${id}`);
  return found;
}
