/** Dates in running text: what is one is found where it stands, as precisely as it is written; and what is none is left alone. */
import { describe, expect, it } from 'vitest';
import type { DateContext } from '../../src/dates/dateContext.js';
import { findDates } from '../../src/dates/findDates.js';

/** `[words] year-month-day weekday`, with dots for what is not written. */
function shown(text: string, language?: string): string[] {
  const context: DateContext = language === undefined ? {} : { language };
  return findDates(text, context).map((each) => {
    expect(text.slice(each.start, each.end)).toBe(each.text);
    expect(each.reading === undefined).toBe(each.year === undefined);
    const parts = [each.year, each.month, each.day].map((part) => part ?? '.').join('-');
    return `${each.text} = ${parts}${each.weekday === undefined ? '' : ` w${each.weekday}`}`;
  });
}

describe('findDates', () => {
  it.each([
    // Lines below headlines, datelines, leads.
    ['Los Angeles Times, May 27, 1990, Sunday, Home Edition', 'May 27, 1990, Sunday = 1990-5-27 w7'],
    ['The New York Times, January 20, 2022 Thursday, Late Edition', 'January 20, 2022 Thursday = 2022-1-20 w4'],
    ['The Sun, May 3, 1890', 'May 3, 1890 = 1890-5-3'],
    ['NEW YORK, March 9 - The council', 'March 9 = .-3-9'],
    ['PARIS, 9 March (AFP) —', '9 March = .-3-9'],
    ['WASHINGTON, Sept. 11 (AP)', 'Sept. 11 = .-9-11'],
    ['LONDON, MARCH 9.', 'MARCH 9 = .-3-9'],
    ['Vol. 12, No. 3 May 1990', 'May 1990 = 1990-5-.'],
    ['Vol. 12 May 5, 1990', 'May 5, 1990 = 1990-5-5'],
    ['Section 5, May 1990', 'May 1990 = 1990-5-.'],
    ['Page 12\nMay 5, 1990', 'May 5, 1990 = 1990-5-5'],
    ['Paris, le 20 janvier 2022', '20 janvier 2022 = 2022-1-20'],
    ['Updated: 20 Jan 2022 at 10:30', '20 Jan 2022 = 2022-1-20'],
    ['Stand: 20.01.2022, 10:30 Uhr', '20.01.2022 = 2022-1-20'],
    ['(March 9, 1987)', 'March 9, 1987 = 1987-3-9'],
    ['March 9,\n1987', 'March 9,\n1987 = 1987-3-9'],
    // Sentences.
    ['By Jan. 13, their forces had begun withdrawal.', 'Jan. 13 = .-1-13'],
    ['whom he had dismissed on Jan. 5.', 'Jan. 5 = .-1-5'],
    ['The vote on Tuesday, March 9, was close.', 'Tuesday, March 9 = .-3-9 w2'],
    ['It opens on Tues., Mar. 9.', 'Tues., Mar. 9 = .-3-9 w2'],
    ['on the 27th of May, 1990, he', '27th of May, 1990 = 1990-5-27'],
    ['on Sunday, 27th of May, the', 'Sunday, 27th of May = .-5-27 w7'],
    ['the July 4th weekend', 'July 4th = .-7-4'],
    ['the post-Sept. 11 world', 'Sept. 11 = .-9-11'],
    ['On December 7, 1941, a date', 'December 7, 1941 = 1941-12-7'],
    ['in mid-May 1990', 'May 1990 = 1990-5-.'],
    ['in May, 1990,', 'May, 1990 = 1990-5-.'],
    ['in October of 2012.', 'October of 2012 = 2012-10-.'],
    ['from January 20-22, 2022 in', 'January 20-22, 2022 = 2022-1-20'],
    ['the March 9-11 meeting', 'March 9-11 = .-3-9'],
    ['the 4-5 July 1990 meeting', '4-5 July 1990 = 1990-7-4'],
    ['signed on 29 May 1453 in', '29 May 1453 = 1453-5-29'],
    ['born 9-MAR-1987 in', '9-MAR-1987 = 1987-3-9'],
    ['dated 20/01/2022 and', '20/01/2022 = 2022-1-20'],
    ['dated 03/04/1912 and', '03/04/1912 = 1912-.-.'],
    ['on 2022-01-20T10:30 it', '2022-01-20 = 2022-1-20'],
    ['on 20.I.1912 it', '20.I.1912 = 1912-1-20'],
    ["of March 9's vote", 'March 9 = .-3-9'],
    ['March 9 11 people died', 'March 9 = .-3-9'],
    ['No. 31 April 1990', 'April 1990 = 1990-4-.'],
    // Without knowing the language.
    ['am 9. März', '9. März = .-3-9'],
    ['le 9 mars', '9 mars = .-3-9'],
    ['el 9 de marzo', '9 de marzo = .-3-9'],
    ['il 9 marzo', '9 marzo = .-3-9'],
    ['em 9 de março', '9 de março = .-3-9'],
    ['9 марта состоялся', '9 марта = .-3-9'],
    ['1月20日', '1月20日 = .-1-20'],
    ['يوم 9 مارس', '9 مارس = .-3-9'],
    ['10 Mai 1945', '10 Mai 1945 = 1945-5-10'],
    ['im März 1990', 'März 1990 = 1990-3-.'],
  ])('%s', (text, ...results) => expect(shown(text)).toEqual(results));

  it.each([
    ['en', 'In January the Council met; in May it fell, by June all was over. Since mid-August', ['January = .-1-.', 'May = .-5-.', 'June = .-6-.', 'August = .-8-.']],
    ['en', 'Last March, early April, late May, until June, this August', ['March = .-3-.', 'April = .-4-.', 'May = .-5-.', 'June = .-6-.', 'August = .-8-.']],
    ['en', 'in October Russia, in February 2020 France', ['October = .-10-.', 'February 2020 = 2020-2-.']],
    ['en-GB', 'on 03/04/1912', ['03/04/1912 = 1912-4-3']],
    ['en-US', 'on 03/04/1912', ['03/04/1912 = 1912-3-4']],
    ['en', 'le 14 juillet 1789, disent-ils', ['14 juillet 1789 = 1789-7-14']],
    ['fr', 'en janvier dernier, fin août, début mars', ['janvier = .-1-.', 'août = .-8-.', 'mars = .-3-.']],
    ['fr', 'le mardi 9 mars 1990 à Paris, puis le 1er mai', ['mardi 9 mars 1990 = 1990-3-9 w2', '1er mai = .-5-1']],
    ['fr', 'le 20 janv. 2022 et le 3 févr.', ['20 janv. 2022 = 2022-1-20', '3 févr = .-2-3']],
    ['de', 'im Januar, seit März, Anfang Mai', ['Januar = .-1-.', 'März = .-3-.', 'Mai = .-5-.']],
    ['de', 'Am Dienstag, den 9. März 1990, und am 20. Jan.', ['Dienstag, den 9. März 1990 = 1990-3-9 w2', '20. Jan = .-1-20']],
    ['de', 'die 20.–22. Januar 2022', ['20.–22. Januar 2022 = 2022-1-20']],
    ['es', 'en enero pasado; el lunes 5 de marzo; el 5 de mayo de 1990', ['enero = .-1-.', 'lunes 5 de marzo = .-3-5 w1', '5 de mayo de 1990 = 1990-5-5']],
    ['it', "a gennaio; lunedì 5 marzo; l'8 marzo; il 1º maggio 1990", ['gennaio = .-1-.', 'lunedì 5 marzo = .-3-5 w1', '8 marzo = .-3-8', '1º maggio 1990 = 1990-5-1']],
    ['pt', 'em janeiro; segunda-feira, 5 de março; 5 de maio de 1990', ['janeiro = .-1-.', 'segunda-feira, 5 de março = .-3-5 w1', '5 de maio de 1990 = 1990-5-5']],
    ['ru', 'в январе; в понедельник, 5 марта; 5 мая 1990 года', ['январе = .-1-.', 'понедельник, 5 марта = .-3-5 w1', '5 мая 1990 года = 1990-5-5']],
    ['uk', 'у січні; в понеділок, 5 березня', ['січні = .-1-.', 'понеділок, 5 березня = .-3-5 w1']],
    ['ar', 'في يناير؛ يوم الاثنين 5 مارس؛ 5 أيار/مايو 1990', ['يناير = .-1-.', 'الاثنين 5 مارس = .-3-5 w1', '5 أيار/مايو 1990 = 1990-5-5']],
    ['ar', 'في كانون الثاني 2022 و10 آذار، و٢٠ يناير ٢٠٢٢', ['كانون الثاني 2022 = 2022-1-.', '10 آذار = .-3-10', '٢٠ يناير ٢٠٢٢ = 2022-1-20']],
    ['zh', '今年3月，去年12月31日，二〇二二年一月二十日星期四，3个月', ['3月 = .-3-.', '12月31日 = .-12-31', '二〇二二年一月二十日星期四 = 2022-1-20 w4']],
    ['ja', '3月5日（月）、令和4年1月20日、昭和39年10月', ['3月5日（月） = .-3-5 w1', '令和4年1月20日 = 2022-1-20', '昭和39年10月 = 1964-10-.']],
    ['ko', '2022년 1월 20일 목요일, 3월 5일', ['2022년 1월 20일 목요일 = 2022-1-20 w4', '3월 5일 = .-3-5']],
    ['nl', 'op 5 mei; in januari; maandag 5 maart 1990', ['5 mei = .-5-5', 'januari = .-1-.', 'maandag 5 maart 1990 = 1990-3-5 w1']],
    ['pl', 'w styczniu; w poniedziałek, 5 maja; 5 marca 1990', ['styczniu = .-1-.', 'poniedziałek, 5 maja = .-5-5 w1', '5 marca 1990 = 1990-3-5']],
    ['sv', 'den 5 mars; i januari; måndag 5 mars', ['5 mars = .-3-5', 'januari = .-1-.', 'måndag 5 mars = .-3-5 w1']],
    ['tr', "5 Mart'ta; 20 Ocak 2022 Perşembe", ['5 Mart = .-3-5', '20 Ocak 2022 Perşembe = 2022-1-20 w4']],
  ])('%s: %s', (language, text, results) => expect(shown(text, language)).toEqual(results));

  it.each([
    // Fractions, scores, issues, prices, numbers.
    'cf. SAS 2/22',
    'SAS 2/22, HB 12/24 and HB 3/4',
    'add 3/4 cup and 1/2 spoon',
    'open 24/7 since 9/11',
    'won 6-4, 6-3, 2-1',
    'call 555-12-1990 or 01 42 34 56 78 or +1 (555) 123-4567',
    'at 192.168.1.1 and 10.12.1990.4',
    'Section 3.4.12 and 3.4.',
    '$5 May be enough',
    'in 1984 he was',
    'a 1990 law, 2000 people',
    '20.30.2022 and 32/01/2022',
    'https://example.org/2022/01/20/title and /2022-01-20-title.html',
    'photo_2022-01-20_a.jpg',
    // Words that are months elsewhere.
    'They may 5 times march 10 miles',
    'Theresa May said May was late; May, 55, left',
    'led by May Smith and by June Carter and April Jones',
    "May's government, of August Wilson",
    '10 out of 20, 6 set points, 5 ago',
    'Out 10 of them',
    'Mars 2020, the rover; Mars 9',
    'Mayo 5, Marco 1990, Maja 1990, Julio 2022',
    'Gen 3 and Set 6 and Mag 7',
    'Mai Ly, Jan Novak, Mars Inc',
    'Apr. said Dec. was late',
    'Black September and the October Revolution',
    'a decisive march',
    'the sun sat on 9 mon',
    // Numbers that go on.
    'up March 3.5 percent',
    'in the May 5 million voted',
    'on May 10:30',
    'a March 9-year-old',
    'April 31, February 30, 2020 and 31 June',
    '31 April 1990',
    'In March 1,000 people',
    '三月有余，十月革命，3个月，3か月',
    '2022年13月40日',
  ])('%s: none', (text) => expect(shown(text).filter((each) => !/^\w+ = \.-\d+-\.$/.test(each))).toEqual([]));

  it.each([
    ['en', 'May I march in june with April and August'],
    ['en', 'Theresa May said May was late'],
    ['en', 'by June Carter, of August Wilson'],
    ['en', 'Black September, October Revolution'],
    ['en', "in May's cabinet"],
    ['en', 'janvier, mars, Januar'],
    ['fr', 'Mars Attacks, Avril Lavigne, Mai Ly'],
    ['es', 'Julio Iglesias y Abril'],
    ['de', 'August der Starke, Juli Zeh'],
    ['ar', 'مارس الرياضة'],
    ['xx', 'in January'],
  ])('%s: %s: no month alone', (language, text) => expect(shown(text, language)).toEqual([]));

  it('says which form it is, and leaves out those that are switched off', () => {
    const text = 'On March 9, 1987, March 9, in March 1987, in March; 20.1.2022, 2022-01-20, January 20-22, 2022, 20.I.1912, 2022年1月20日, 令和4年1月20日';
    const forms = ['named-date', 'named-day', 'named-month', 'month-alone', 'numeric-date', 'iso-date', 'named-range', 'roman-month', 'cjk-date', 'era-date'];
    expect(findDates(text).map(({ form }) => form)).toEqual(forms);
    for (const off of forms) expect(findDates(text, { isOn: (form) => form !== off }).map(({ form }) => form)).not.toContain(off);
    expect(findDates(text, { isOn: () => false })).toEqual([]);
  });

  it('gives readings as readDate does', () => {
    const readings = findDates('on May 27, 1990; in May 1990; 03/04/1912; January 20-22, 2022; 9-Mar-87', {}).map(({ reading }) => reading);
    expect(readings).toMatchObject([
      { edtf: '1990-05-27', precision: 'day', earliest: '1990-05-27', latest: '1990-05-27' },
      { edtf: '1990-05', precision: 'month', earliest: '1990-05-01', latest: '1990-05-31' },
      { edtf: '[1912-03-04,1912-04-03]', precision: 'year', earliest: '1912-03-04', latest: '1912-04-03' },
      { edtf: '2022-01-20/2022-01-22', precision: 'month', earliest: '2022-01-20', latest: '2022-01-22' },
      { edtf: '1987-03-09', precision: 'day', earliest: '1987-03-09', latest: '1987-03-09' },
    ]);
  });

  it('finds many, in order and apart', () => {
    const text = 'On March 9, 1987 and 10 May, in January, 3月5日. '.repeat(50);
    const found = findDates(text);
    expect(found).toHaveLength(200);
    for (const [index, each] of found.entries()) expect(each.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  });
});
