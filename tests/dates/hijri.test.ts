/** Days of the calendars that count from the Hijra, held against those that the runtime has. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/findDates.js';
import { readDate } from '../../src/dates/readDate.js';

const solar = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
const lunar = ['محرم', 'صفر', 'ربيع الأول', 'ربيع الثاني', 'جمادى الأولى', 'جمادى الآخرة', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة'];

function* days(calendar: string): Generator<{ iso: string; year: string; month: number; day: string }> {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  for (let time = Date.UTC(1900, 3, 1); time < Date.UTC(2070, 0, 1); time += 17 * 86_400_000) {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
    yield { iso: new Date(time).toISOString().slice(0, 10), year: parts.get('year') ?? '', month: Number(parts.get('month')), day: parts.get('day') ?? '' };
  }
}

const edtf = (text: string): string | undefined => {
  const reading = readDate(text)?.reading;
  return reading === 'impossible' ? reading : reading?.edtf;
};

describe('the calendar of Iran', () => {
  it('has the days that the almanacs give it', () => {
    for (const { iso, year, month, day } of days('persian')) if (edtf(`${day} ${solar[month - 1]} ${year}`) !== iso) expect.fail(`${day} ${month} ${year} is ${iso}`);
  });

  it.each([
    ['۲۴ فروردین ۱۳۹۸', '2019-04-13'],
    ['24 فروردین ماه 1398', '2019-04-13'],
    ['پنج‌شنبه ۲۲ آذر ۱۴۰۳', '2024-12-12'],
    ['۱۴۰۳/۰۹/۲۲', '2024-12-12'],
    ['۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['۳۰ اسفند ۱۴۰۲', 'impossible'],
    ['سه‌شنبه ۱۳۹۸/۰۴/۲۵', '2019-07-16'],
    ['۱۳۹۸/۰۴/۲۳ - ۱۰:۱۵', '2019-07-14T10:15:00'],
    ['یکشنبه ۲۳ تیر ۱۳۹۸ ساعت ۱۰:۱۵', '2019-07-14T10:15:00'],
    ['۱۳۹۸', '[2019-03-21..2020-03-19]'],
    ['سال ۱۴۰۳', '[2024-03-20..2025-03-20]'],
    ['زمستان ۱۳۹۸', '[2019-12-22..2020-03-19]'],
    ['تیر 1398', '[2019-06-22..2019-07-22]'],
  ])('%s is %s', (text, expected) => expect(edtf(text)).toBe(expected));

  it.each(['1403/09/22', '24 فروردین', '24 فروردین 1998'])('%s is no day of it', (text) => expect(edtf(text)).toBeUndefined());

  it('needs no digits of its own in a text that is known to be Persian', () => {
    expect(readDate('1398', { language: 'fa-IR' })?.reading).toMatchObject({ edtf: '[2019-03-21..2020-03-19]' });
    expect(readDate('1398/04/23', { language: 'fa' })?.reading).toMatchObject({ edtf: '2019-07-14' });
    expect(edtf('1398')).toBe('1398');
  });

  it('is found in texts', () => {
    expect(findDates('به گزارش خبرگزاری در ۲۴ فروردین ۱۳۹۸ و سپس ۱۴۰۳/۰۹/۲۲ گفت').map((each) => [each.text, each.reading?.edtf])).toEqual([
      ['۲۴ فروردین ۱۳۹۸', '2019-04-13'],
      ['۱۴۰۳/۰۹/۲۲', '2024-12-12'],
    ]);
  });

  it('can be switched off', () => expect(readDate('۲۴ فروردین ۱۳۹۸', { isOn: (form) => form !== 'solar-hijri-date' })).toBeUndefined());
});

describe('the calendar of the moon', () => {
  it('has its days among the four that a date covers', () => {
    for (const calendar of ['islamic-civil', 'islamic-umalqura']) {
      for (const { iso, year, month, day } of days(calendar)) {
        const reading = readDate(`${day} ${lunar[month - 1]} ${year} هـ`)?.reading;
        if (reading === undefined || reading === 'impossible' || reading.earliest > iso || reading.latest < iso) expect.fail(`${calendar}: ${day} ${month} ${year} is ${iso}`);
      }
    }
  });

  it.each([
    ['15 رمضان 1443', '[2022-04-15..2022-04-18]'],
    ['15-9-1443هـ', '[2022-04-15..2022-04-18]'],
    ['السبت 15/9/1443 هـ', '[2022-04-15..2022-04-18]'],
    ['1443/9/15 هـ', '[2022-04-15..2022-04-18]'],
    ['15/13/1443 هـ', 'impossible'],
    ['15/9/1443هـ الموافق 16/4/2022م', '2022-04-16'],
    ['١٥ رمضان ١٤٤٣هـ', '[2022-04-15..2022-04-18]'],
    ['الأحد 15 رمضان 1443 هـ', '[2022-04-15..2022-04-18]'],
    ['15 Ramadan 1443 AH', '[2022-04-15..2022-04-18]'],
    ['3 ربيع الأول 1443', '[2021-10-08..2021-10-11]'],
  ])('%s is %s', (text, expected) => expect(edtf(text)).toBe(expected));

  it('gives way to a day of ours beside it', () => expect(edtf('15 رمضان 1443 هـ الموافق 16 أبريل 2022')).toBe('2022-04-16'));
});
