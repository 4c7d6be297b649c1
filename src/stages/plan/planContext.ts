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

/** Dates in one form: a day, month or year, and what lies between two. */
interface Printed {
  readonly of: (iso: string) => string;
  readonly range: (from: string, to: string) => string;
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
  const counted = new Map<Messages['articleCount'], Map<number, string>>();
  // "1er janvier": of the month alone.
  const joined = (parts: readonly Intl.DateTimeFormatPart[]): string => parts.map(({ type, value }) => (type === 'day' && value === '1' ? words.firstDay : value)).join('');
  // A formatter takes milliseconds to make, and a build that renders few pages needs few of them.
  const printed = (options: Intl.DateTimeFormatOptions): Printed => {
    let made: Intl.DateTimeFormat | undefined;
    const formatter = (): Intl.DateTimeFormat => {
      made ??= new Intl.DateTimeFormat(language, { timeZone: 'UTC', calendar: 'gregory', ...options });
      return made;
    };
    return {
      of: known((iso) => joined(formatter().formatToParts(utc(iso)))),
      range: (from, to) => joined(formatter().formatRangeToParts(utc(from), utc(to))),
    };
  };
  const byLength: Readonly<Record<number, Printed>> = {
    4: printed({ year: 'numeric' }),
    7: printed({ year: 'numeric', month: 'long' }),
    10: printed({ year: 'numeric', month: 'long', day: 'numeric' }),
  };
  const date = (iso: string): string => byLength[iso.length]?.of(iso) ?? iso;
  const months = printed({ month: 'long' });
  const shortMonths = printed({ month: 'short' });
  const narrowMonths = printed({ month: 'narrow' });
  const daysOfYear = printed({ month: 'long', day: 'numeric' });
  const shortYears = printed({ year: '2-digit' });
  const weekdays = { long: printed({ weekday: 'long' }), short: printed({ weekday: 'short' }), narrow: printed({ weekday: 'narrow' }) };
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
    dateRange: (from, to) => byLength[from.length]?.range(from, to) ?? `${from}–${to}`,
    monthName: (month) => months.of(`2024-${month}-1`),
    monthShort: (month) => shortMonths.of(`2024-${month}-1`),
    monthNarrow: (month) => narrowMonths.of(`2024-${month}-1`),
    // A leap year, which has all 366 days.
    dayOfYear: (month, day) => daysOfYear.of(`2024-${month}-${day}`),
    year: (year) => date(String(year).padStart(4, '0')),
    shortYear: (year) => shortYears.of(String(year).padStart(4, '0')),
    // 1 January 2024 was a Monday.
    weekday: (isoWeekday, style) => weekdays[style].of(`2024-1-${isoWeekday}`),
    entryKey: entryKeys(site),
    feedTitles: new Map(listFeeds({ site, settings, words }).map(({ folder, title }) => [folder, title])),
  };
}

function utc(iso: string): Date {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
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
