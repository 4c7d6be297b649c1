/** How libraries cite an article of an old paper in one line: above it, under its headline or below it. */
import type { ParseContext } from '../parseContext.js';
import { type DateLine, readDateLine } from './readDateLine.js';

export interface LibraryCitation {
  readonly date: DateLine;
  /** The day as printed. */
  readonly day: string;
  readonly page?: string;
  /** The headline, where the line repeats it. */
  readonly title?: string;
}

/** Longest such line, in UTF-16 units. */
const longest = 420;
const years = String.raw`(?:[\p{L} .'’,-]{2,40} : )?1[5-9]\d\d ?[-–] ?(?:1[5-9]|20)\d\d`;
const paper = String.raw`\p{Lu}[^()]{2,100}`;
/** "The Harbour Star (Port Salem : 1838 - 1852), Saturday 3 March 1849, page 4" */
const catalogued = new RegExp(`^${paper} \\(${years}\\), (?:\\p{L}{3,9},? )?(\\d{1,2} \\p{L}{3,10} \\d{4})(?:, p(?:age|\\.) ?(\\w{1,5}))?(?: \\([\\p{L} ]{3,30}\\))?\\.?$`, 'u');
/** "FIRE IN THE ROPEWALK. (1911, April 10). The Plainsman (Port Salem : 1848 - 1957), p. 9. Retrieved …" */
const retrieved = new RegExp(`^(\\S.{2,160}?) \\((\\d{4}), (\\p{L}{3,9} \\d{1,2})\\)\\. ${paper} \\(${years}\\), p\\. ?(\\w{1,5})\\b.{0,160}$`, 'u');
/** "1911 'FIRE IN THE ROPEWALK.', The Plainsman (Port Salem : 1848 - 1957), 10 April, p. 9. , viewed …" */
const viewed = new RegExp(`^(\\d{4}) ['‘](\\S.{2,160}?)['’], ${paper} \\(${years}\\), (\\d{1,2} \\p{L}{3,9}), p\\. ?(\\w{1,5})\\b.{0,160}$`, 'u');
/** "FIRE IN THE ROPEWALK., Harbour Star, Volume LXV, Issue 13374, 16 March 1909, Page 6" */
const numbered =
  /^(?:(\S.{2,160}?)\.?, )?\p{Lu}[^,]{2,70}(?:, volume [\dIVXLC]{1,8})?, issue \d{1,6}, (\d{1,2} \p{L}{3,10} \d{4})(?:, page ([A-Z]?\d{1,4})(?: \([\p{L} ]{3,30}\))?)?$/iu;

export function readLibraryCitation(text: string, context: ParseContext): LibraryCitation | undefined {
  // Nearly all lines lack the comma before the page, or a year.
  if (text.length > longest || !text.includes(', ') || !/\d{4}/.test(text)) return undefined;
  const hasYears = /\d{4}\)/.test(text);
  const [whole, day = '', page] = hasYears ? (catalogued.exec(text) ?? []) : [];
  if (whole !== undefined) return citationOf(day, { page }, context);
  const [apa, heading, year, on, onPage] = text.includes(' (1') && hasYears ? (retrieved.exec(text) ?? []) : [];
  if (apa !== undefined) return citationOf(`${on}, ${year}`, { page: onPage, title: heading }, context);
  const [harvard, inYear, quoted, of, ofPage] = hasYears ? (viewed.exec(text) ?? []) : [];
  if (harvard !== undefined) return citationOf(`${of} ${inYear}`, { page: ofPage, title: quoted }, context);
  const [issue, title, printed = '', number] = / issue /i.test(text) ? (numbered.exec(text) ?? []) : [];
  return issue === undefined ? undefined : citationOf(printed, { page: number, title }, context);
}

function citationOf(day: string, { page, title }: { page: string | undefined; title?: string | undefined }, context: ParseContext): LibraryCitation | undefined {
  const date = readDateLine(day, context.dates, context.isPublicationName);
  if (date === undefined) return undefined;
  return { date: { ...date, rule: 'publication-line' }, day, ...(page === undefined ? {} : { page }), ...(title === undefined ? {} : { title }) };
}
