/** References to issues and articles as texts of several languages write them, and numbers that are none. */
import { describe, expect, it } from 'vitest';
import type { SettingsInput } from '../../src/model/settings.js';
import { findReferences } from '../../src/stages/enrich/findReferences.js';
import { testSettings } from '../helpers/testSettings.js';

type Numbering = string | string[];
const declared = (numbering: Numbering, more: object = {}): SettingsInput => ({ publications: [{ abbreviation: 'HB', name: 'Harbour Bulletin', numbering, ...more }] });
const find = (text: string, input: SettingsInput = {}, year?: number) => findReferences(text, testSettings(input), year);
const issuesIn = (text: string, input: SettingsInput = {}, year?: number) => find(text, input, year).map(({ reference }) => reference.issue);

describe('a reference after a cue', () => {
  it.each([
    ['The vote (cf. SAS 2/22) was reported.', { publication: 'SAS', number: 2, year: 2022 }],
    ['The vote (see SAS 12/1999).', { publication: 'SAS', number: 12, year: 1999 }],
    ['Der Rat (vgl. SAS 2/22).', { publication: 'SAS', number: 2, year: 2022 }],
    ['Le conseil (voir SAS 2/22).', { publication: 'SAS', number: 2, year: 2022 }],
    ['El consejo (véase SAS 2/22).', { publication: 'SAS', number: 2, year: 2022 }],
    ['Совет (см. САС 2/22).', { publication: 'САС', number: 2, year: 2022 }],
    ['The vote (cf. SAS 2/97).', { publication: 'SAS', number: 2, year: 1997 }],
  ])('%s', (text, issue) => {
    expect(issuesIn(text)).toEqual([issue]);
  });

  it.each([
    'Two thirds (cf. 2/3) voted for it.',
    'He bought 1/2 of the shares.',
    'The meeting on 12/10 was short.',
    'See 12/24/2021 for more.',
    'The SAS 2/22 was a regiment.',
    'See the harbour 2/22.',
    'see sas 2/22',
    'They see USA 24/7.5 as a joke.',
    'cf. SAS 2/22%',
    'oversee SAS 2/22',
    '24/7',
    '',
  ])('none: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a reference to a declared publication', () => {
  const cases: readonly (readonly [string, Numbering, object])[] = [
    ['It was told in HB 12/24.', '{number}/{year}', { publication: 'HB', number: 12, year: 2024 }],
    ['It was told in the Harbour Bulletin 12/2024.', '{number}/{year}', { publication: 'HB', number: 12, year: 2024 }],
    ['It was told in HB No. 412.', 'No. {number}', { publication: 'HB', number: 412 }],
    ['It was told in No. 412 of the Harbour Bulletin.', 'No. {number}', { publication: 'HB', number: 412 }],
    ['It was told in HB Vol. 3, No. 12.', 'Vol. {volume}, No. {number}', { publication: 'HB', volume: 3, number: 12 }],
    ['It was told in HB #7.', '#{number}', { publication: 'HB', number: 7 }],
    ['It was told (see No. 412).', 'No. {number}', { publication: 'HB', number: 412 }],
  ];
  it.each(cases)('%s', (text, numbering, issue) => {
    expect(issuesIn(text, declared(numbering))).toEqual([issue]);
  });

  const none: readonly (readonly [string, Numbering])[] = [
    ['The mayor lives in No. 412.', 'No. {number}'],
    ['The pencil is an HB 2.', '{number}/{year}'],
    ['THB 12/24 was paid.', '{number}/{year}'],
    ['In HB 12/24/2021 terms.', '{number}/{year}'],
    ['Harbour Bulletin appeared 12 times.', 'No. {number}'],
  ];
  it.each(none)('none: %s', (text, numbering) => {
    expect(find(text, declared(numbering))).toEqual([]);
  });

  it('takes the century of a two-digit year from the year of the text', () => {
    expect(issuesIn('See HB 2/12.', declared('{number}/{year}'), 1913)).toEqual([{ publication: 'HB', number: 2, year: 1912 }]);
    expect(issuesIn('See HB 2/99.', declared('{number}/{year}'), 2003)).toEqual([{ publication: 'HB', number: 2, year: 1999 }]);
  });

  it('reads the issue of a day', () => {
    const [found] = find('It was told in HB, issue of March 9, 2021, at length.', declared('issue of {date}'));
    expect(found?.reference).toMatchObject({ text: 'HB, issue of March 9, 2021', date: { publication: 'HB', edtf: '2021-03-09' } });
  });

  it('notes a number and a day that cannot both be right, and only such', () => {
    const weekly = declared('{number}/{year}', { frequency: 'weekly' });
    expect(find('See HB 2/2022 of October 9, 2022.', weekly)[0]?.reference.disagrees).toBeDefined();
    expect(find('See HB 2/2022 of October 9, 2021.', weekly)[0]?.reference.disagrees).toBeDefined();
    expect(find('See HB 2/2022 of January 12, 2022.', weekly)[0]?.reference.disagrees).toBeUndefined();
    expect(find('See HB 2/2022. On October 9, 2022, it rained.', weekly)[0]?.reference.disagrees).toBeUndefined();
  });

  it('stays silent where its rules are off', () => {
    const off: SettingsInput = { ...declared('{number}/{year}'), rules: { 'declared-publication': false, 'cue-word': false, 'headline-reference': false } };
    expect(find('See HB 12/24 and cf. “The vote of the board”.', off)).toEqual([]);
  });
});

describe('a reference to a headline', () => {
  it.each([
    'Workers say they see "secure and lasting jobs" in the plan.',
    'Critics see “A New Dawn” as his best book.',
    'Quiere ver «El laberinto del fauno» en su pueblo.',
    'Il faut voir « Les Enfants du paradis » une fois.',
    'see "secure and lasting jobs"',
  ])('is none where a phrase is quoted: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each(['The board met (see “A Vote Too Late”).', 'For details see “A Vote Too Late”.', 'Please see our article “A Vote Too Late”.', 'Siehe „Die späte Wahl“.'])(
    'is one: %s',
    (text) => {
      expect(find(text)).toHaveLength(1);
    },
  );

  it.each(['It is told elsewhere (see “The vote of the board”).', 'Vgl. „The vote of the board“.', 'voir « The vote of the board »'])('%s', (text) => {
    expect(find(text).map(({ reference }) => reference.headline?.trim())).toEqual(['The vote of the board']);
  });

  it.each(['He spoke of “the vote of the board”.', 'They see “progress”.', 'He said: “See the board.”'])('none: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('references in a text', () => {
  it('lie where their words lie, in order and apart', () => {
    const text = 'See HB 1/24, cf. SAS 2/24 and “x”; see “The vote of the board” and HB 3/24.';
    const found = find(text, declared('{number}/{year}'));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['HB 1/24', 'SAS 2/24', '“The vote of the board”', 'HB 3/24']);
    for (const { start, end, reference } of found) expect(reference.text).toBe(text.slice(start, end));
  });

  it('are looked for in proportion to the length of the text', () => {
    const input = declared(['{number}/{year}', 'Vol. {volume}, No. {number}', 'issue of {date}']);
    for (const each of ['1', '1/', 'cf. ', 'A', '“', '"a', 'HB ', 'HB,', 'Vol. 1']) expect(find(each.repeat(Math.floor(1_000_000 / each.length)), input)).toEqual([]);
  }, 60_000);
});

describe('a reference in scripts and marks of other countries', () => {
  const of = (abbreviation: string, numbering: Numbering, name?: string): SettingsInput => ({
    publications: [{ abbreviation, numbering, ...(name === undefined ? {} : { name }) }],
  });
  const cases: readonly (readonly [string, SettingsInput, object])[] = [
    ['ولم يصدر تعليق (انظر الرصيف، العدد 12).', of('الرصيف', 'العدد {number}'), { publication: 'الرصيف', number: 12 }],
    ['ولم يصدر تعليق (انظر الرصيف العدد ١٢).', of('الرصيف', 'العدد {number}'), { publication: 'الرصيف', number: 12 }],
    ['ولم يصدر تعليق (انظر «الرصيف»، العدد ١٢).', of('الرصيف', 'العدد {number}'), { publication: 'الرصيف', number: 12 }],
    ['گزارش آن در بندرنامه شماره ۱۲ آمد.', of('بندرنامه', 'شماره {number}'), { publication: 'بندرنامه', number: 12 }],
    ['详情见《海港报》第12期。', of('海港报', '第{number}期'), { publication: '海港报', number: 12 }],
    ['详情见海港报第12期。', of('海港报', '第{number}期'), { publication: '海港报', number: 12 }],
    ['详情见《海港报》2022年第2期。', of('海港报', '{year}年第{number}期'), { publication: '海港报', number: 2, year: 2022 }],
    ['本紙「港新聞」第１２号を参照。', of('港新聞', '第{number}号'), { publication: '港新聞', number: 12 }],
    ['Об этом писали (см. «Причал», № 12).', of('Причал', '№ {number}'), { publication: 'Причал', number: 12 }],
    ['On l’a lu dans « Le Quai » n° 12.', of('Quai', 'n° {number}', 'Le Quai'), { publication: 'Quai', number: 12 }],
    ['Es stand im „Hafenboten“ Nr. 12.', of('HB', 'Nr. {number}', 'Hafenboten'), { publication: 'HB', number: 12 }],
  ];
  it.each(cases)('%s', (text, input, issue) => {
    expect(issuesIn(text, input)).toEqual([issue]);
  });

  it('keeps the words as printed', () => {
    expect(find('(انظر الرصيف، العدد ١٢)', of('الرصيف', 'العدد {number}')).map(({ reference }) => reference.text)).toEqual(['الرصيف، العدد ١٢']);
  });

  it.each([
    ['They praised “HB” 12 times.', declared('{number}/{year}')],
    ['新海港报第12版', of('海港报', '第{number}期')],
    ['Der „Hafenbote“ kostet 12 Mark.', of('HB', 'Nr. {number}', 'Hafenbote')],
  ])('none: %s', (text, input) => {
    expect(find(text, input)).toEqual([]);
  });
});

describe('a name and its number in other letters than the settings have', () => {
  it.each([
    ['Readers of H.B. No. 9 will remember it.', 'No. {number}', { publication: 'HB', number: 9 }],
    ['The letter (HB 1/99, pp. 3–9) said so.', 'Nr. {number}/{year}', { publication: 'HB', number: 1, year: 1999 }],
    ['The letter (HB Nr. 1/99) said so.', 'Nr. {number}/{year}', { publication: 'HB', number: 1, year: 1999 }],
    ['All of it stands in HB 219/220.', '{number}', { publication: 'HB', number: 219 }],
    ['Wir haben es in Nr. 4/98 dieses Briefes gesagt.', 'Nr. {number}/{year}', { publication: 'HB', number: 4, year: 1998 }],
  ])('%s', (text, numbering, issue) => {
    expect(issuesIn(text, declared(numbering))).toEqual([issue]);
  });

  it('has both numbers of a double issue', () => {
    expect(find('All of it stands in HB 219/220.', declared('{number}')).map(({ reference }) => [reference.text, reference.through])).toEqual([['HB 219/220', 220]]);
  });

  it.each([
    ['All of it stands in HB 219/1998.', '{number}'],
    ['The train of H.B. Nine.', 'No. {number}'],
    ['In Nr. 4/98 stand die Zahl.', 'Heft {number}'],
  ])('none: %s', (text, numbering) => {
    expect(find(text, declared(numbering))).toEqual([]);
  });

  it('is told after “our issue”, whatever stands between', () => {
    expect(find('In our issue No. 23 we promised to return.', declared('No. {number}')).map(({ reference }) => reference.issue)).toEqual([{ publication: 'HB', number: 23 }]);
  });
});
