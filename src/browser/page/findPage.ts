/**
 * The search page's elements and settings, as its template writes them. A part that is missing is a bug of ours: it throws.
 */
import type { Messages } from '../../model/messages/messages.js';
import type { FieldName } from '../query/query.js';

export type SearchWords = Messages['searchPage'] &
  Pick<
    Messages,
    | 'searchNeedsServer'
    | 'searchUnavailable'
    | 'searchLoading'
    | 'searchNothing'
    | 'searchFilters'
    | 'articleCount'
    | 'noDate'
    | 'dateBetween'
    | 'showAll'
    | 'countOf'
    | 'comma'
    | 'hitBar'
  >;

export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly order: HTMLSelectElement;
  readonly from: HTMLInputElement;
  readonly to: HTMLInputElement;
  /** Closed at first, so that on a small screen the results come first. */
  readonly filterBox: HTMLDetailsElement;
  readonly facets: HTMLElement;
  readonly clear: HTMLButtonElement;
  readonly chart: HTMLElement;
  readonly status: HTMLElement;
  readonly notes: HTMLElement;
  readonly results: HTMLOListElement;
  /** Past the chart and the facets, for who has no mouse. */
  readonly toResults: HTMLAnchorElement;
  readonly pages: HTMLElement;
  readonly taking: HTMLDetailsElement;
  readonly citation: HTMLElement;
  readonly downloads: HTMLElement;
  readonly fallback: HTMLElement;
  readonly fallbackText: HTMLElement;
  readonly words: SearchWords;
  /** Of the interface. */
  readonly language: string;
  /** Facet → its name, in the order in which they are shown; only those that the archive has. */
  readonly labels: ReadonlyMap<FieldName, string>;
  /** The site's root, absolute, ending in a slash. */
  readonly root: string;
}

export function findPage(): SearchPage {
  const main = find('main', HTMLElement);
  return {
    form: find('search-form', HTMLFormElement),
    input: find('q', HTMLInputElement),
    order: find('order', HTMLSelectElement),
    from: find('from', HTMLInputElement),
    to: find('to', HTMLInputElement),
    filterBox: find('filters', HTMLDetailsElement),
    facets: find('search-facets', HTMLElement),
    clear: find('search-clear', HTMLButtonElement),
    chart: find('search-chart', HTMLElement),
    status: find('search-status', HTMLElement),
    notes: find('search-notes', HTMLElement),
    results: find('search-results', HTMLOListElement),
    toResults: find('to-results', HTMLAnchorElement),
    pages: find('search-pages', HTMLElement),
    taking: find('search-take', HTMLDetailsElement),
    citation: find('search-citation', HTMLElement),
    downloads: find('search-downloads', HTMLElement),
    fallback: find('search-fallback', HTMLElement),
    fallbackText: find('search-fallback-text', HTMLElement),
    words: JSON.parse(main.dataset.words ?? '') as SearchWords,
    language: document.documentElement.lang,
    labels: new Map(JSON.parse(main.dataset.facets ?? '[]') as [FieldName, string][]),
    root: new URL(main.dataset.root || '.', document.baseURI).href,
  };
}

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The search page lacks #${id}`);
  return found;
}
