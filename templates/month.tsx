/** One month: a calendar, then its articles, first those of which no day is known. */
import type { VNode } from 'preact';
import type { MonthView } from '../src/model/views.js';
import { Calendar } from './parts/Calendar.js';
import { ListPage } from './parts/ListPage.js';

export function render(view: MonthView): VNode {
  const overview = <Calendar days={view.days} firstWeekday={view.firstWeekday} weekdays={view.weekdays} caption={view.words.days} />;
  return <ListPage view={view} kind="month" overview={overview} />;
}
