import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRange } from '../../src/server/parseRange.js';

describe('parseRange', () => {
  it.each([
    [undefined, 10, undefined],
    ['bytes=0-3', 10, { start: 0, end: 3 }],
    ['bytes=4-', 10, { start: 4, end: 9 }],
    ['bytes=-3', 10, { start: 7, end: 9 }],
    ['bytes=-30', 10, { start: 0, end: 9 }],
    ['bytes=8-99', 10, { start: 8, end: 9 }],
    ['Bytes=0-0', 10, { start: 0, end: 0 }],
    ['bytes=10-', 10, 'unsatisfiable'],
    ['bytes=-0', 10, 'unsatisfiable'],
    ['bytes=0-', 0, 'unsatisfiable'],
    ['bytes=-5', 0, 'unsatisfiable'],
    ['bytes=5-2', 10, undefined],
    ['bytes=-', 10, undefined],
    ['bytes=0-1,3-4', 10, undefined],
    ['items=0-1', 10, undefined],
    ['bytes=0x1-2', 10, undefined],
  ])('%s of %d bytes', (header, size, expected) => {
    expect(parseRange(header, size)).toEqual(expected);
  });

  it('returns only what lies inside the file, whatever the header', () => {
    const number = fc.oneof(fc.constant(''), fc.nat().map(String), fc.bigInt(0n, 10n ** 40n).map(String));
    const header = fc.oneof(
      fc.string(),
      fc.tuple(number, number).map(([start, end]) => `bytes=${start}-${end}`),
    );
    fc.assert(
      fc.property(header, fc.nat(), (text, size) => {
        const range = parseRange(text, size);
        if (typeof range !== 'object') return true;
        return Number.isSafeInteger(range.start) && 0 <= range.start && range.start <= range.end && range.end < size;
      }),
    );
  });

  it('gives back the very bytes that were asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.nat(), fc.nat(), (size, a, b) => {
        const start = Math.min(a, b) % size;
        const end = start + (Math.max(a, b) % (size - start));
        expect(parseRange(`bytes=${start}-${end}`, size)).toEqual({ start, end });
      }),
    );
  });
});
