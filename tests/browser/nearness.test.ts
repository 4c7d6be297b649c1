/** How closely two words stand together does not depend on the order of their places, nor on which of them is named first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearness } from '../../src/browser/hits/nearness.js';

const places = fc.uniqueArray(fc.nat(60), { maxLength: 20 });

describe('nearness', () => {
  it.each([
    [[1], [2], 1],
    [[2], [1], 1],
    [[1], [3], 1 / 4],
    [[1], [6], 1 / 25],
    [[1], [7], 0],
    [[4], [4], 1],
    [[], [1], 0],
    [[9, 1], [2, 10], 2],
  ])('of %j and %j is %d', (one, other, expected) => {
    expect(nearness(one, other)).toBeCloseTo(expected, 10);
  });

  it('is what comparing every place with every other gives', () => {
    fc.assert(
      fc.property(places, places, (one, other) => {
        const all = one.flatMap((a) => other.map((b) => Math.abs(a - b))).filter((distance) => distance <= 5);
        const expected = all.reduce((sum, distance) => sum + 1 / Math.max(1, distance) ** 2, 0);
        expect(nearness(one, other)).toBeCloseTo(expected, 8);
        expect(nearness(other, one)).toBeCloseTo(expected, 8);
      }),
    );
  });
});
