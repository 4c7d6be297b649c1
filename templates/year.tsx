/** One year: its twelve months, then the articles of which no month is known. */
import type { VNode } from 'preact';
import type { YearView } from '../src/model/views.js';
import { ListPage } from './parts/ListPage.js';

export function render(view: YearView): VNode {
  const months = (
    <ol class="months">
      {view.months.map((month) =>
        month.href === undefined ? (
          <li class="none">{month.text}</li>
        ) : (
          <li>
            <a href={month.href}>
              {month.text} <span class="count">{month.count}</span>
            </a>
          </li>
        ),
      )}
    </ol>
  );
  return <ListPage view={view} kind="year" overview={months} listHeading={view.words.articlesWithoutMonth} />;
}
