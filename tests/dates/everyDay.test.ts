/** The days from 1600 to 2099, printed as each language prints them in full, are read as these days, with their weekdays, and found in running text. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/findDates.js';
import { readDate } from '../../src/dates/readDate.js';
import { readPartialDate } from '../../src/dates/readPartialDate.js';

interface Day {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** Names from CLDR, so that the tables are not tested against themselves. */
function namesOf(language: string): { months: string[]; weekdays: string[] } {
  const part = (date: number, type: 'month' | 'weekday', options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).formatToParts(new Date(date)).find((each) => each.type === type)?.value ?? '';
  return {
    months: Array.from({ length: 12 }, (_, month) => part(Date.UTC(2021, month, 5), 'month', { day: 'numeric', month: 'long', year: 'numeric' })),
    weekdays: Array.from({ length: 7 }, (_, day) => part(Date.UTC(2024, 0, day + 1), 'weekday', { weekday: 'long', day: 'numeric', month: 'long' })),
  };
}

const arabicDigits = (value: number) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const fullWidth = (value: number) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
const ordinal = (day: number) => `${day}${day > 3 && day < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;

/** How a language prints a day: with its weekday `w` and month `m` by name. */
const printed: Readonly<Record<string, readonly ((d: Day, w: string, m: string) => string)[]>> = {
  en: [
    (d, w, m) => `${w}, ${m} ${d.day}, ${d.year}`,
    (d, w, m) => `${w} ${d.day} ${m} ${d.year}`,
    (d, w, m) => `${m.toUpperCase()} ${ordinal(d.day)}, ${d.year}, ${w}`,
    (d, w, m) => `${w}, ${ordinal(d.day)} of ${m}, ${d.year}`,
  ],
  fr: [(d, w, m) => `${w} ${d.day === 1 ? '1er' : d.day} ${m} ${d.year}`, (d, w, m) => `Le ${w.toUpperCase()} ${d.day} ${m.toUpperCase()} ${d.year}`],
  de: [(d, w, m) => `${w}, ${d.day}. ${m} ${d.year}`, (d, w, m) => `${w}, den ${d.day}. ${m} ${d.year}`],
  es: [(d, w, m) => `${w}, ${d.day} de ${m} de ${d.year}`, (d, w, m) => `${w} ${d.day} de ${m} del ${d.year}`],
  it: [(d, w, m) => `${w} ${d.day === 1 ? '1º' : d.day} ${m} ${d.year}`, (d, w, m) => `${w}, ${d.day} ${m} ${d.year}`],
  pt: [(d, w, m) => `${w}, ${d.day} de ${m} de ${d.year}`, (d, w, m) => `${w}, ${d.day === 1 ? '1º' : d.day} de ${m} de ${d.year}`],
  ru: [(d, w, m) => `${w}, ${d.day} ${m} ${d.year} г.`, (d, w, m) => `${w}, ${d.day} ${m} ${d.year} года`],
  ar: [(d, w, m) => `${w}، ${d.day} ${m} ${d.year}`, (d, w, m) => `${w} ${arabicDigits(d.day)} ${m} ${arabicDigits(d.year)}`],
  zh: [(d, w) => `${d.year}年${d.month}月${d.day}日${w}`, (d, w) => `${d.year}年${d.month}月${d.day}日 ${w}`],
  ja: [(d, w) => `${d.year}年${d.month}月${d.day}日${w}`, (d, w) => `${fullWidth(d.year)}年${fullWidth(d.month)}月${fullWidth(d.day)}日（${w.charAt(0)}）`],
  nl: [(d, w, m) => `${w} ${d.day} ${m} ${d.year}`],
  sv: [(d, w, m) => `${w} den ${d.day} ${m} ${d.year}`],
  da: [(d, w, m) => `${w} den ${d.day}. ${m} ${d.year}`],
  nb: [(d, w, m) => `${w} ${d.day}. ${m} ${d.year}`],
  fi: [(d, w, m) => `${w} ${d.day}. ${m} ${d.year}`],
  pl: [(d, w, m) => `${w}, ${d.day} ${m} ${d.year}`],
  uk: [(d, w, m) => `${w}, ${d.day} ${m} ${d.year} р.`],
  cs: [(d, w, m) => `${w} ${d.day}. ${m} ${d.year}`],
  tr: [(d, w, m) => `${d.day} ${m} ${d.year} ${w}`],
  ko: [(d, w) => `${d.year}년 ${d.month}월 ${d.day}일 ${w}`],
  ro: [(d, w, m) => `${w}, ${d.day} ${m} ${d.year}`],
  hu: [(d, w, m) => `${d.year}. ${m} ${d.day}., ${w}`],
  el: [(d, w, m) => `${w} ${d.day} ${m} ${d.year}`],
  bg: [(d, w, m) => `${w}, ${d.day} ${m} ${d.year} г.`],
  id: [(d, w, m) => `${w}, ${d.day} ${m} ${d.year}`],
  fil: [(d, w, m) => `${w}, ${m} ${d.day}, ${d.year}`],
  he: [(d, w, m) => `${w}, ${d.day} ב${m} ${d.year}`],
};

/** Every `step`th day. */
function* days(from: number, to: number, step: number, first = 0): Generator<Day> {
  for (let time = Date.UTC(from, 0, 1 + first); time < Date.UTC(to + 1, 0, 1); time += step * 86_400_000) {
    const date = new Date(time);
    yield { iso: date.toISOString().slice(0, 10), year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay() || 7 };
  }
}

const main = ['en', 'fr', 'de', 'es', 'it', 'pt', 'ru', 'ar', 'zh', 'ja'];

describe('every day from 1600 to 2099', () => {
  // Every tenth day in each of the ten main languages, each from another first day on: together they are all days.
  it.each(Object.keys(printed))('%s', (language) => {
    const { months, weekdays } = namesOf(language);
    const forms = printed[language] ?? [];
    let count = 0;
    for (const day of days(1600, 2099, main.includes(language) ? 10 : 53, Math.max(0, main.indexOf(language)))) {
      const text = forms[count % forms.length]?.(day, weekdays[day.weekday - 1] ?? '', months[day.month - 1] ?? '') ?? '';
      const found = readDate(text);
      if (found === undefined || found.reading === 'impossible' || found.reading.edtf !== day.iso || found.weekdayDisagrees)
        expect.fail(`${text} was read as ${JSON.stringify(found)}`);
      count += 1;
    }
    expect(count).toBeGreaterThan(3000);
  });

  it.each(Object.keys(printed))('%s, found in a line and without its year', (language) => {
    const { months, weekdays } = namesOf(language);
    for (const day of days(1900, 2060, 307)) {
      const [weekday = '', month = ''] = [weekdays[day.weekday - 1], months[day.month - 1]];
      for (const form of printed[language] ?? []) {
        const text = form(day, weekday, month);
        const mention = findDates(`“…” (${text}) — 27 %`, { language })[0];
        // A year before the month is read in East Asia alone: elsewhere it may be the end of a sentence.
        if (language !== 'hu') expect([text, mention?.reading?.edtf, mention?.weekday]).toEqual([text, day.iso, day.weekday]);
      }
      const short = ['en', 'fil', 'hu'].includes(language) ? `${month} ${day.day}` : ['zh', 'ja'].includes(language) ? `${day.month}月${day.day}日` : `${day.day} ${month}`;
      if (!['ko', 'fil'].includes(language)) expect([short, readPartialDate(short)]).toEqual([short, { month: day.month, day: day.day }]);
    }
  });

  it('in digits, in each order', () => {
    for (const { iso, day, month, year } of days(1600, 2099, 37)) {
      const two = (value: number) => String(value).padStart(2, '0');
      const edtf = (text: string, order?: 'day-first' | 'month-first') => {
        const reading = readDate(text, order === undefined ? {} : { order })?.reading;
        return reading === 'impossible' ? reading : reading?.edtf;
      };
      const ambiguous = day < 13 && day !== month;
      const both = [iso, `${year}-${two(day)}-${two(month)}`].sort();
      const results = [
        edtf(`${day}.${month}.${year}`),
        edtf(`${two(day)}.${two(month)}.${year}`, 'month-first'),
        edtf(`${two(day)}/${two(month)}/${year}`, 'day-first'),
        edtf(`${month}-${day}-${year}`, 'month-first'),
        edtf(`${year}/${month}/${day}`),
        edtf(`${year}. ${month}. ${day}.`),
      ];
      if (results.some((each) => each !== iso)) expect.fail(`${iso}: ${results.join(' ')}`);
      const open = edtf(`${month}/${day}/${year}`);
      if (open !== (ambiguous ? `[${both.join(',')}]` : iso)) expect.fail(`${iso}: ${open}`);
    }
  });
});
