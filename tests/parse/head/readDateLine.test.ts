/** Lines that tell the day of publication, and lines that only have a date in them. */
import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../../src/stages/parse/head/readDateLine.js';

const isName = (text: string): boolean => text === 'The Harbour Bulletin';
const edtfOf = (line: string): string | undefined => {
  const reading = readDateLine(line, {}, isName)?.reading.reading;
  return reading === undefined || reading === 'impossible' ? reading : reading.edtf;
};

describe('readDateLine', () => {
  it.each([
    ['March 9, 2021', '2021-03-09', 'date-line'],
    ['9 March 2021', '2021-03-09', 'date-line'],
    ['Tuesday, March 9, 2021', '2021-03-09', 'date-line'],
    ['2021-03-09', '2021-03-09', 'date-line'],
    ['Published: March 9, 2021', '2021-03-09', 'date-line'],
    ['Published on 9 March 2021', '2021-03-09', 'date-line'],
    ['(March 9, 2021)', '2021-03-09', 'date-line'],
    ['9. März 2021', '2021-03-09', 'date-line'],
    ['Veröffentlicht am 9. März 2021', '2021-03-09', 'date-line'],
    ['le 9 mars 2021', '2021-03-09', 'date-line'],
    ['9 de marzo de 2021', '2021-03-09', 'date-line'],
    ['9 марта 2021 г.', '2021-03-09', 'date-line'],
    ['2021年3月9日', '2021-03-09', 'date-line'],
    ['March 2021', '2021-03', 'date-line'],
    ['May 27, 1990, Sunday, Home Edition', '1990-05-27', 'publication-line'],
    ['The Harbour Bulletin, March 9, 2021', '2021-03-09', 'publication-line'],
    ['The Evening Post, 9 March 1912, Page 4', '1912-03-09', 'publication-line'],
    ['il Corriere del Porto — 12 marzo 1994   pagina 12   sezione: CRONACA', '1994-03-12', 'publication-line'],
    ['浜辺新聞　2004年3月12日　20時45分（最終更新 3月12日　21時10分）', '2004-03-12T20:45:00', 'publication-line'],
    ['2004/03/12 20:45 【北海通信】', '2004-03-12T20:45:00', 'publication-line'],
    ['http://www.example.com.cn 2004年03月12日 09:30 东港晚报', '2004-03-12T09:30:00', 'publication-line'],
    ['Nr. 12/2004 vom 12.03.2004', '2004-03-12', 'publication-line'],
    ['nordbote Nr. 2210 Seite 5 vom 12.03.2004', '2004-03-12', 'publication-line'],
    ['Der Nordbote Nr. 2210, S. 5 vom 12. März 2004', '2004-03-12', 'publication-line'],
    ['Lake Tribune (LT) - FRIDAY, March 12, 2004', '2004-03-12', 'publication-line'],
    ['2004/3/12付', '2004-03-12', 'date-line'],
    ['۱۳۸۲/۱۲/۲۲ - ۱۰:۱۵', '2004-03-12T10:15:00', 'date-line'],
    ['زمستان ۱۳۸۲', '[2003-12-22..2004-03-19]', 'date-line'],
    ['《东港日报》（1976年03月12日 第01版）', '1976-03-12', 'publication-line'],
    ['12.03.2004, ostatnia aktualizacja 12.03.2004 18:22', '2004-03-12', 'publication-line'],
  ])('%s', (line, edtf, rule) => {
    expect(edtfOf(line)).toBe(edtf);
    const found = readDateLine(line, {}, isName);
    expect(found?.rule).toBe(rule);
    expect(found?.isUpdate).toBe(false);
  });

  it.each(['Updated: March 9, 2021', 'Last updated on March 9, 2021', 'Aktualisiert am 9. März 2021'])('a change, not the publication: %s', (line) => {
    expect(readDateLine(line, {}, isName)?.isUpdate).toBe(true);
  });

  it('names a day that no calendar has', () => {
    expect(edtfOf('Published: February 30, 2021')).toBe('impossible');
  });

  it.each([
    '2021',
    '20210309',
    'The fire of March 9, 2021, and what it left behind',
    'On March 9, 2021 the harbour burned down.',
    'From March 9, 2021 to May 4, 2022 and on to June 7, 2023',
    'Jane Roe (1912-1998)',
    'March for peace draws 2021 people',
    'May 9 be lucky',
    'Harbour dues: 9 March 2021 is the day',
    '12 angry men',
    'Call 555-1234',
    '',
  ])('no line of a date: %s', (line) => {
    expect(readDateLine(line, {}, isName)).toBeUndefined();
  });

  it('keeps both readings of a doubtful day, unless its order is known', () => {
    expect(readDateLine('Published: 03/04/2021', {}, isName)?.reading.ambiguous).toBe(true);
    expect(readDateLine('Published: 03/04/2021', { order: 'day-first' }, isName)?.reading).toMatchObject({ reading: { edtf: '2021-04-03' } });
  });

  it('looks at no line that is longer than such lines are', () => {
    for (const each of ['1', '1/', '1 ', 'May 1, ', '(', '年1']) expect(readDateLine(each.repeat(100_000), {}, isName)).toBeUndefined();
  });
});
