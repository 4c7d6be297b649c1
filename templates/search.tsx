/** The search page. Its ids and `data-*` are a contract with src/browser/search.ts; without the script it offers the ways in. */
import type { VNode } from 'preact';
import type { SearchView } from '../src/model/views.js';
import { BrowseLinks } from './parts/BrowseLinks.js';
import { Page } from './parts/Page.js';

export function render(view: SearchView): VNode {
  const { words, root } = view;
  const { searchNeedsServer, searchUnavailable, searchLoading, searchNothing, resultCount, noDate } = words;
  const data = {
    'data-languages': view.languages.join(' '),
    'data-root': root,
    'data-words': JSON.stringify({ searchNeedsServer, searchUnavailable, searchLoading, searchNothing, resultCount, noDate }),
  };
  // A classic script: browsers block modules from `file:`, and there it must say why it cannot search.
  const script = <script defer src={`${root}assets/search.js`} />;
  return (
    <Page view={view} kind="search" head={script} data={data}>
      <header class="opening">
        <h1>{view.title}</h1>
      </header>
      <noscript>
        <p>{words.searchNeedsScript}</p>
        <BrowseLinks links={view.browse} />
      </noscript>
      <div id="search-fallback" hidden>
        <p id="search-fallback-text" />
        <BrowseLinks links={view.browse} />
      </div>
      <div class="needs-script">
        <form id="search-form" role="search" method="get">
          <div class="query">
            <label for="q">{words.searchLabel}</label>
            <input id="q" name="q" type="search" autocomplete="off" aria-describedby="search-hint" />
            <button type="submit">{words.search}</button>
            <p id="search-hint">{words.searchHint}</p>
          </div>
          <div class="order">
            <label for="order">{words.order}</label>
            <select id="order" name="order">
              <option value="relevance">{words.orderRelevance}</option>
              <option value="newest">{words.orderNewest}</option>
              <option value="oldest">{words.orderOldest}</option>
            </select>
          </div>
          <details id="filters" hidden>
            <summary>{words.searchFilters}</summary>
            {view.filters.map(({ name, label }) => (
              <div>
                <label for={`filter-${name}`}>{label}</label>
                <select id={`filter-${name}`} name={name} data-filter={name}>
                  <option value="">{words.any}</option>
                </select>
              </div>
            ))}
          </details>
        </form>
        <p id="search-status" role="status" aria-live="polite" />
        <ol id="search-results" />
        <button id="search-more" type="button" hidden>
          {words.searchMore}
        </button>
      </div>
    </Page>
  );
}
