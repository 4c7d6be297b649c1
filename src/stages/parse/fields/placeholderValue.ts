/** What a placeholder in the pattern of an address stands for in one article. */
import { weekdayOf } from '../../../dates/weekdayOf.js';
import type { AddressPlaceholder } from '../../../model/addressPlaceholders.js';
import type { CivilDate } from '../../../model/brands.js';
import { daysBetween } from '../../../model/daysBetween.js';
import { isoWeekOf } from './isoWeekOf.js';

export interface AddressedArticle {
  /** The first and the last day on which it may have appeared. */
  readonly date: { readonly earliest: CivilDate; readonly latest: CivilDate } | undefined;
  readonly slug: string | undefined;
  readonly headline: string | undefined;
  /** Name of the file without its ending; and the folders above it, from the top. */
  readonly stem: string;
  readonly folders: readonly string[];
  readonly categories: readonly string[];
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Undefined where the article does not tell; a slash divides parts. */
export function placeholderValue(name: AddressPlaceholder, article: AddressedArticle): string | undefined {
  const { slug, stem, folders, headline } = article;
  // As Jekyll has it.
  const title = slug ?? stem.replace(/^\d{2,4}-\d{1,2}-\d{1,2}-/, '');
  switch (name) {
    case 'title':
      return hyphened(title, /[^\p{L}\p{M}\p{Nd}._~!$&'()+,;=@]+/gu);
    case 'slug':
      return slug === undefined ? hyphened(title.toLowerCase(), /[^\p{L}\p{M}\p{Nd}]+/gu) : plain(slug);
    case 'headline':
      return headline === undefined ? undefined : plain(headline);
    case 'filename':
    case 'contentbasename':
      return plain(stem);
    case 'slugorfilename':
    case 'slugorcontentbasename':
      return plain(slug ?? stem);
    case 'name':
      return hyphened(stem.toLowerCase(), /[^\p{L}\p{M}\p{Nd}]+/gu);
    case 'path':
      return [...folders.slice(collectionOf(folders) === undefined ? 0 : 1), stem].join('/');
    case 'collection':
      return collectionOf(folders);
    case 'section':
      return folders.slice(0, 1).map(plain).join('/');
    case 'sections':
      return folders.map(plain).join('/');
    case 'categories':
      return categoriesOf(article).join('/');
    case 'slugified_categories':
      return categoriesOf(article).map(plain).join('/');
    case 'output_ext':
      return '.html';
    default:
      return ofDate(name, article.date);
  }
}

/** Jekyll marks the folder of a collection. */
function collectionOf([first = '']: readonly string[]): string | undefined {
  return /^_[^_.]/.test(first) ? first.slice(1) : undefined;
}

function ofDate(name: AddressPlaceholder, date: AddressedArticle['date']): string | undefined {
  if (date === undefined) return undefined;
  const { earliest: day } = date;
  // As many parts of it as are certain.
  const known = day === date.latest ? 10 : [7, 4].find((length) => day.slice(0, length) === date.latest.slice(0, length));
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  if (known === undefined) return undefined;
  if (name === 'year') return year;
  if (name === 'short_year') return year.slice(2);
  if (known < 7) return undefined;
  const monthName = months[Number(month) - 1] ?? '';
  if (name === 'month') return month;
  if (name === 'i_month') return String(Number(month));
  if (name === 'short_month') return monthName.slice(0, 3);
  if (name === 'long_month' || name === 'monthname') return monthName;
  if (known < 10) return undefined;
  const ofYear = daysBetween(`${year}-01-01` as CivilDate, day) + 1;
  const weekday = weekdayOf(day);
  const weekdayName = weekdays[weekday - 1] ?? '';
  switch (name) {
    case 'day':
      return dayOfMonth;
    case 'i_day':
      return String(Number(dayOfMonth));
    case 'y_day':
      return String(ofYear).padStart(3, '0');
    case 'yearday':
      return String(ofYear);
    case 'w_year':
      return String(isoWeekOf(day).year);
    case 'week':
      return String(isoWeekOf(day).week).padStart(2, '0');
    case 'w_day':
      return String(weekday);
    case 'weekday':
      return String(weekday % 7);
    case 'short_day':
      return weekdayName.slice(0, 3);
    default:
      return weekdayName;
  }
}

/** The folders above `_posts`, then those of the fields, each once. */
function categoriesOf({ folders, categories }: AddressedArticle): string[] {
  return [...new Set([...folders.slice(0, Math.max(0, folders.indexOf('_posts'))), ...categories].map((each) => each.toLowerCase()))];
}

/** As Hugo writes a name. */
function plain(text: string): string {
  return hyphened(text.toLowerCase(), /[^\p{L}\p{M}\p{Nd}._]+/gu);
}

function hyphened(text: string, others: RegExp): string {
  return text
    .normalize('NFC')
    .replace(others, '-')
    .replace(/^-+|-+$/g, '');
}
