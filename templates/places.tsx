/** All places that articles name. */
import type { VNode } from 'preact';
import type { IndexView } from '../src/model/views.js';
import { IndexPage } from './parts/IndexPage.js';

export function render(view: IndexView): VNode {
  return <IndexPage view={view} kind="places" form="columns" />;
}
