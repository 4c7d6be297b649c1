/** A slug is a safe name of a file on every system, is the same when made again, and is empty only where there is nothing to name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/model/slugOf.js';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc
    .array(
      fc.constantFrom(
        'con',
        'NUL',
        'COM1',
        'index',
        'page-2',
        'page',
        '404',
        '-',
        '.',
        '..',
        ' ',
        '’',
        "'",
        'é',
        'e\u0301',
        'ß',
        'İ',
        'ſ',
        'ﬁ',
        'Ω',
        '١٢',
        '東京',
        '🎉',
        '\u0301',
        '\u200F',
        '/',
        '\\',
        'a',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

describe('slugOf', () => {
  it('is empty only for text without a letter or digit', () => {
    // In NFKC, where the isolated forms of marks are marks. Modifier letters (Lm) are marks as much as letters: the apostrophe ʼ is one.
    fc.assert(
      fc.property(
        text.filter((each) => /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/u.test(each.normalize('NFKC'))),
        (each) => {
          expect(slugOf(each)).not.toBe('');
        },
      ),
      { numRuns: 2000 },
    );
  });
  it('is a name that every file system takes', () => {
    fc.assert(
      fc.property(text, (each) => {
        const slug = slugOf(each);
        expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(88);
        expect(slug).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$/u);
        expect(slug).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d|index|page-\d+|404|search)$/);
        expect(slug).toBe(slug.normalize('NFC'));
      }),
      { numRuns: 2000 },
    );
  });
  it('makes of a slug the same slug, and the same of texts that differ in case or Unicode form', () => {
    fc.assert(
      fc.property(text, (each) => {
        const slug = slugOf(each);
        expect(slugOf(slug)).toBe(slug);
        expect(slugOf(each.normalize('NFD'))).toBe(slug);
        // Two slugs that a file system takes for one are one.
        expect(slug.normalize('NFKC').toLowerCase()).toBe(slug);
      }),
      { numRuns: 2000 },
    );
  });
});
