/** The days of a month as a table of weeks, shaded by how many articles each has. */
import type { VNode } from 'preact';
import type { MonthView } from '../../src/model/views.js';

type Day = MonthView['days'][number];

/** The weeks, Monday first; `undefined` stands for a day of another month. */
function weeksOf(view: MonthView): (Day | undefined)[][] {
  const cells: (Day | undefined)[] = [...Array<undefined>(view.firstWeekday - 1).fill(undefined), ...view.days];
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export function Calendar({ view }: { view: MonthView }): VNode {
  const most = Math.max(1, ...view.days.map((day) => day.count));
  return (
    <table class="calendar">
      <caption class="unseen">{view.words.days}</caption>
      <thead>
        <tr>
          {view.weekdays.map((weekday) => (
            <th scope="col">
              <abbr title={weekday.long}>{weekday.short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(view).map((week) => (
          <tr>
            {week.map((day) => {
              if (day === undefined) return <td class="out" />;
              if (day.href === undefined) return <td>{day.day}</td>;
              return (
                <td class={`shade-${Math.ceil((4 * day.count) / most)}`}>
                  <a href={day.href}>
                    <span aria-hidden="true">{day.day}</span>
                    <span class="unseen">{day.text}</span> <span class="count">{day.count}</span>
                  </a>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
