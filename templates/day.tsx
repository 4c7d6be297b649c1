/** The articles of one day, and the way to the same day in other years. */
import type { VNode } from 'preact';
import type { DayView } from '../src/model/views.js';
import { ListPage } from './parts/ListPage.js';
import { TextLink } from './parts/TextLink.js';

export function render(view: DayView): VNode {
  return <ListPage view={view} kind="day" isOfOneDay about={view.anniversary && <TextLink link={view.anniversary} />} />;
}
