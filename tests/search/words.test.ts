/** What a word is, and when two are one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTerm } from '../../src/model/foldTerm.js';
import { wordsOfToken } from '../../src/stages/search/wordsOfToken.js';

describe('a folded word', () => {
  it.each([
    ['Café', 'cafe'],
    ['ſtrœm', 'stroem'],
    ['oﬃce', 'office'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ｑuay', 'quay'],
    ["don't", 'dont'],
    ['don’t', 'dont'],
    ['İstanbul', 'istanbul'],
    ['ήλιος', 'ηλιος'],
    ['Ёлка', 'елка'],
    ['أَبْيَض', 'ابيض'],
    ['كتـاب', 'كتاب'],
    ['שָׁלוֹם', 'שלום'],
    ['हिन्दी', 'हिन्दी'],
    ['が', 'が'],
    ['한국', '한국'],
    ['…', ''],
    ['пʼять', 'пять'],
    ['ʻŌlelo', 'olelo'],
    ['Qurʾān', 'quran'],
    ['coŀlaboració', 'collaboracio'],
    ['צה״ל', 'צהל'],
    ['١٩٥٣', '1953'],
    ['۲۰۰۱', '2001'],
  ])('%s is %s', (word, folded) => expect(foldTerm(word)).toBe(folded.normalize('NFC')));

  it('folded again is itself, whatever its Unicode form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(foldTerm(foldTerm(word))).toBe(foldTerm(word));
        expect(foldTerm(word.normalize('NFD'))).toBe(foldTerm(word.normalize('NFC')));
      }),
    );
  });
});

describe('the words between two spaces', () => {
  const words = (token: string): string[] => wordsOfToken(token).map(({ word, isPart }) => (isPart ? `(${word})` : word));
  it.each([
    ['Harbour,', ['harbour']],
    ['“pier”', ['pier']],
    ['ebb—tide', ['ebb', 'tide']],
    ['co-operate', ['(co)', '(operate)', 'cooperate']],
    ['12/24', ['(12)', '(24)']],
    ['1,900', ['(1)', '(900)', '1900']],
    ['1998–2001.', ['1998', '2001']],
    ['U.S.A.', ['(u)', '(s)', '(a)', 'usa']],
    ['l’École', ['l’école', '(école)']],
    ['d’aujourd’hui', ['d’aujourd’hui', '(aujourd’hui)', '(aujourd)', '(hui)']],
    ['rock’n’roll', ['rock’n’roll', '(rock)', '(roll)']],
    ["boys'", ['boys']],
    ['п’ять', ['п’ять', '(ять)']],
    ["п'ять,", ["п'ять", '(ять)']],
    ['пʼять', ['п’ять', '(ять)']],
    ['Hawai‘i', ['hawai’i', '(hawai)']],
    ['ʻOkina', ['okina']],
    ['O´Brien', ['o’brien', '(brien)']],
    ['‘quoted’', ['quoted']],
    ['צה"ל', ['צה״ל']],
    ['(צה״ל)', ['צה״ל']],
    ["ג'ורג'", ['ג׳ורג']],
    ['ג׳ורג׳', ['ג׳ורג']],
    ['"שלום"', ['שלום']],
    ['col·laboració', ['collaboració']],
    ['INTEL·LIGENT', ['intelligent']],
    ['a·b', ['a', 'b']],
    ['Hoch\u00adspannung', ['hochspannung']],
    ['—', []],
    ['___', []],
  ])('of %s', (token, expected) => expect(words(token)).toEqual(expected));

  it('are never empty, never the same twice, and never long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (token) => {
        const found = wordsOfToken(token).map(({ word }) => word);
        expect(found.every((word) => word.length > 0 && word.length <= 64)).toBe(true);
        expect(found).toEqual([...new Set(found)]);
      }),
    );
  });
});
