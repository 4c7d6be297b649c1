import type { WeekdayView } from '../../model/views.js';
import type { PlanContext } from './planContext.js';

/** Seven, from Monday. */
export function weekdays(context: PlanContext): WeekdayView[] {
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ narrow: context.weekday(day, 'narrow'), short: context.weekday(day, 'short'), long: context.weekday(day, 'long') }));
}
