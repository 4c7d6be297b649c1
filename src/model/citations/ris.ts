/** RIS, as Zotero, EndNote and Mendeley read it: a tag, two spaces, a hyphen, a space and a line of text, ended as the format demands by CR LF. */
import type { BibliographicRecord } from '../bibliographicRecord.js';
import type { PersonName } from '../personName.js';
import { oneLine } from './oneLine.js';

export function ris(record: BibliographicRecord): string {
  const { date, pages } = record;
  const [first, last] = pages === undefined ? [] : pages.split(/\s?[-–]\s?/, 2);
  const isExact = date !== undefined && date.end === undefined && !date.isUncertain && !date.isApproximate && !date.isInferred;
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', record.id],
    ...record.authors.map((name) => ['AU', nameOf(name)] as const),
    ['TI', record.title],
    ['T2', record.container],
    ['J2', record.containerShort],
    ['PY', date === undefined ? undefined : String(date.start.year).padStart(4, '0')],
    ['DA', date === undefined ? undefined : dateOf(date.start, date.end === undefined)],
    ['VL', record.volume],
    ['IS', record.issue],
    ['SP', first],
    ['EP', last],
    ['SE', record.section],
    ['LA', record.language],
    ['DB', record.archive === record.container ? undefined : record.archive],
    ['UR', record.url],
    // RIS has no way to say that a date is doubtful.
    ['N1', date === undefined || isExact ? undefined : `Date (EDTF): ${date.edtf}${date.isInferred ? ', inferred' : ''}`],
  ];
  const text = lines.filter(([, value]) => value !== undefined && oneLine(value) !== '').map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`);
  return `${text.join('')}ER  - \r\n`;
}

/** `YYYY/MM/DD/`, as much of it as is known; of an interval only its year. */
function dateOf({ year, month, day }: { year: number; month?: number; day?: number }, isOneDate: boolean): string | undefined {
  if (!isOneDate || month === undefined) return undefined;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), day === undefined ? '' : String(day).padStart(2, '0'), ''].join('/');
}

function nameOf(name: PersonName): string {
  if ('literal' in name) return name.literal;
  const family = [name.particle, name.family].filter((part) => part !== undefined).join(' ');
  return [family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}
