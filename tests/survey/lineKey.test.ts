import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineKey } from '../../src/model/lineKey.js';

describe('lineKey', () => {
  it.each([
    ['© 2019 The Paper', '©  2021 THE PAPER '],
    ['Page 3 of 30', 'Page 12 of 144'],
    ['Tel. 555\t1234', 'tel. 1 2'],
    ['صفحة ١٢', 'صفحة ٣'],
    ['第１２号', '第３号'],
  ])('is one for %j and %j', (one, other) => {
    expect(lineKey(one)).toBe(lineKey(other));
  });

  it.each([
    ['Share this', 'Share that'],
    ['Page 3', 'Page'],
    ['1,234', '1234'],
    ['all rights', 'allrights'],
  ])('tells %j from %j', (one, other) => {
    expect(lineKey(one)).not.toBe(lineKey(other));
  });

  it('is its own key', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (line) => lineKey(lineKey(line)) === lineKey(line)));
  });

  it.each(['9', ' ', 'x', '\t', ' 9', 'x\t', '٣'])('leaves a megabyte of %j as it is', (unit) => {
    const long = unit.repeat(1e6 / unit.length);
    expect(lineKey(long)).toBe(long);
  });
});
