/** Whether a word that could be a month is one, in running text. Many are other words too (`may`, `mars`, `set`, `out`): the language, the case and the date around it tell. */

import { namesMonthFirst } from './namesMonthFirst.js';
import type { NameEntry } from './nameTable.js';
import type { NamedDate } from './takeNamedDate.js';

/** Languages that write months with a capital. */
const capitalising = new Set(['en', 'de', 'tr', 'id', 'fil', 'el', 'ms', 'sw', 'so', 'af', 'cy']);

/** Languages whose months are names of people and places or other words elsewhere: they count only in their own texts. */
const homely = new Set(['tr', 'id', 'fil', 'ms', 'sw', 'so', 'cy', 'eu', 'sq', 'lt', 'lv', 'et', 'hr', 'af', 'az', 'uz']);

export function isMonthInText(date: NamedDate, language: string | undefined): boolean {
  const { name, token, dotted } = date.month;
  const capital = token.raw.charAt(0) !== token.raw.charAt(0).toLowerCase();
  const shouting = token.raw.length > 3 && token.raw === token.raw.toUpperCase() && capital;
  const isWhole = date.day !== undefined && date.year !== undefined;
  const dayFirst = date.shape === 'day-first';
  if (date.shape === 'month-first' && !(namesMonthFirst(name) || (language === 'fil' && name.full.has('fil')))) return false;
  // A day, a month and a year, in the order of most languages, is a date in whatever text; and so is one in English.
  if (isWhole && (dayFirst || (name.full.has('en') && capital))) return !capitalOnly(name) || capital || name.short.size > 0;
  const written = language === undefined ? [...name.full].filter((each) => !homely.has(each)) : name.full.has(language) ? [language] : [];
  if (written.some((each) => fits(each, { capital, shouting, dayFirst, known: language !== undefined }))) return true;
  const shortened = name.short.has(language ?? 'en');
  return shortened && (capital || (language !== undefined && !capitalising.has(language) && (dotted || date.year !== undefined)));
}

function fits(language: string, word: { readonly capital: boolean; readonly shouting: boolean; readonly dayFirst: boolean; readonly known: boolean }): boolean {
  if (capitalising.has(language)) return word.capital;
  return !word.capital || (word.known && (word.dayFirst || word.shouting));
}

/** `may` and `march` in lower case are verbs even in a date-like row; names that another language writes in lower case are not. */
function capitalOnly(name: NameEntry): boolean {
  const languages = [...name.full];
  const others = languages.filter((language) => !homely.has(language));
  return (others.length > 0 ? others : languages).every((language) => capitalising.has(language));
}
