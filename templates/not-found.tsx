/** What a server shows for an address without a page. */
import type { VNode } from 'preact';
import type { NotFoundView } from '../src/model/views.js';
import { BrowseLinks } from './parts/BrowseLinks.js';
import { Page } from './parts/Page.js';

export function render(view: NotFoundView): VNode {
  return (
    <Page view={view} kind="not-found">
      <header class="opening">
        <h1>{view.title}</h1>
      </header>
      <p>{view.words.notFoundText}</p>
      <BrowseLinks links={view.navigation} />
    </Page>
  );
}
