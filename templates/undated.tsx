/** The articles of which no date is known, or no certain year. */
import type { VNode } from 'preact';
import type { ListView } from '../src/model/views.js';
import { ListPage } from './parts/ListPage.js';

export function render(view: ListView): VNode {
  return <ListPage view={view} kind="undated" isOfOneDay={view.entries.every(({ date }) => date === undefined)} />;
}
