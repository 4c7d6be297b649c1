/** The date of a mail header (RFC 822, 2822 and 5322): `Thu, 20 Jan 2022 10:30:00 +0000`, `20 Jan 92 10:30:00 GMT`, `Thu, 20-Jan-2022 10:30 EST`. */
import { dateReading } from '../model/dateReading.js';
import { yearOf } from '../model/issue.js';
import { dateTokens } from './dateTokens.js';
import { foldWord } from './foldWord.js';
import type { FormReading } from './formReading.js';
import { monthNamed } from './monthNamed.js';
import { takeWeekday } from './takeWeekday.js';
import { takeZone } from './takeZone.js';
import { withTime } from './withTime.js';

/** The zones that RFC 822 defines; elsewhere these names mean several. */
const zones: Readonly<Record<string, string>> = { EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00' };

export function readMailDate(text: string): FormReading | undefined {
  const match = /^(?:([A-Z][a-z]{2,8}), ?)?(\d{1,2})([ -])([A-Z][a-z]{2})\3(\d{4}|\d{2}) {1,2}(\d{1,2}):(\d{2})(?::(\d{2}))? ?([^\d ].{0,20})$/.exec(text);
  if (match === null) return undefined;
  const [, weekdayName, day, , monthName = '', year = '', hour, minute, second, zoneText = ''] = match;
  const month = monthNamed(foldWord(monthName));
  const weekday = weekdayName === undefined ? undefined : takeWeekday(dateTokens(weekdayName), 0)?.weekday;
  const tokens = dateTokens(zoneText);
  const zone = takeZone(tokens, 0);
  if (!month?.short.has('en') && !month?.full.has('en')) return undefined;
  if (zone.next !== tokens.length || (weekdayName !== undefined && weekday === undefined)) return undefined;
  // Mail is younger than 1970: two digits leave no doubt.
  const reading = dateReading(yearOf(year), month.number, Number(day));
  const time = { hour: Number(hour), minute: Number(minute), ...(second === undefined ? {} : { second: Number(second) }), offset: zones[zoneText] ?? zone.offset };
  return { reading: reading === undefined ? 'impossible' : withTime(reading, time), ...(weekday === undefined ? {} : { weekday }) };
}
