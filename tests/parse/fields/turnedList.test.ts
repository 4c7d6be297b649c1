/** Surnames before their commas, in a list divided by semicolons. */
import { describe, expect, it } from 'vitest';
import { turnedList } from '../../../src/stages/parse/fields/turnedList.js';

describe('a list of turned names', () => {
  it.each([
    ['Author, First; Author, Second', ['First Author', 'Second Author']],
    ['Roe, Ann; Li, Bo;', ['Ann Roe', 'Bo Li']],
    ['Xyzzy, Qwert B.; O’Hara, Jo Ann', ['Qwert B. Xyzzy', 'Jo Ann O’Hara']],
  ])('%s', (text, names) => expect(turnedList(text)).toEqual(names));

  it.each([
    'Jane Roe, Editor; Bo Li, Photographer',
    'Roe, Editor; Li, Writer',
    'Roe, Reuters; Li, AP',
    'Reuters, London; AP, Paris',
    'Roe, Ann',
    'Ann Roe; Bo Li',
    'Roe, Ann; the staff',
    'Roe, Ann, Skerrow; Li, Bo',
    ';;',
  ])('is not %s', (text) => expect(turnedList(text)).toBeUndefined());
});
