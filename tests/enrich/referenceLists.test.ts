/** Lists, ranges, cues and days by which texts of ten languages refer to issues, each grammar by itself; and numbers that are none. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/findDates.js';
import { issueLabel } from '../../src/model/issue.js';
import { issuesMeant } from '../../src/model/issuesMeant.js';
import type { SettingsInput } from '../../src/model/settings.js';
import { findReferences } from '../../src/stages/enrich/findReferences.js';
import { testSettings } from '../helpers/testSettings.js';

const declared = (numbering: string | string[], more: object = {}): SettingsInput => ({ publications: [{ abbreviation: 'HB', name: 'Harbour Bulletin', numbering, ...more }] });
const labels = (text: string, input: SettingsInput = {}, year?: number): string[] =>
  findReferences(text, testSettings(input), year).flatMap(({ reference }) => {
    const meant = issuesMeant(reference);
    return meant.length === 0 ? [reference.date?.edtf ?? `“${reference.headline}”`] : meant.map((ref) => issueLabel(ref));
  });
const yearly = '{number}/{year}';
const running = 'No. {number}';
const volumes = 'Vol. {volume}, No. {number}';

describe('each issue of a list or a range', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['(HB 12/97 and 14/97)', yearly, ['HB 12/1997', 'HB 14/1997']],
    ['HB 12/24, 13/24 and 15/24.', yearly, ['HB 12/2024', 'HB 13/2024', 'HB 15/2024']],
    ['HB 12/24, 13/24, and 15/24.', yearly, ['HB 12/2024', 'HB 13/2024', 'HB 15/2024']],
    ['HB 12/2024; 13/2024', yearly, ['HB 12/2024', 'HB 13/2024']],
    ['HB 51/97 & 2/98', yearly, ['HB 51/1997', 'HB 2/1998']],
    ['HB 12-14/97', yearly, ['HB 12/1997', 'HB 13/1997', 'HB 14/1997']],
    ['HB 12–14/97', yearly, ['HB 12/1997', 'HB 13/1997', 'HB 14/1997']],
    ['HB 12 to 14/97', yearly, ['HB 12/1997', 'HB 13/1997', 'HB 14/1997']],
    ['HB 12/97-14/97', yearly, ['HB 12/1997', 'HB 13/1997', 'HB 14/1997']],
    ['HB 12/97 to 14/97', yearly, ['HB 12/1997', 'HB 13/1997', 'HB 14/1997']],
    ['HB 12 and 14/97', yearly, ['HB 12/1997', 'HB 14/1997']],
    ['HB 9, 12 and 14/97', yearly, ['HB 9/1997', 'HB 12/1997', 'HB 14/1997']],
    ['HB 3, 12-14/97', yearly, ['HB 3/1997', 'HB 12/1997', 'HB 13/1997', 'HB 14/1997']],
    ['HB Nos. 12/97 and 14/97', yearly, ['HB 12/1997', 'HB 14/1997']],
    ['HB 12/97 und 14/97', yearly, ['HB 12/1997', 'HB 14/1997']],
    ['HB 12/97 et 14/97', yearly, ['HB 12/1997', 'HB 14/1997']],
    ['HB 12/97 y 14/97', yearly, ['HB 12/1997', 'HB 14/1997']],
    ['HB 12/97 e 14/97', yearly, ['HB 12/1997', 'HB 14/1997']],
    ['HB 12/97 и 14/97', yearly, ['HB 12/1997', 'HB 14/1997']],
    ['HB 12/97 و14/97', yearly, ['HB 12/1997', 'HB 14/1997']],
    ['HB 12/97、14/97', yearly, ['HB 12/1997', 'HB 14/1997']],
    ['HB 12/97和14/97', yearly, ['HB 12/1997', 'HB 14/1997']],
    ['HB Nos. 3 and 4', running, ['HB 3', 'HB 4']],
    ['HB, Nos. 3, 4 and 7,', running, ['HB 3', 'HB 4', 'HB 7']],
    ['HB Nos 3-5', running, ['HB 3', 'HB 4', 'HB 5']],
    ['HB No. 3-5', running, ['HB 3', 'HB 4', 'HB 5']],
    ['HB No. 3 and No. 4', running, ['HB 3', 'HB 4']],
    ['HB Nr. 3 und Nr. 4', running, ['HB 3', 'HB 4']],
    ['Harbour Bulletin issues 3 and 4', running, ['HB 3', 'HB 4']],
    ['HB #7, #8 and #10', '#{number}', ['HB 7', 'HB 8', 'HB 10']],
    ['HB #7-9', '#{number}', ['HB 7', 'HB 8', 'HB 9']],
    ['HB Vol. 3, Nos. 4 and 5', volumes, ['HB Vol. 3, No. 4', 'HB Vol. 3, No. 5']],
    ['HB Vol. 3, No. 4-6', volumes, ['HB Vol. 3, No. 4', 'HB Vol. 3, No. 5', 'HB Vol. 3, No. 6']],
    ['HB Vol. 3, No. 4, and Vol. 4, No. 1', volumes, ['HB Vol. 3, No. 4', 'HB Vol. 4, No. 1']],
    ['HB 3/4 and 3/6', '{volume}/{number}', ['HB Vol. 3, No. 4', 'HB Vol. 3, No. 6']],
    ['HB, issues of March 9 and March 16, 2021', 'issue of {date}', ['2021-03-09', '2021-03-16']],
    ['HB, issue of March 9, 2021', 'issue of {date}', ['2021-03-09']],
    ['the Harbour Bulletin, issue of 9 March 2021', 'issue of {date}', ['2021-03-09']],
    ['HB 1997/12', '{year}/{number}', ['HB 12/1997']],
  ];
  it.each(cases)('%s by %s', (text, numbering, expected) => expect(labels(`It was told in ${text} at length.`, declared(numbering))).toEqual(expected));

  const ends: readonly (readonly [string, string, readonly string[]])[] = [
    ['HB 12/24 and 9/11 attacks', yearly, ['HB 12/2024']],
    ['HB 12/24 and 3/4 of the board', yearly, ['HB 12/2024']],
    ['HB 12/24, 24/7 and open', yearly, ['HB 12/2024']],
    ['HB 12/24 and 14 others', yearly, ['HB 12/2024']],
    ['HB 12/24 and 12/24/2021', yearly, ['HB 12/2024']],
    ['HB 12/24-3/24', yearly, ['HB 12/2024']],
    ['HB 14-12/97', yearly, []],
    ['HB 12/97 and 14/55', yearly, ['HB 12/1997']],
    ['HB No. 412 and 3 others', running, ['HB 412']],
    ['HB No. 412, 3 of them', running, ['HB 412']],
    ['HB Nos. 3 and 4.5 percent', running, ['HB 3']],
    ['HB Nos. 3 and 4/5 of', running, ['HB 3']],
    ['HB No. 5-3', running, ['HB 5']],
  ];
  it.each(ends)('%s by %s ends where another number begins', (text, numbering, expected) =>
    expect(labels(`It was told in ${text} at length.`, declared(numbering), 2024)).toEqual(expected),
  );

  it('lies where its words lie', () => {
    const text = 'See HB 12/24, 13/24 and 15-17/24; HB 2-4/25.';
    const found = findReferences(text, testSettings(declared(yearly)), undefined);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['HB 12/24', '13/24', 'HB 2-4/25']);
    for (const { start, end, reference } of found) expect(reference.text).toBe(text.slice(start, end));
  });
});

describe('cue words', () => {
  it.each([
    ...[
      'cf. SAS 2/22',
      'see SAS 2/22',
      'See also SAS 2/22',
      'compare SAS 2/22',
      'as reported in SAS 2/22',
      'siehe SAS 2/22',
      'Siehe auch SAS 2/22',
      'vgl. SAS 2/22',
      'vgl. dazu SAS 2/22',
      's. SAS 2/22',
    ],
    ...[
      'voir SAS 2/22',
      'Voir aussi SAS 2/22',
      'lire aussi SAS 2/22',
      'ver SAS 2/22',
      'véase SAS 2/22',
      'véase también SAS 2/22',
      'vedi SAS 2/22',
      'vedi anche SAS 2/22',
      'cfr. SAS 2/22',
      'si veda SAS 2/22',
    ],
    ...['veja SAS 2/22', 'vide SAS 2/22', 'leia também SAS 2/22', 'см. SAS 2/22', 'см. также SAS 2/22', 'ср. SAS 2/22', 'انظر SAS 2/22', 'انظر أيضًا SAS 2/22', 'راجع SAS 2/22'],
    ...['参见 SAS 2/22', '參見SAS 2/22', '详见 SAS 2/22', '見SAS 2/22', 'SAS 2/22参照', 'SAS 2/22号を参照', 'zie SAS 2/22', 'zob. SAS 2/22', 'se SAS 2/22'],
  ])('%s', (words) => {
    expect(labels(`… (${words}).`)).toEqual(['SAS 2/2022']);
    expect(findDates(words)).toEqual([]);
  });
});

describe('numbers that are no issue', () => {
  it.each([
    ...[
      'SAS 2/22 is far',
      'about 2/22 of it',
      'cf. 2/22',
      'see 9/11',
      'see page 2/22',
      'cf. Sas 2/22',
      'We see SAS 2/22 fly',
      'see SAS 2/22/2022',
      'see SAS 1.2/22',
      'see SAS 2/22.5',
      'see USA 3/4',
      'cf. DIN 476/2',
    ],
    ...[
      'on 2/22/22',
      'on 02/22/2022',
      'a score of 12/15',
      'open 24/7',
      'a 50/50 chance',
      '3/4 of the vote',
      '1/2',
      'in 1997/98',
      'blood pressure 120/80',
      'ratio 16/9',
      'MS-DOS 6/22',
    ],
    ...[
      'HB pencils',
      'HB 2',
      'HB 2/3',
      'HB 12/24/2021',
      'HB 1/2 inch',
      'HB 3/4',
      'HB 12/24%',
      'HB 12/24.5',
      'THB 12/24',
      'HBO 12/24',
      'HB, 12 of 24',
      'Harbour Bulletin of 12/24/2021',
    ],
  ])('%s', (words) => expect(labels(`It was ${words}, they said.`, declared(yearly))).toEqual([]));

  it.each([
    ['20.1.2022', '2022-01-20'],
    ['2022-01-20', '2022-01-20'],
    ['January 20, 2022', '2022-01-20'],
  ])('a real date stays one: cf. %s', (text, edtf) => {
    expect(labels(`cf. ${text}`, declared(yearly))).toEqual([]);
    expect(findDates(`cf. ${text}`).map(({ reading }) => reading?.edtf)).toEqual([edtf]);
  });
});

describe('an issue of the paper itself, by its day', () => {
  it.each([
    ['See our issue of May 3, 1998.', ['1998-05-03']],
    ['(see our issue of Monday, May 3, 1998)', ['1998-05-03']],
    ['as told in our edition of 3 May 1998', ['1998-05-03']],
    ['(siehe unsere Ausgabe vom 3. Mai 1998)', ['1998-05-03']],
    ['in unserer Ausgabe vom 3. Mai 1998', ['1998-05-03']],
    ['voir notre numéro du 3 mai 1998', ['1998-05-03']],
    ['en nuestra edición del 3 de mayo de 1998', ['1998-05-03']],
    ['nel nostro numero del 3 maggio 1998', ['1998-05-03']],
    ['na nossa edição de 3 de maio de 1998', ['1998-05-03']],
    ['в нашем номере от 3 мая 1998 года', ['1998-05-03']],
    ['عددنا الصادر في 3 مايو 1998', ['1998-05-03']],
    ['见本报1998年5月3日', ['1998-05-03']],
    ['See our issue of May 3.', ['1999-05-03?']],
    ['See our issue of May.', []],
    ['The issue of May 3, 1998, was long.', []],
    ['Our issue is the war of May 3, 1998.', []],
  ])('%s', (text, expected) => expect(labels(text, {}, 1999)).toEqual(expected));
});

describe('an article by its headline', () => {
  it.each([
    ...[
      'see “The vote of the board”',
      'see our report “The vote of the board”',
      'See the article “The vote of the board”',
      'siehe unseren Bericht „The vote of the board“',
      'vgl. den Artikel „The vote of the board“',
    ],
    ...[
      'voir notre éditorial « The vote of the board »',
      'véase el artículo «The vote of the board»',
      'vedi il servizio “The vote of the board”',
      'veja a reportagem “The vote of the board”',
      'см. статью «The vote of the board»',
      '请参见「The vote of the board」',
      '「The vote of the board」を参照',
    ],
  ])('%s', (text) => expect(labels(text).map((each) => each.replace(/[“” ]/g, ''))).toEqual(['Thevoteoftheboard']));

  it.each(['our report “The vote of the board” said', 'They did not see the article “The vote of the board”'])('none: %s', (text) => expect(labels(text)).toEqual([]));
});
