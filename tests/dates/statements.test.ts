/** What the written forms of many languages and centuries state, and what is never taken for a date of ours. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/findDates.js';
import { readDate } from '../../src/dates/readDate.js';

function edtf(text: string, language?: string): string | undefined {
  const reading = readDate(text, language === undefined ? {} : { language })?.reading;
  return reading === 'impossible' ? reading : reading?.edtf;
}

/** By their reading in EDTF. */
const written: Readonly<Record<string, readonly string[]>> = {
  '1843~': [
    ...['circa 1843', 'Circa 1843', 'c. 1843', 'c.1843', 'c1843', 'c 1843', 'ca. 1843', 'ca 1843', 'about 1843', 'around 1843', 'approximately 1843', '[c. 1843]', '~1843'],
    ...['um 1843', 'etwa 1843', 'gegen 1843', 'vers 1843', 'environ 1843', 'v. 1843', 'hacia 1843', 'alrededor de 1843', 'verso il 1843', 'intorno al 1843', '1843 ca.'],
    ...[
      'cerca de 1843',
      'por volta de 1843',
      'около 1843 г.',
      'ок. 1843',
      'примерно 1843',
      'حوالي 1843',
      'نحو ١٨٤٣',
      '约1843年',
      '約1843年',
      '1843年頃',
      '1843年ごろ',
      '1843年前後',
      '1843年前后',
      '1843年左右',
    ],
  ],
  '1843?': ['1843?', '1843 ?', '1843 (?)', '[1843?]', 'probably 1843', 'wahrscheinlich 1843', 'probablement 1843', 'вероятно 1843'],
  '1843': ['[1843]', 'early 1843', 'late 1843', 'Anfang 1843', 'fin 1843', '1843年初', 'mid-1843'],
  '1843%': ['c. 1843?', '[ca. 1843?]'],
  '1843-05~': ['c. May 1843', 'circa May 1843', 'um Mai 1843', 'vers mai 1843'],
  '1843-05-05~': ['c. 5 May 1843', 'about May 5, 1843', '~1843-05-05'],
  '1843-05': [
    'mid-May 1843',
    'Mid May 1843',
    'early May 1843',
    'end of May 1843',
    'Anfang Mai 1843',
    'Mitte Mai 1843',
    'mi-mai 1843',
    'fin mai 1843',
    'a mediados de mayo de 1843',
    'metà maggio 1843',
    'в начале мая 1843',
    'V.1843',
    'v/1843',
  ],
  '1843-05?': ['May 1843?', 'probably May 1843', 'May 1843 [?]'],
  '189X': [
    '1890s',
    'the 1890s',
    "1890's",
    '1890er Jahre',
    '1890er',
    'années 1890',
    'les années 1890',
    'años 1890',
    'anni 1890',
    'anos 1890',
    '1890-е годы',
    '1890年代',
    'early 1890s',
  ],
  '189X~': ['c. 1890s'],
  '1890/1895': ['1890-1895', '1890–95', '1890/95', '1890 to 1895', '1890 bis 1895'],
  '1890~/1895~': ['c. 1890-1895'],
  '1998-21': [
    'Spring 1998',
    'SPRING 1998',
    'Spring, 1998',
    'Frühling 1998',
    'Frühjahr 1998',
    'printemps 1998',
    'Primavera de 1998',
    'primavera 1998',
    'весна 1998',
    'Весна 1998 г.',
    'ربيع 1998',
    '1998年春',
    '1998年春号',
  ],
  '1998-23': ['Fall 1998', 'Autumn 1998', 'Herbst 1998', 'automne 1998', 'outono de 1998'],
  '1998-22/1998-23': ['Summer/Fall 1998'],
  '1998-12/1999-02': ['Winter 1998/99', 'Winter 1998-1999'],
  '1998-01/1998-03': [
    'Q1 1998',
    '1998 Q1',
    'First quarter 1998',
    '1st quarter of 1998',
    '1. Quartal 1998',
    'Erstes Quartal 1998',
    '1er trimestre 1998',
    'primer trimestre de 1998',
    '1998年第1四半期',
    '1998年第一季度',
  ],
  '1921-12-25~': [
    'Christmas 1921',
    'CHRISTMAS 1921',
    'Christmas, 1921',
    'Xmas 1921',
    'Weihnachten 1921',
    'Noël 1921',
    'Navidad 1921',
    'Navidad de 1921',
    'Natale 1921',
    'Natal de 1921',
  ],
  '1921-12-25': ['Christmas Day 1921', 'Christmas Day, 1921', 'Jour de Noël 1921'],
  '1921-12-24': ['Christmas Eve 1921', 'Heiligabend 1921', 'Nochebuena 1921'],
  '1921-03-27~': ['Easter 1921', 'Ostern 1921', 'Pâques 1921', 'Pascua 1921', 'Pasqua 1921', 'Páscoa de 1921'],
  '1921-03-25': ['Good Friday 1921', 'Karfreitag 1921', 'Vendredi saint 1921', 'Sexta-feira Santa de 1921'],
  '1921-03-28': ['Easter Monday, 1921', 'Ostermontag 1921', 'Pasquetta 1921'],
  '1921-05-15~': ['Whitsun 1921', 'Pfingsten 1921', 'Pentecost 1921', 'Pentecôte 1921'],
  '1843-09-29~': ['Michaelmas 1843'],
  '1921-01-01': ["New Year's Day, 1921", 'New Year’s Day 1921', 'Neujahrstag 1921'],
  '1997-05/1997-06': [
    'May-June 1997',
    'May/June 1997',
    'May–June 1997',
    'May & June 1997',
    'Mai/Juni 1997',
    'mai-juin 1997',
    'mayo-junio de 1997',
    'maggio-giugno 1997',
    'maio/junho de 1997',
    'май-июнь 1997',
    '1997年5月-6月',
    '1997年5—6月',
  ],
  '1997-12/1998-01': ['Dec. 1997-Jan. 1998', 'December-January 1998'],
  '1997-05-03/1997-05-04': [
    'May 3-4, 1997',
    'May 3 and 4, 1997',
    'May 3 & 4, 1997',
    '3 and 4 May 1997',
    'Saturday/Sunday, May 3-4, 1997',
    'May 3rd-4th, 1997',
    'Samstag/Sonntag, 3./4. Mai 1997',
  ],
  '1920-05-03/1920-05-09': [
    'Week of May 3, 1920',
    'week beginning Monday, May 3, 1920',
    'week ending May 9, 1920',
    'week ended 9 May 1920',
    'Woche vom 3. Mai 1920',
    'semaine du 3 mai 1920',
  ],
  '1854-03-23': ['11/23 March 1854', '11 (23) March 1854', '11/23 марта 1854 года', '11(23) марта 1854 г.', '11. (23.) März 1854'],
  '1854-03-11/1854-03-21': ['11/21 March 1854'],
  '1732-02-12': ['12 February 1731/2', '12 February 1731/32', 'Feb. 12, 1731-2', '12 Feb. 1731/1732'],
  '1850-05-03': [
    '3d May 1850',
    'May 3d, 1850',
    'the third of May, 1850',
    'May third, 1850',
    'May the 3rd, 1850',
    '3.v.1850',
    '3 v 1850',
    '3-V-1850',
    '3/V/1850',
    '3. Mai 1850',
    '3-го мая 1850 г.',
    '٣ أيار ١٨٥٠',
    '3 أيار/مايو 1850',
    '3 ماي 1850',
  ],
  '1850-05-23': ['the twenty-third of May 1850', 'May twenty-third, 1850', '23d May 1850'],
  '1850-05-01': [
    '1er mai 1850',
    'le 1er mai 1850',
    'primero de mayo de 1850',
    'primo maggio 1850',
    'primeiro de maio de 1850',
    '1.º de mayo de 1850',
    '1° maggio 1850',
    'first of May 1850',
  ],
  '1993-05-03T21:30:00': [
    '9:30 p.m. EDT, May 3, 1993',
    'May 3, 1993, 9:30 p.m. EDT',
    'Monday, May 3, 1993 9:30 PM ET',
    'May 3, 1993 at 21:30',
    '3. Mai 1993, 21.30 Uhr',
    'lundi 3 mai 1993 à 21 h 30',
    '1993年5月3日21時30分',
    '1993年5月3日(月)午後9時30分',
  ],
  '1920-05-03': ['民國九年五月三日', '民国9年5月3日', '大正九年五月三日', '大正9年5月3日（月）', '㍽9年5月3日', '一九二〇年五月三日', '1920年5月3日 星期一'],
  '2019-05-01': ['令和元年5月1日', '令和1年5月1日', '㋿元年5月1日'],
  '1912-07-30': ['明治四十五年七月三十日'],
  '2022-04-16': [
    '15 رمضان 1443 هـ الموافق 16 أبريل 2022',
    '16 أبريل 2022 الموافق 15 رمضان 1443',
    '١٥ رمضان ١٤٤٣هـ - ١٦ أبريل ٢٠٢٢م',
    'السبت 15 رمضان 1443 هـ الموافق 16 أبريل 2022 م',
    '16 أبريل 2022 (15 رمضان 1443)',
  ],
  impossible: [
    'September 31, 1999',
    'Feb. 30, 1999',
    '29 February 1900',
    '30/02/1999',
    '31.04.1999',
    '1999-13-01',
    'June 31 1920',
    '1999年2月30日',
    '31 ноября 1999 г.',
    '31 de abril de 1999',
    'c. 30 February 1999',
    'week of Feb. 30, 1999',
  ],
};

describe('a statement', () => {
  const cases = Object.entries(written).flatMap(([reading, texts]) => texts.map((text) => [text, reading] as const));
  it.each(cases)('%s is %s', (text, reading) => expect(edtf(text)).toBe(reading));
});

describe('no date of ours', () => {
  it.each([
    ...['١٤٤٣/٠٩/١٥', '15/9/1443', '1443 هـ', '1443 AH', '1443 H'],
    ...[
      '光緒二十年五月三日',
      '明治5年11月3日',
      '15 brumaire an VIII',
      'An VIII',
      '5th ult.',
      '12th inst.',
      'the 3d prox.',
      'n.d.',
      'undated',
      'before 1843',
      'after 1843',
      'Easter 1650',
      'Christmas',
      'Christmas tree 1921',
    ],
    ...['1900s', '19th century', 'about 30', 'c. 12', 'first 1998', 'second quarter', 'week 12', 'MIX 1998', 'May second', 'around the world in 1998'],
  ])('%s', (text) => expect(edtf(text)).toBeUndefined());

  it.each(['في 15-9-1443هـ قال', 'يوم 15/9/1443 هـ قال', '光緒二十年五月三日上諭', '農曆五月三日，', '旧暦8月15日の', '15 Ramadan 1443 was'])('in a text: %s', (text) => {
    expect(findDates(text, { language: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'zh' })).toEqual([]);
  });
});

describe('a range of months in a text', () => {
  it.each([
    ['It is told in the May-June 1997 number.', 'May-June 1997', '1997-05/1997-06'],
    ['Bulletin, November/December 1997, p. 3', 'November/December 1997', '1997-11/1997-12'],
    ['In der Ausgabe Mai/Juni 1997 steht', 'Mai/Juni 1997', '1997-05/1997-06'],
    ['le numéro de mai-juin 1997 dit', 'mai-juin 1997', '1997-05/1997-06'],
    ['The Dec.-Jan. 1998 issue', 'Dec.-Jan. 1998', '1997-12/1998-01'],
  ])('%s', (text, words, reading) => expect(findDates(text).map((each) => [each.text, each.reading?.edtf])).toEqual([[words, reading]]));

  it('does not begin with a day', () => {
    expect(findDates('From 12 May-June 1997 on').map((each) => each.text)).toEqual(['12 May', 'June 1997']);
  });
});
