/** The articles on one topic. */
import type { VNode } from 'preact';
import type { TermView } from '../src/model/views.js';
import { TermPage } from './parts/TermPage.js';

export function render(view: TermView): VNode {
  return <TermPage view={view} kind="topic" />;
}
