/** One year: its twelve calendars, then the articles of which no month is known. */
import type { VNode } from 'preact';
import type { YearView } from '../src/model/views.js';
import { Calendars } from './parts/Calendars.js';
import { ListPage } from './parts/ListPage.js';

export function render(view: YearView): VNode {
  return <ListPage view={view} kind="year" overview={<Calendars months={view.months} weekdays={view.weekdays} />} listHeading={view.words.articlesWithoutMonth} />;
}
