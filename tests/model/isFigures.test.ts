/** Rows of figures, and lines with numbers that are none. */
import { describe, expect, it } from 'vitest';
import { isFigures } from '../../src/model/isFigures.js';

const rows: readonly string[] = [
  'Shr 39 cts vs 90 cts',
  'Net 8,186,000 vs 8,114,000',
  'Revs 18.4 mln vs 21.9 mln',
  'Umsatz 18,4 Mio gegen 21,9 Mio',
  'Shr 33 cts vs not given',
  'Wheat   2.55   2.40       IV     4.65     --',
  'JUL7 280 3/4   9   12',
  '  1,203   4,506  ',
];

const others: readonly string[] = [
  'March 9, 2021',
  '12/03/2010 10:45',
  'Vol. 12, No. 3',
  'Page 3 of 12',
  'Posted at 10:32 by Jane Roe',
  'Tel. 555-0142, 555-0143',
  '1600 Harbour Road, Skerrow 20500',
  'The harbour took 12 ships in 1998 and 14 in 1999',
  'Lakers vs Celtics',
  'Version 1.2.3 of 4.5.6',
  '',
];

describe('rows of figures', () => {
  it.each(rows)('%s', (line) => {
    expect(isFigures(line)).toBe(true);
  });
  it.each(others)('not: %s', (line) => {
    expect(isFigures(line)).toBe(false);
  });
});
