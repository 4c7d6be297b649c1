/** Chicago Manual of Style, 17th edition, bibliography: 14.171 where the issue is numbered, else 14.191 to 14.200. */
import type { BibliographicRecord } from '../../../model/bibliographicRecord.js';
import type { PersonName } from '../../../model/personName.js';
import type { CitationRun } from '../../../model/views.js';
import { authorName } from './authorName.js';
import { citedDate, type DateStyle } from './citedDate.js';
import { monthNames } from './monthNames.js';
import { pageRange } from './pageRange.js';
import { quotedTitle } from './quotedTitle.js';
import { stopped } from './stopped.js';

const dates: DateStyle = { months: monthNames, order: 'month day, year', about: 'ca.', doubts: 'bracketed' };
/** From more authors than these, only the first seven are named (14.76). */
const mostAuthors = 10;
const shownOfMany = 7;

export function chicago(record: BibliographicRecord): CitationRun[] {
  const { authors, container, volume, issue, url } = record;
  const pages = pageRange(record);
  const date = record.date === undefined ? 'n.d.' : citedDate(record.date, dates);
  const title = record.isTitleMade ? stopped(`[${record.title}]`) : quotedTitle(record.title, '.');
  const names = authors.length === 0 ? '' : `${stopped(authorList(authors))} `;
  const place =
    issue === undefined && volume === undefined
      ? `, ${date}${pages === undefined ? '' : `, ${pages}`}`
      : `${volume === undefined ? '' : ` ${volume}`}${issue === undefined ? '' : `, no. ${issue}`} (${date})${pages === undefined ? '' : `: ${pages}`}`;
  return [{ text: `${names}${title} ` }, { text: container, isTitle: true }, { text: `${stopped(place)}${url === undefined ? '' : ` ${url}.`}` }];
}

function authorList(authors: readonly PersonName[]): string {
  const names = authors.map((name, index) => authorName(name, index === 0 ? 'inverted' : 'natural'));
  const [first = ''] = names;
  if (names.length === 1) return first;
  if (names.length > mostAuthors) return `${names.slice(0, shownOfMany).join(', ')}, et al.`;
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
