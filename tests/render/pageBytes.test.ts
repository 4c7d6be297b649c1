import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageBytes } from '../../src/stages/render/pageBytes.js';

describe('pages put into UTF-8', () => {
  it('keep their bytes until their memory is given to others, whatever their size', () => {
    const size = fc.oneof(fc.nat(40), fc.constantFrom(1_300_000, 1_333_333, 1_333_334, 2_000_000));
    const page = fc.tuple(fc.constantFrom('a', 'ä', '—', '\u{1F30A}', '\uD800'), size).map(([sign, count]) => sign.repeat(count));
    fc.assert(
      fc.property(fc.array(page, { maxLength: 8 }), fc.array(page, { maxLength: 8 }), (first, second) => {
        const bytes = pageBytes();
        for (const pages of [first, second]) {
          const written = pages.map(bytes.of);
          for (const [index, html] of pages.entries()) expect(written[index]?.equals(Buffer.from(html))).toBe(true);
          bytes.reuse();
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are put into the same memory when it may be used again', () => {
    const bytes = pageBytes();
    const before = bytes.of('first');
    bytes.reuse();
    bytes.of('later');
    expect(String(before)).toBe('later');
  });
});
