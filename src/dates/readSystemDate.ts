/** The date as C's `asctime` and Unix' `date` print it, and so mailboxes do: `Mon Oct  5 10:30:00 1992`, `Mon Oct 5 10:30:00 EST 1992`. */
import { dateReading } from '../model/dateReading.js';
import type { Weekday } from './dateMention.js';
import type { FormReading } from './formReading.js';
import { withTime } from './withTime.js';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function readSystemDate(text: string): FormReading | undefined {
  const match = /^([A-Z][a-z]{2}) ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}):(\d{2})(?::(\d{2}))? (?:([A-Z]{1,5}|[+-]\d{4}) )?(\d{4})(?: ([+-]\d{4}))?$/.exec(text);
  if (match === null) return undefined;
  const [, weekdayName = '', monthName = '', day, hour, minute, second, before = '', year, after = before] = match;
  const weekday = weekdays.indexOf(weekdayName) + 1;
  const month = months.indexOf(monthName) + 1;
  if (weekday === 0 || month === 0) return undefined;
  const offset = /^(?:UTC|GMT|Z)$/.test(before) ? 'Z' : /^[+-]/.test(after) ? `${after.slice(0, 3)}:${after.slice(3)}` : '';
  const reading = dateReading(Number(year), month, Number(day));
  const time = { hour: Number(hour), minute: Number(minute), ...(second === undefined ? {} : { second: Number(second) }), offset };
  return { reading: reading === undefined ? 'impossible' : withTime(reading, time), weekday: weekday as Weekday };
}
