/** A reader sees a date no more precise than it is, in the archive's language and calendar, whatever the machine's zone and locale. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../src/model/brands.js';
import { linkSite } from '../../src/stages/link/linkSite.js';
import { dateView } from '../../src/stages/plan/dateView.js';
import { planContext } from '../../src/stages/plan/planContext.js';
import { statement } from '../helpers/anyArticles.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { testSettings } from '../helpers/testSettings.js';

const view = (edtf: string, language: string, held: readonly string[] = [edtf]) => {
  const articles = held.map((each, index) => bareArticle(`${index}.txt` as SourcePath, { published: statement(each), dateClaims: [statement(each)] }));
  const site = linkSite({ articles, images: new Set(), publicFiles: new Set(), settings: testSettings() }).value;
  return dateView(
    statement(edtf),
    '../',
    planContext(site, testSettings({ language }), () => ''),
  );
};

describe('dateView', () => {
  it.each([
    ['en', '2021-03-09', 'March 9, 2021'],
    ['en', '2021-03', 'March 2021'],
    ['en', '2021', '2021'],
    ['en', '199X', '1990s'],
    ['en', '0999-03-04', 'March 4, 999'],
    ['en', '2021-03-09?', 'March 9, 2021 (uncertain)'],
    ['en', '2021~', 'c. 2021'],
    ['en', '2021-03%', 'c. March 2021 (uncertain)'],
    ['de', '2021-03-09~', 'ca. 9. März 2021'],
    ['fr', '1843~', 'ca 1843'],
    ['es', '1843~', 'ca. 1843'],
    ['ar', '1843~', 'نحو 1843'],
    ['en', '[2022-01-13..2022-01-31]', 'January 13 – 31, 2022'],
    ['en-GB', '[2022-01-13..2022-01-31]', '13 – 31 January 2022'],
    ['de', '[2022-01-13..2022-01-31]', '13.–31. Januar 2022'],
    ['fr', '[2022-01-01..2022-01-15]', '1er–15 janvier 2022'],
    ['es', '[2022-01-13..2022-01-31]', '13–31 de enero de 2022'],
    ['ar', '[2022-01-13..2022-01-31]', '13–31 يناير 2022'],
    ['en', '[2022-01-01..2022-01-31]', 'January 2022'],
    ['de', '[2022-01-01..2022-03-31]', 'Januar–März 2022'],
    ['en', '[2021-12-01..2022-02-28]', 'December 2021 – February 2022'],
    ['fr', '[2021-12-01..2022-02-28]', 'décembre 2021 – février 2022'],
    ['en', '[2022-01-01..2022-12-31]', '2022'],
    ['de', '[1990-01-01..1999-12-31]', '1990er-Jahre'],
    ['en', '1890/1895', '1890 – 1895'],
    ['en', '1998-21', 'Spring 1998'],
    ['de', '1998-24', 'Winter 1998'],
    ['fr', '1998-23', 'automne 1998'],
    ['es', '1998-22', 'verano de 1998'],
    ['ar', '1998-23', 'خريف 1998'],
    ['en', '[1912-03-04,1912-04-03]', 'March 4, 1912 or April 3, 1912'],
    ['de', '[1912-03-04,1912-04-03]', '4. März 1912 oder 3. April 1912'],
    ['fr', '2021-03-01', '1er mars 2021'],
    ['en', '2015-12-08T23:59:00-11:00', 'December 8, 2015'],
    ['de', '2021-03-09', '9. März 2021'],
    ['de', '2021-03', 'März 2021'],
    ['ar', '2021-03', 'مارس 2021'],
    ['ja', '2021-03-09', 'March 9, 2021'],
  ])('in %s, %s is %s', (language, edtf, text) => expect(latin(view(edtf, language).text)).toBe(text));
  it.each([
    ['2021-03-09', '2021-03-09', '../2021/03/09/index.html'],
    ['2021-03', '2021-03', '../2021/03/index.html'],
    ['2021~', '2021', '../2021/index.html'],
    ['2015-12-08 10:00:00 -5', '2015-12-08T10:00:00-05:00', '../2015/12/08/index.html'],
    ['199X', undefined, '../years/unknown/index.html'],
    ['[2022-01-13..2022-01-31]', undefined, '../2022/01/index.html'],
    ['[2021-11-01..2022-02-03]', undefined, '../years/unknown/index.html'],
  ])('%s has the machine’s form %s and leads to %s', (edtf, datetime, href) => {
    const { datetime: given, href: leads } = view(edtf, 'en');
    expect([given, leads]).toEqual([datetime, href]);
  });
  it('leads to the month, the year or nowhere where the archive has no page of the day', () => {
    expect(view('2021-03-09', 'en', ['2021-03-08']).href).toBe('../2021/03/index.html');
    expect(view('2021-03-09', 'en', ['2021-05-08']).href).toBe('../2021/index.html');
    expect(view('2021-03-09', 'en', ['2020']).href).toBeUndefined();
    expect(view('202X', 'en', ['2020']).href).toBeUndefined();
  });
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('is the same in the zone %s', (zone) => {
    const own = process.env.TZ;
    const here = view('2021-03-09', 'en');
    process.env.TZ = zone;
    expect(Math.abs(new Date(2021, 2, 9).getTimezoneOffset())).toBeGreaterThan(600);
    expect(view('2021-03-09', 'en')).toEqual(here);
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });
  it('says how the date is known', () => expect(view('2021', 'en').evidence).toBe('Stated in the article’s metadata: 2021'));
});

/** Arabic as ICU prints it has digits of its own in some regions, and marks of direction; its versions differ in the width of spaces. */
function latin(text: string): string {
  return text
    .replace(/[\u200E\u200F]/g, '')
    .replace(/[\u2009\u00A0\u202F]/g, ' ')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
