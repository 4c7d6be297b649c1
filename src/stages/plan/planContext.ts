/** What every page is planned with: the site, the settings, the words, and the ways of printing numbers, dates and addresses. */
import type { Article, BodyRef } from '../../model/article.js';
import type { UrlPath } from '../../model/brands.js';
import type { Messages } from '../../model/messages/messages.js';
import { messagesFor } from '../../model/messages/messagesFor.js';
import type { PictureSize } from '../../model/pictureSize.js';
import type { Settings } from '../../model/settings.js';
import type { Site } from '../../model/site.js';
import { entryKeys } from './entryKey.js';
import { listFeeds } from './listFeeds.js';

export interface PlanContext {
  readonly site: Site;
  readonly settings: Settings;
  readonly words: Messages;
  /** Language that the words and dates are printed in. */
  readonly language: string;
  readonly readBody: (body: BodyRef) => string;
  readonly sizeOfPicture: (url: UrlPath) => PictureSize | undefined;
  readonly number: (value: number) => string;
  /** A message with plural forms, filled in. */
  readonly count: (forms: Messages['articleCount'], value: number) => string;
  /** A civil date, month or year in words. `2024-03-21` → "21 March 2024", `2024-03` → "March 2024". */
  readonly date: (iso: string) => string;
  /** What lies between two of the same length, as short as the language has it: "March 9 – 11, 2021", "March – May 2021". */
  readonly dateRange: (from: string, to: string) => string;
  /** "A, B or C". */
  readonly joinChoices: (choices: readonly string[]) => string;
  /** "A, B and C". */
  readonly joinNames: (names: readonly string[]) => string;
  readonly monthName: (month: number) => string;
  /** The month alone, as short as the language has it: "Mar". */
  readonly monthShort: (month: number) => string;
  /** One letter, or what the language has for it: "M". */
  readonly monthNarrow: (month: number) => string;
  /** A day of any year: "21 March". */
  readonly dayOfYear: (month: number, day: number) => string;
  readonly year: (year: number) => string;
  /** Its last two digits. */
  readonly shortYear: (year: number) => string;
  readonly weekday: (isoWeekday: number, style: 'long' | 'short' | 'narrow') => string;
  /** See `entryKeys`. */
  readonly entryKey: (article: Article) => string;
  /** Folder of a list with a feed of its own → the feed's title. */
  readonly feedTitles: ReadonlyMap<string, string>;
}

export function planContext(
  site: Site,
  settings: Settings,
  readBody: (body: BodyRef) => string,
  sizeOfPicture: (url: UrlPath) => PictureSize | undefined = () => undefined,
): PlanContext {
  const { words, language } = messagesFor(settings.language);
  const numbers = new Intl.NumberFormat(language);
  const number = known((value: number) => numbers.format(value));
  const lists = new Intl.ListFormat(language);
  const choices = new Intl.ListFormat(language, { type: 'disjunction' });
  const plurals = new Intl.PluralRules(language);
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', calendar: 'gregory', ...options });
  const byLength: Readonly<Record<number, Intl.DateTimeFormat>> = {
    4: format({ year: 'numeric' }),
    7: format({ year: 'numeric', month: 'long' }),
    10: format({ year: 'numeric', month: 'long', day: 'numeric' }),
  };
  const months = format({ month: 'long' });
  const shortMonths = format({ month: 'short' });
  const narrowMonths = format({ month: 'narrow' });
  const daysOfYear = format({ month: 'long', day: 'numeric' });
  const shortYears = format({ year: '2-digit' });
  // 1 January 2024 was a Monday.
  const weekdays = (style: 'long' | 'short' | 'narrow') => {
    const names = format({ weekday: style });
    return known((isoWeekday: number) => names.format(utc(`2024-1-${isoWeekday}`)));
  };
  const weekday = { long: weekdays('long'), short: weekdays('short'), narrow: weekdays('narrow') };
  const counted = new Map<Messages['articleCount'], Map<number, string>>();
  const utc = (iso: string): Date => {
    const [year = 1, month = 1, day = 1] = iso.split('-').map(Number);
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date;
  };
  // "1er janvier": of the month alone.
  const joined = (parts: readonly Intl.DateTimeFormatPart[]): string => parts.map(({ type, value }) => (type === 'day' && value === '1' ? words.firstDay : value)).join('');
  const date = known((iso: string) => {
    const print = byLength[iso.length];
    return print === undefined ? iso : joined(print.formatToParts(utc(iso)));
  });
  return {
    site,
    settings,
    words,
    language,
    readBody,
    sizeOfPicture,
    number,
    count: (forms, value) => {
      let texts = counted.get(forms);
      if (texts === undefined) counted.set(forms, (texts = new Map()));
      let text = texts.get(value);
      if (text === undefined) texts.set(value, (text = (forms[plurals.select(value)] ?? forms.other).replaceAll('{count}', number(value))));
      return text;
    },
    joinNames: (names) => lists.format(names),
    joinChoices: (texts) => choices.format(texts),
    date,
    dateRange: (from, to) => {
      const print = byLength[from.length];
      return print === undefined ? `${from}–${to}` : joined(print.formatRangeToParts(utc(from), utc(to)));
    },
    monthName: known((month) => months.format(utc(`2024-${month}-1`))),
    monthShort: (month) => shortMonths.format(utc(`2024-${month}-1`)),
    monthNarrow: (month) => narrowMonths.format(utc(`2024-${month}-1`)),
    // A leap year, which has all 366 days.
    dayOfYear: (month, day) => joined(daysOfYear.formatToParts(utc(`2024-${month}-${day}`))),
    year: (year) => date(String(year).padStart(4, '0')),
    shortYear: (year) => shortYears.format(utc(String(year).padStart(4, '0'))),
    weekday: (isoWeekday, style) => weekday[style](isoWeekday),
    entryKey: entryKeys(site),
    feedTitles: new Map(listFeeds({ site, settings, words }).map(({ folder, title }) => [folder, title])),
  };
}

/** The same, answered from memory the second time: there are few dates and numbers, and they are printed often. */
function known<Value>(print: (value: Value) => string): (value: Value) => string {
  const texts = new Map<Value, string>();
  return (value) => {
    let text = texts.get(value);
    if (text === undefined) texts.set(value, (text = print(value)));
    return text;
  };
}
