import type { Weekday } from './dateMention.js';

const rows = ['一月월', '二火화', '三水수', '四木목', '五金금', '六土토', '日天일'];

/** The weekday that one character stands for in `星期四`, `木曜日`, `목요일`. */
export function cjkWeekdayOf(character: string): Weekday | undefined {
  const index = rows.findIndex((row) => row.includes(character));
  return index < 0 || character.length !== 1 ? undefined : ((index + 1) as Weekday);
}
