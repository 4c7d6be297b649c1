/** Names and dates in the parts that bibliographies need, and nothing taken apart that is not certain. */
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/dates/readDate.js';
import { articleId } from '../../src/model/articleId.js';
import { bibliographicDate } from '../../src/model/bibliographicDate.js';
import { bibliographicRecord } from '../../src/model/bibliographicRecord.js';
import type { LanguageTag, SourcePath } from '../../src/model/brands.js';
import type { DateReading } from '../../src/model/date.js';
import { personName } from '../../src/model/personName.js';
import { statement } from '../helpers/anyArticles.js';
import { testSettings } from '../helpers/testSettings.js';

describe('personName', () => {
  it.each([
    ['Ann Roe', { given: 'Ann', family: 'Roe' }],
    ['Una Scarth', { given: 'Una', family: 'Scarth' }],
    ['J. R. R. Ng', { given: 'J. R. R.', family: 'Ng' }],
    ['Maria van der Berg', { given: 'Maria', particle: 'van der', family: 'Berg' }],
    ['John Le Carré', { given: 'John', family: 'Le Carré' }],
    ['José Ortega y Gasset', { given: 'José', family: 'Ortega y Gasset' }],
    ['Mohammed bin Salman', { given: 'Mohammed', particle: 'bin', family: 'Salman' }],
    ['King, Martin Luther, Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    ['van der Berg, Maria, III', { given: 'Maria', particle: 'van der', family: 'Berg', suffix: 'III' }],
    ['Roe, Jane, Harbour', { literal: 'Roe, Jane, Harbour' }],
    ['Jane Roe, Jr.', { given: 'Jane', family: 'Roe', suffix: 'Jr.' }],
    ['Martin Luther King III', { given: 'Martin Luther', family: 'King', suffix: 'III' }],
    ['Dr. Jane Roe, Ph.D.', { given: 'Jane', family: 'Roe' }],
    ['Roe, Jane', { given: 'Jane', family: 'Roe' }],
    ['WANG Xiaoming', { given: 'Xiaoming', family: 'WANG' }],
    ['Étienne ROUBAUD', { given: 'Étienne', family: 'ROUBAUD' }],
    ['Анна Петрова', { given: 'Анна', family: 'Петрова' }],
  ])('%s', (name, parts) => expect(personName(name, 'en')).toEqual(parts));

  it.each([
    ['Gabriel García Márquez', { given: 'Gabriel', family: 'García Márquez' }],
    ['José Luis Pérez', { given: 'José Luis', family: 'Pérez' }],
    ['Juan Carlos Gómez Díaz', { given: 'Juan Carlos', family: 'Gómez Díaz' }],
  ])('in Spanish: %s', (name, parts) => expect(personName(name, 'es')).toEqual(parts));

  it.each([
    'Associated Press',
    'Reuters',
    'AP',
    'Our Correspondent',
    'Times Staff Writer',
    'Mrs. Mawson',
    'نادر الشاطبي',
    '田中 宏',
    'Lee, Ann, Bob',
    'agence france-presse',
    'Ein Leser',
    '',
  ])('%s stays whole', (name) => expect(personName(name, 'en')).toEqual({ literal: name }));
});

describe('bibliographicDate', () => {
  it.each([
    ['2022-01-20', { start: { year: 2022, month: 1, day: 20 } }],
    ['2022-01-20T10:00:00Z', { start: { year: 2022, month: 1, day: 20 } }],
    ['2022-01', { start: { year: 2022, month: 1 } }],
    ['1997-21', { start: { year: 1997, season: 1 } }],
    ['199X', { start: { year: 1990 }, end: { year: 1999 }, isOneOf: true }],
    ['1997~', { start: { year: 1997 }, isApproximate: true }],
    ['2020-02-29?', { start: { year: 2020, month: 2, day: 29 }, isUncertain: true }],
    ['2022-01/2022-03', { start: { year: 2022, month: 1 }, end: { year: 2022, month: 3 } }],
    ['[2022-01-13..2022-01-31]', { start: { year: 2022, month: 1, day: 13 }, end: { year: 2022, month: 1, day: 31 }, isOneOf: true }],
    ['[1912-03-04,1912-04-03]', { start: { year: 1912, month: 3, day: 4 }, end: { year: 1912, month: 4, day: 3 }, isOneOf: true }],
  ])('%s', (edtf, expected) => {
    const reading = readDate(edtf)?.reading as DateReading;
    expect(bibliographicDate({ ...reading, evidence: { rule: 'front-matter', source: 'front-matter', text: edtf } })).toEqual({
      edtf: reading.edtf,
      isOneOf: false,
      isUncertain: false,
      isApproximate: false,
      isInferred: false,
      ...expected,
    });
  });
});

describe('bibliographicRecord', () => {
  const article = { id: articleId('a.txt' as SourcePath), headline: 'Ferry', headlineIsMade: false, bylines: [{ name: 'Ann Roe', role: 'Staff' }], language: 'en' as LanguageTag };
  const settings = testSettings({ name: 'Skerrow Archive', publications: [{ abbreviation: 'HB', name: 'Harbour Bulletin' }] });

  it('names the periodical by its issue, and knows what the issue knows', () => {
    const record = bibliographicRecord(
      { ...article, published: statement('2022-01-20'), issue: { publication: 'HB', number: 3 }, page: '4' },
      { issue: { publication: 'HB', number: 3, volume: 12, year: 2022 }, url: 'https://a.example/f.html' },
      settings,
    );
    expect(record).toMatchObject({
      container: 'Harbour Bulletin',
      containerShort: 'HB',
      archive: 'Skerrow Archive',
      volume: '12',
      issue: '3',
      pages: '4',
      url: 'https://a.example/f.html',
    });
    expect(record.authors).toEqual([{ given: 'Ann', family: 'Roe' }]);
  });

  it('invents nothing', () => {
    expect(bibliographicRecord({ ...article, bylines: [] }, {}, settings)).toEqual({
      id: article.id,
      title: 'Ferry',
      isTitleMade: false,
      authors: [],
      container: 'Skerrow Archive',
      archive: 'Skerrow Archive',
      language: 'en',
    });
  });
});
