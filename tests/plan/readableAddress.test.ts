/** Addresses as they are read: only what cannot be mistaken is shown as letters, and what is shown leads to the same page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableAddress } from '../../src/stages/plan/readableAddress.js';

const page = (name: string): string => `https://example.org/2021/05/03/${encodeURIComponent(name)}.html`;

describe('an address', () => {
  it.each(['عودة-العبارة-3', 'возвращение-парома', '渡船回来了', 'नौका-लौटी', 'η-επιστροφή', 'המעבורת-חזרה'])('of %s shows its letters', (name) => {
    expect(readableAddress(page(name))).toBe(`https://example.org/2021/05/03/${name}.html`);
  });

  it.each([
    ['a mark of an address', 'a/b'],
    ['a space', 'a b'],
    ['a query', 'я?x#y'],
    ['a turn of the direction', 'я\u202Egnp'],
    ['an isolate', '\u2067я\u2069'],
    ['what is not seen', 'я\u200Bя'],
    ['a filler that counts as a letter', 'я\u3164'],
    ['a letter that passes for a mark', 'яǃя'],
    ['a letter that passes for a slash', 'яノя'],
    ['an overlay that passes for a slash', 'я\u0338'],
    ['a mark on a hyphen', 'я-\u0301'],
    ['what copying would compose', 'e\u0301'],
    ['a symbol', '☃'],
  ])('with %s stays as it is', (_what, name) => {
    expect(readableAddress(page(name))).toBe(page(name));
  });

  it('that is no encoded text stays as it is', () => {
    expect(readableAddress('https://example.org/%FF%FE/%D8.html?q=%D9%81#%D9%81')).toBe('https://example.org/%FF%FE/%D8.html?q=%D9%81#%D9%81');
  });

  it('leads to the same page, whatever it is made of, and has nothing in it that turns or hides', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 4 }), (parts) => {
        const address = `https://example.org/${parts.map(encodeURIComponent).join('/')}`;
        const read = readableAddress(address);
        // The browser encodes what is read as it was.
        expect(new URL(read).href).toBe(new URL(address).href);
        expect(read).not.toMatch(/[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u);
      }),
    );
  });
});
