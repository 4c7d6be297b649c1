import { describe, expect, it } from 'vitest';
import { dayOfRecord } from '../../../src/stages/parse/head/dayOfRecord.js';

describe('the day of a record', () => {
  it.each([
    ['07/12/90', '900712-0151.', '1990-07-12'],
    ['07/12/90', '901207-0151.', '1990-12-07'],
    ['12/05/1998 09:42:00', 'NBT19981205.0374', '1998-12-05 09:42:00'],
    ['12/05/1998', 'NBT19980512.0374', '1998-05-12'],
  ])('is told by the number: %s in %s', (date, number, day) => expect(dayOfRecord(date, number)).toBe(day));

  it.each([
    ['07/12/90', ''],
    ['07/12/90', 'NBT-0151'],
    ['07/12/90', '880101-0151.'],
    ['05/05/90', '900505-0151.'],
    ['7 December 1990', '901207-0151.'],
  ])('stays as it is where the number does not tell: %s in “%s”', (date, number) => expect(dayOfRecord(date, number)).toBe(date));
});
