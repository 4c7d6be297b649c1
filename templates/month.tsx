/** One month: a calendar, then its articles. */
import type { VNode } from 'preact';
import type { MonthView } from '../src/model/views.js';
import { Calendar } from './parts/Calendar.js';
import { ListPage } from './parts/ListPage.js';

export function render(view: MonthView): VNode {
  return <ListPage view={view} kind="month" overview={<Calendar view={view} />} />;
}
