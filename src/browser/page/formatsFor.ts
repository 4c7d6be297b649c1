/**
 * Numbers, plurals, dates, names of languages and the order of words as a language has them. Each way of printing is made once: to make one takes longer than to print
 * with it a hundred times, and a page of results prints hundreds.
 */
export interface Formats {
  /** "1,204" */
  readonly number: (value: number) => string;
  /** Which form of a plural a count takes. */
  readonly pluralOf: (count: number) => Intl.LDMLPluralRule;
  /** `1998`, `1998-05` or `1998-05-12` in words. */
  readonly date: (text: string) => string;
  /** The name of a language; its tag, where it has none. */
  readonly languageName: (tag: string) => string;
  /** Which of two texts comes first. */
  readonly compare: (a: string, b: string) => number;
}

const made = new Map<string, Formats>();

/** @param language of the page, as its `lang` has it */
export function formatsFor(language: string): Formats {
  const known = made.get(language);
  if (known !== undefined) return known;
  const formats = makeFormats(knownLocale(language));
  made.set(language, formats);
  return formats;
}

function makeFormats(locale: string): Formats {
  const numbers = once(() => new Intl.NumberFormat(locale));
  const plurals = once(() => new Intl.PluralRules(locale));
  const collator = once(() => new Intl.Collator(locale, { numeric: true }));
  const names = once(() => new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }));
  const dateFormat = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, { year: 'numeric', ...options, calendar: 'gregory', timeZone: 'UTC' }));
  const [years, months, days] = [dateFormat({}), dateFormat({ month: 'long' }), dateFormat({ month: 'long', day: 'numeric' })];
  return {
    number: (value) => numbers().format(value),
    pluralOf: (count) => plurals().select(count),
    date: (text) => {
      const [year = '', month, day] = text.split('-');
      const date = new Date(0);
      date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
      return (month === undefined ? years : day === undefined ? months : days)().format(date);
    },
    languageName: (tag) => {
      try {
        return names().of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    compare: (a, b) => collator().compare(a, b),
  };
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/** As `Intl` takes it. A tag it would throw at, or does not know, becomes English: a strange `lang` must not end the search. */
function knownLocale(language: string): string {
  try {
    return Intl.PluralRules.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
