/** APA, 7th edition, a newspaper or magazine article: sections 9.7–9.43 and 10.1 of the manual. Headlines keep their capitals, since sentence case cannot be told from names. */
import type { BibliographicRecord } from '../../../model/bibliographicRecord.js';
import type { PersonName } from '../../../model/personName.js';
import type { CitationRun } from '../../../model/views.js';
import { citedDate, type DateStyle } from './citedDate.js';
import { monthNames } from './monthNames.js';
import { pageRange } from './pageRange.js';
import { stopped } from './stopped.js';

const dates: DateStyle = { months: monthNames, order: 'year, month day', about: 'ca.', doubts: 'about' };
/** From more authors than these, the nineteenth is followed by the last (9.8). */
const mostAuthors = 20;

export function apa(record: BibliographicRecord): CitationRun[] {
  const { authors, container, volume, issue, url } = record;
  const pages = pageRange(record);
  const date = `(${record.date === undefined ? 'n.d.' : citedDate(record.date, dates)}).`;
  const title = stopped(record.isTitleMade ? `[${record.title}]` : record.title);
  const opening = authors.length === 0 ? `${title} ${date} ` : `${stopped(authorList(authors))} ${date} ${title} `;
  const place = issue === undefined ? '' : volume === undefined ? `, (${issue})` : `(${issue})`;
  return [
    { text: opening },
    { text: container, isTitle: true },
    ...(volume === undefined ? [] : [{ text: ', ' }, { text: volume, isTitle: true as const }]),
    { text: `${place}${pages === undefined ? '' : `, ${pages}`}.${url === undefined ? '' : ` ${url}`}` },
  ];
}

function authorList(authors: readonly PersonName[]): string {
  const names = authors.map(shortName);
  const last = names.at(-1) ?? '';
  if (names.length === 1) return last;
  return names.length > mostAuthors ? `${names.slice(0, mostAuthors - 1).join(', ')}, . . . ${last}` : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

function shortName(name: PersonName): string {
  if ('literal' in name) return name.literal;
  const family = name.particle === undefined ? name.family : `${name.particle} ${name.family}`;
  return [family, initials(name.given), name.suffix].filter((part) => part !== undefined).join(', ');
}

/** `Jean-Paul Marie` → `J.-P. M.` */
function initials(given: string): string {
  return given
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) =>
      word
        .split('-')
        .filter((part) => part !== '')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}
