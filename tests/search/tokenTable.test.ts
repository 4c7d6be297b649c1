/** Numbers of tokens: the same for the same characters, whatever else is in the table. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TokenTable } from '../../src/stages/search/TokenTable.js';

/** What a table of them would be with strings as keys. */
function numbersOf(tokens: readonly string[]): number[] {
  const known = new Map<string, number>();
  return tokens.map((token) => known.get(token) ?? (known.set(token, known.size), known.size - 1));
}

it('numbers tokens in the order in which they come first', () => {
  // Few different characters, so that tokens come again and begin alike.
  const token = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\uD83D', '\u0000') }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.array(token, { maxLength: 300 }), (tokens) => {
      const table = new TokenTable();
      // Each within a longer text, as they are found.
      expect(tokens.map((each) => table.numberOf(`x ${each} x`, 2, 2 + each.length))).toEqual(numbersOf(tokens));
      expect(table.size).toBe(new Set(tokens).size);
    }),
  );
});

it('keeps them apart as it grows', () => {
  const table = new TokenTable();
  const tokens = Array.from({ length: 30_000 }, (_, number) => `w${number * 7919}`.repeat(1 + (number % 3)));
  for (const again of [false, true]) for (const [number, token] of tokens.entries()) if (table.numberOf(token, 0, token.length) !== number) throw new Error(`${token} ${again}`);
  expect(table.size).toBe(tokens.length);
});
