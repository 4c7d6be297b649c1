/** Twelve small calendars. A month's number is beside its name for the eye; read out, "January 4" would be a day. */
import type { VNode } from 'preact';
import type { CalendarView, WeekdayView } from '../../src/model/views.js';
import { Calendar } from './Calendar.js';

export function Calendars({ months, weekdays }: { months: readonly CalendarView[]; weekdays?: readonly WeekdayView[] }): VNode {
  return (
    <ol class="calendars">
      {months.map((month) => (
        <li class={month.count === 0 ? 'none' : undefined}>
          <h2>
            {month.href === undefined ? (
              month.text
            ) : (
              <a href={month.href} title={month.label}>
                {month.text}
              </a>
            )}{' '}
            <span class="count" aria-hidden="true">
              {month.countText}
            </span>
          </h2>
          <Calendar days={month.days} firstWeekday={month.firstWeekday} {...(weekdays === undefined ? {} : { weekdays })} caption={month.text} form="small" />
        </li>
      ))}
    </ol>
  );
}
