/** The search page. Its ids and `data-*` are a contract with src/browser/page/findPage.ts; without the script it offers the ways in. */
import type { VNode } from 'preact';
import type { SearchView } from '../src/model/views.js';
import { BrowseLinks } from './parts/BrowseLinks.js';
import { Page } from './parts/Page.js';

export function render(view: SearchView): VNode {
  const { words, root } = view;
  const { searchPage, hitBar, searchNeedsServer, searchUnavailable, searchLoading, searchNothing, searchFilters, articleCount, noDate, dateBetween, showAll, countOf, comma } =
    words;
  const data = {
    'data-facets': JSON.stringify(view.facets.map(({ name, label }) => [name, label])),
    'data-root': root,
    'data-words': JSON.stringify({
      ...searchPage,
      ...{ hitBar, searchNeedsServer, searchUnavailable, searchLoading, searchNothing, searchFilters, articleCount, noDate, dateBetween, showAll, countOf, comma },
    }),
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
            <input id="q" name="q" type="search" dir="auto" autocomplete="off" aria-describedby="search-hint" />
            <button type="submit">{words.search}</button>
            <p id="search-hint" class="total">
              {words.searchHint.map((part) => (
                <span>
                  <bdi>{part}</bdi>
                </span>
              ))}
            </p>
          </div>
          <div class="narrow">
            <div class="range">
              {/* Each with its label, so that no line ends between them. */}
              <span>
                <label for="from">{searchPage.from}</label>
                <input id="from" name="from" type="text" inputmode="numeric" autocomplete="off" placeholder="1998-05" aria-describedby="date-hint" />
              </span>
              <span>
                <label for="to">{searchPage.to}</label>
                <input id="to" name="to" type="text" inputmode="numeric" autocomplete="off" placeholder="1998-05-12" aria-describedby="date-hint" />
              </span>
              <p id="date-hint" class="unseen">
                {searchPage.dateHint}
              </p>
            </div>
            <div class="order">
              <label for="order">{words.order}</label>
              <select id="order" name="order">
                <option value="relevance">{words.orderRelevance}</option>
                <option value="newest">{words.orderNewest}</option>
                <option value="oldest">{words.orderOldest}</option>
              </select>
            </div>
          </div>
        </form>
        <div class="found">
          <p id="search-status" role="status" aria-live="polite" />
          <div id="search-notes" aria-live="polite" />
          <a id="to-results" class="skip" href="#search-results" hidden>
            {searchPage.toResults}
          </a>
          <section id="search-chart" hidden aria-label={searchPage.chart} />
          <details id="filters" hidden>
            <summary>{words.searchFilters}</summary>
            <button id="search-clear" type="button" hidden>
              {searchPage.clear}
            </button>
            <div id="search-facets" />
          </details>
          <div class="list">
            <ol id="search-results" tabindex={-1} aria-label={searchPage.results} />
            <nav id="search-pages" aria-label={words.pages} hidden />
            <details id="search-take" hidden>
              <summary>{searchPage.take}</summary>
              <p id="search-citation" />
              <p id="search-downloads" />
            </details>
          </div>
        </div>
      </div>
    </Page>
  );
}
