/**
 * BibTeX that classic BibTeX and biblatex both read: `year` and `month` for the one, `date` (EDTF) for the other. UTF-8;
 * whatever TeX or BibTeX would take for its own is written so that it cannot: a headline never ends its field.
 */
import type { BibliographicDate } from '../bibliographicDate.js';
import type { BibliographicRecord } from '../bibliographicRecord.js';
import type { PersonName } from '../personName.js';
import { citationKey } from './citationKey.js';
import { isoDate } from './isoDate.js';
import { oneLine } from './oneLine.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** BibTeX counts braces even behind a backslash, so that they need a name. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

export function bibtex(record: BibliographicRecord): string {
  const { authors, date } = record;
  const fields: (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.length === 0 ? undefined : braced(authors.map(nameOf).join(' and '))],
    // Twice, so that no style changes its capitals.
    ['title', `{${braced(escaped(record.title))}}`],
    ['journal', braced(escaped(record.container))],
    ['volume', optional(record.volume)],
    ['number', optional(record.issue)],
    ['pages', record.pages === undefined ? undefined : braced(escaped(record.pages.replace(/(\d)\s?[-–]\s?(?=[A-Z]{0,2}\d)/g, '$1--')))],
    ['year', date === undefined ? undefined : braced(String(date.start.year))],
    ['month', date?.start.month === undefined ? undefined : months[date.start.month - 1]],
    ['date', date === undefined ? undefined : braced(edtfOf(date))],
    ['langid', braced(escaped(record.language))],
    ['url', record.url === undefined ? undefined : braced(oneLine(record.url).replace(/[\\{}]/g, encodeURIComponent))],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${value}`);
  return `@article{${citationKey(record)},\n${lines.join(',\n')}\n}\n`;
}

/** biblatex reads ISO dates, their intervals, and the marks ? ~ %. One of several days is written as the interval it lies in. */
function edtfOf({ edtf, start, end, isOneOf }: BibliographicDate): string {
  if (end !== undefined && isOneOf && !/^\d{3}X$/.test(edtf)) return `${isoDate(start)}/${isoDate(end)}`;
  return edtf.replace(/T.*$/, '').replace(/[^\dX/?~%-]/g, '');
}

function nameOf(name: PersonName): string {
  if ('literal' in name) return braced(escaped(name.literal));
  const family = [name.particle, name.family].filter((part) => part !== undefined).join(' ');
  return [family, name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(', ');
}

function optional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : braced(escaped(text));
}

function braced(text: string): string {
  return `{${text}}`;
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}~^"$&#%_]/g, (mark) => special[mark] ?? mark);
}
