/** The articles on one topic. */
import type { VNode } from 'preact';
import type { ListView } from '../src/model/views.js';
import { ListPage } from './parts/ListPage.js';

export function render(view: ListView): VNode {
  return <ListPage view={view} kind="topic" about={view.variants && view.variants.length > 0 && <span class="variants">{view.variants.join('; ')} · </span>} />;
}
