/** The days of a month as a table of weeks, Monday first, shaded by how many articles each has. A day without any is there, too. */
import type { VNode } from 'preact';
import type { CalendarDayView, WeekdayView } from '../../src/model/views.js';

interface Props {
  readonly days: readonly CalendarDayView[];
  /** 1 (Monday) to 7; without it and the names, the days of the month stand in rows of seven. */
  readonly firstWeekday?: number | undefined;
  readonly weekdays?: readonly WeekdayView[];
  readonly caption: string;
  /** `small`: one of several; numbers of articles are only said, not shown. */
  readonly form?: 'small';
}

/** `undefined` stands for a day of another month. */
function weeksOf(days: readonly CalendarDayView[], firstWeekday: number): (CalendarDayView | undefined)[][] {
  const cells: (CalendarDayView | undefined)[] = [...Array<undefined>(firstWeekday - 1).fill(undefined), ...days];
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function Cell({ day, isSmall }: { day: CalendarDayView | undefined; isSmall: boolean }): VNode {
  if (day === undefined) return <td class="out" />;
  if (day.href === undefined) return <td>{day.day}</td>;
  return (
    <td class={`shade-${day.shade}`}>
      <a href={day.href} title={day.label}>
        {day.day}
        {!isSmall && (
          <span class="count" aria-hidden="true">
            {day.count}
          </span>
        )}
      </a>
    </td>
  );
}

export function Calendar({ days, firstWeekday = 1, weekdays, caption, form }: Props): VNode {
  const isSmall = form === 'small';
  return (
    <table class={isSmall ? 'calendar small' : 'calendar'}>
      <caption class="unseen">{caption}</caption>
      {weekdays && (
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th scope="col">
                <abbr title={weekday.long}>
                  {isSmall ? (
                    weekday.narrow
                  ) : (
                    <>
                      <span class="wide-name">{weekday.short}</span>
                      <span class="narrow-name">{weekday.narrow}</span>
                    </>
                  )}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {weeksOf(days, firstWeekday).map((week) => (
          <tr>
            {week.map((day) => (
              <Cell day={day} isSmall={isSmall} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
