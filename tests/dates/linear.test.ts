/** A megabyte of any one piece, or of two in turn, is read in time that grows with its length. The limits are generous: what is not linear takes hours. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/findDates.js';
import { readDate } from '../../src/dates/readDate.js';
import { readPartialDate } from '../../src/dates/readPartialDate.js';

const size = 1 << 20;
const pieces = [
  ...'1aA.,-–/: (\'"’éя١一年月日[]~?\n',
  ...['1 ', '1a', '1.', '1/', '1-', '1:', '1(', '1月', '一月', '1年', '1日', '1월', '٣ ', '１.', 'I.', '1I', "1'", '1\n', '. ', ', ', '月年', '—a', 'é1', 'я1', 'a.', '()', '1ª'],
  ...['May ', 'May 1 ', '1 May ', 'May 1990 ', '1 de ', '1st of ', 'January', 'كانون ', '1 كانون ', '2022年', '令和', '1-1-', '2022-', '1.1.'],
];

describe('a megabyte', () => {
  it.each(pieces)('of %j', { timeout: 10_000 }, (piece) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    expect(findDates(text).length).toBeLessThanOrEqual(size);
    expect(readDate(text)).toBeUndefined();
    expect(readPartialDate(text)).toBeUndefined();
  });
});

it('text without dates is passed over quickly: no form is asked', () => {
  let asked = 0;
  const prose = 'The 12 members of the committee met 3 times in 20 rooms, and 1,500 people paid $5 for 2/22 of it. '.repeat(30);
  expect(
    findDates(prose, {
      isOn: () => {
        asked += 1;
        return true;
      },
    }),
  ).toEqual([]);
  // Once for the months alone.
  expect(asked).toBeLessThanOrEqual(1);
});
