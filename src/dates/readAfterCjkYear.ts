import { dateReading } from '../model/dateReading.js';
import { cjkNumber } from './cjkNumber.js';
import { cjkDay, cjkMonth, cjkWeekday } from './cjkPatterns.js';
import { cjkWeekdayOf } from './cjkWeekdayOf.js';
import { afterNoon, beforeNoon } from './dateWords.js';
import { foldWord } from './foldWord.js';
import type { FormReading } from './formReading.js';
import { withTime } from './withTime.js';

const half = '(上午|下午|午前|午後|凌晨|早上|晚上|오전|오후)?';
const clock = `,?${half}(\\d{1,2})(?::(\\d{2})(?::(\\d{2}))?|[時时点點시](?:(\\d{1,2})[分분])?)`;
const rest = new RegExp(`^(?:${cjkMonth}(?:${cjkDay}(?:,?(?:${cjkWeekday}))?(?:${clock})?)?)?$`);

/** What stands after the year in `2022年1月20日(木)午前10時30分`, without spaces: a month, a day, a weekday, a time, each only after the one before. */
export function readAfterCjkYear(year: number, text: string): FormReading | undefined {
  const match = rest.exec(text);
  if (match === null) return undefined;
  const [, monthText, dayText, a, b, c, d, e, part, hourText, minute, second, easternMinute] = match;
  const month = monthText === undefined ? undefined : monthText === '正' ? 1 : (cjkNumber(monthText) ?? 0);
  const day = dayText === undefined ? undefined : (cjkNumber(dayText) ?? 0);
  const reading = dateReading(year, month, day);
  const weekday = cjkWeekdayOf(a ?? b ?? c ?? d ?? e ?? '');
  const stated = weekday === undefined ? {} : { weekday };
  if (reading === undefined) return { reading: 'impossible', ...stated };
  if (hourText === undefined) return { reading, ...stated };
  const afternoon = afterNoon.has(foldWord(part ?? '')) || part === '晚上';
  const hour = Number(hourText) + (afternoon && Number(hourText) < 12 ? 12 : beforeNoon.has(foldWord(part ?? '')) && Number(hourText) === 12 ? -12 : 0);
  const time = { hour, minute: Number(minute ?? easternMinute ?? 0), ...(second === undefined ? {} : { second: Number(second) }), offset: '' };
  return { reading: withTime(reading, time), ...stated };
}
