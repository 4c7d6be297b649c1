import { describe, expect, it } from 'vitest';
import { easternStamp } from '../../../src/stages/parse/head/easternStamp.js';

describe('easternStamp', () => {
  it.each([
    ['2016-03-09 HKT 18:46', '2016-03-09 18:46'],
    ['2016/03/09 17:41 송고', '2016/03/09 17:41'],
    ['2016年3月9日9時12分配信', '2016年3月9日9時12分'],
    ['9 مارچ 2016ء', '9 مارچ 2016'],
    ['৯ মার্চ ২০১৬, ১১: ০০', '৯ মার্চ ২০১৬, ১১:০০'],
    ['09/03/2016 11:25 | GMT +7', '09/03/2016 11:25'],
    ['March 9, 2016', 'March 9, 2016'],
  ])('%s', (line, stamp) => {
    expect(easternStamp(line)).toBe(stamp);
  });
});
