/** What a folder's name says about where its files stand in the archive, apart from their subject. */
import { foldWord } from '../../../dates/foldWord.js';
import { monthNamed } from '../../../dates/monthNamed.js';
import { dateReading } from '../../../model/dateReading.js';
import { isDoubleNumber } from '../../../model/issue.js';
import { remembered } from '../remembered.js';
import { issueName } from './issueName.js';

export type StructuralFolder =
  | { readonly kind: 'year' | 'month' | 'day'; readonly digits: string }
  /** `digits` is `1990-05` or `1990-05-27`. */
  | { readonly kind: 'date'; readonly digits: string }
  | { readonly kind: 'issue'; readonly number: number; readonly through?: number; readonly volume?: number; readonly year?: number }
  | { readonly kind: 'volume'; readonly number: number; readonly year?: number }
  /** A folder of issues, whose own folders are named by number. */
  | { readonly kind: 'issues' }
  | { readonly kind: 'storage' };

/** Folders that only say "here are the texts". */
const storage =
  /^(?:_?posts?|_?drafts|articles?|artikel|artículos|articulos|articoli|artigos|статьи|مقالات|文章|記事|stories|entries|content|contents|texts?|texte|textes|textos|testi|тексты|txt|md|markdown|raw|ocr|corpus|corpora|korpus|datasets?|data|assets|(?:full|raw|text|txt)[-_ ](?:texts?|files|data)|originals?|documents?|docs|pages|archives?|archiv|archivo|archivio|arquivo|архив|أرشيف|blog|source|src|files|exports?|misc|undated|by[-_ ](?:year|date|issue)|years)$/i;
const issues = /^(?:issues|ausgaben|hefte|nummern|numeros|números|numéros|numeri|ediciones|edições|edizioni|выпуски|номера|أعداد|期刊|各号)$/i;
const year = /^(?:1[4-9]|20)\d{2}$/;
const volume = /^(?:volume|vol|jahrgang|jg|band|bd|tome|tomo|annata|том|المجلد)[-_., ]{0,3}0{0,3}(\d{1,4})(?:[-_., ]{1,3}\(?((?:1[5-9]|20)\d{2})\)?)?$/iu;
/** A span of years, a decade, a number that says nothing by itself. */
const unclear = /^(?:\d{4}s|(?:1[4-9]|20)\d{2}[-–_](?:\d{2}|\d{4})|\d{1,2}[-_.]\d{4}|\d{1,10})$/;

/** Three fields ask about each file, and the files of a folder follow one another. */
const kindsOfPath = remembered((path): readonly (StructuralFolder | undefined)[] => kindsOf(path === '' ? [] : path.split('/')));

export function structuralFolders(folders: readonly string[]): readonly (StructuralFolder | undefined)[] {
  return kindsOfPath(folders.join('/'));
}

function kindsOf(folders: readonly string[]): (StructuralFolder | undefined)[] {
  const kinds: (StructuralFolder | undefined)[] = [];
  for (const [index, folder] of folders.entries()) kinds.push(folder.length > 100 ? undefined : structuralFolder(folder.normalize('NFC'), kinds, folders[index + 1]));
  return kinds;
}

/** `above` holds the kinds of the folders above: a month is one only below a year, a day only below a month. */
function structuralFolder(name: string, above: readonly (StructuralFolder | undefined)[], below: string | undefined): StructuralFolder | undefined {
  const parent = above.at(-1);
  if (year.test(name)) return { kind: 'year', digits: name };
  const date = dateOf(name, parent);
  if (date !== undefined) return date;
  const [first = name, second] = doubled(name);
  if (parent?.kind === 'issues' || parent?.kind === 'volume') {
    const numbered = /^0{0,4}(\d{1,5})(?:[-_./ ]((?:1[5-9]|20)\d{2}))?$/.exec(first) ?? undefined;
    if (numbered !== undefined) return issueIn(parent, { number: Number(numbered[1]), ...second, ...(numbered[2] === undefined ? {} : { year: Number(numbered[2]) }) });
  }
  const issue = issueName(first) ?? issueName(first.replace(/^n(?=[-_. ]?\d)/i, 'no'));
  if (issue !== undefined && issue.end >= first.length - 1 && /^\W?$/u.test(first.slice(issue.end))) {
    const { end, ...rest } = issue;
    return issueIn(parent, { ...rest, ...second });
  }
  const volumeName = volume.exec(name) ?? (below !== undefined && (issueName(below) !== undefined || /^\d{1,3}$/.test(below)) ? /^v[-_. ]?0{0,3}(\d{1,4})$/i.exec(name) : null);
  if (volumeName !== null) return { kind: 'volume', number: Number(volumeName[1]), ...(volumeName[2] === undefined ? {} : { year: Number(volumeName[2]) }) };
  if (issues.test(name)) return { kind: 'issues' };
  return storage.test(name) || unclear.test(name) ? { kind: 'storage' } : undefined;
}

/** `issue-7-8`, `7-8`: the name with the first number of a double one, and the second. */
function doubled(name: string): [string?, { through: number }?] {
  const [, first = '', number, second] = /^(.{0,60}?(\d{1,5}))[-–_+&](\d{1,5})$/u.exec(name) ?? [];
  return number === undefined || !isDoubleNumber(Number(number), Number(second)) ? [] : [first, { through: Number(second) }];
}

/** An issue in the folder of its volume. */
function issueIn(parent: StructuralFolder | undefined, issue: { number: number; through?: number; volume?: number; year?: number }): StructuralFolder {
  if (parent?.kind !== 'volume') return { kind: 'issue', ...issue };
  return { kind: 'issue', volume: parent.number, ...(parent.year === undefined ? {} : { year: parent.year }), ...issue };
}

function dateOf(name: string, parent: StructuralFolder | undefined): StructuralFolder | undefined {
  const digits = /^((?:1[4-9]|20)\d{2})([-_. ])(\d{2})(?:\2(\d{2}))?$/.exec(name) ?? /^((?:1[4-9]|20)\d{2})(年)(\d{1,2})月(?:(\d{1,2})日)?$/.exec(name);
  // `1998-99` is a span of years.
  if (digits !== null && (digits[4] !== undefined || Number(digits[3]) <= 12)) return { kind: 'date', digits: joined(digits[1], digits[3], digits[4]) };
  const compact = /^((?:1[4-9]|20)\d{2})(\d{2})(\d{2})?$/.exec(name);
  if (compact !== null && dateReading(Number(compact[1]), Number(compact[2]), compact[3] === undefined ? undefined : Number(compact[3])) !== undefined) {
    return { kind: 'date', digits: joined(compact[1], compact[2], compact[3]) };
  }
  if (parent?.kind === 'year' && /^(?:0?[1-9]|1[0-2])月?$/.test(name)) return { kind: 'month', digits: name.replace('月', '') };
  if (parent?.kind === 'month' && /^(?:0?[1-9]|[12]\d|3[01])日?$/.test(name)) return { kind: 'day', digits: name.replace('日', '') };
  if (parent?.kind === 'date' && parent.digits.length === 7 && /^(?:0?[1-9]|[12]\d|3[01])$/.test(name)) return { kind: 'date', digits: joined(parent.digits, name) };
  return namedDate(name, parent);
}

/** `May 1990`, `27-May-1990`; below a year also `May` and `05 May`. Every word must belong to the date. */
function namedDate(name: string, parent: StructuralFolder | undefined): StructuralFolder | undefined {
  const words = name.split(/[-_.,() ]+/).filter((word) => word !== '');
  if (words.length > 4) return undefined;
  const months = words.map((word) => (/^\p{L}{3}/u.test(word) ? monthNamed(foldWord(word))?.number : undefined)).filter((each) => each !== undefined);
  const years = words.filter((word) => year.test(word));
  const days = words.filter((word) => /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/i.test(word));
  const [month] = months;
  if (month === undefined || months.length > 1 || months.length + years.length + days.length !== words.length || years.length > 1 || days.length > 1) return undefined;
  const day = days[0] === undefined ? undefined : Number.parseInt(days[0], 10);
  if (years[0] !== undefined) {
    // `1990-05-May`: the number of the month beside its name.
    const isMonth = day === month && days[0]?.length === 2 && /^\d{4}/.test(name);
    return { kind: 'date', digits: joined(years[0], month, isMonth ? undefined : day) };
  }
  if (parent?.kind !== 'year') return undefined;
  return day === undefined || day === month ? { kind: 'month', digits: String(month) } : { kind: 'date', digits: joined(parent.digits, month, day) };
}

function joined(...parts: readonly (string | number | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
