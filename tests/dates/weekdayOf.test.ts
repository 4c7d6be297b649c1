/** The weekday of a day, against the platform's calendar. */
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../src/dates/weekdayOf.js';
import { civilDate } from '../../src/model/civilDate.js';

describe('weekdayOf', () => {
  it.each([
    ['1990-05-27', 7],
    ['2022-01-20', 4],
    ['2000-02-29', 2],
    ['1912-04-03', 3],
    ['1900-03-01', 4],
    ['0001-01-01', 1],
  ])('%s is %d', (date, weekday) => expect(weekdayOf(civilDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))) ?? ('' as never))).toBe(weekday));
  it('agrees with the platform on every day of five centuries', () => {
    for (let time = Date.UTC(1600, 0, 1); time < Date.UTC(2100, 0, 1); time += 86_400_000) {
      const day = new Date(time);
      const date = civilDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
      if (date === undefined || weekdayOf(date) !== (day.getUTCDay() || 7)) expect.fail(day.toISOString());
    }
  });
});
