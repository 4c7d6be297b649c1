/** MLA Handbook, 9th edition: the core elements in their order; what is not known is left out, an unknown date too. */
import type { BibliographicRecord } from '../../../model/bibliographicRecord.js';
import type { PersonName } from '../../../model/personName.js';
import type { CitationRun } from '../../../model/views.js';
import { authorName } from './authorName.js';
import { citedDate, type DateStyle } from './citedDate.js';
import { pageRange } from './pageRange.js';
import { quotedTitle } from './quotedTitle.js';
import { stopped } from './stopped.js';

const dates: DateStyle = {
  months: ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
  order: 'day month year',
  about: 'circa',
  doubts: 'bracketed',
};

export function mla(record: BibliographicRecord): CitationRun[] {
  const { authors, container, archive, volume, issue, url } = record;
  const pages = pageRange(record);
  const title = record.isTitleMade ? stopped(`[${record.title}]`) : quotedTitle(record.title, '.');
  const names = authors.length === 0 ? '' : `${stopped(authorList(authors))} `;
  const details = [
    volume === undefined ? undefined : `vol. ${volume}`,
    issue === undefined ? undefined : `no. ${issue}`,
    record.date === undefined ? undefined : citedDate(record.date, dates),
    pages === undefined ? undefined : `${/[-–,]/.test(pages) ? 'pp.' : 'p.'} ${pages}`,
  ]
    .filter((part) => part !== undefined)
    .map((part) => `, ${part}`)
    .join('');
  const opening: CitationRun[] = [{ text: `${names}${title} ` }, { text: container, isTitle: true }];
  // The archive is a second container, where the periodical is another.
  if (archive !== container && url !== undefined) return [...opening, { text: `${stopped(details)} ` }, { text: archive, isTitle: true }, { text: `, ${url}.` }];
  return [...opening, { text: stopped(`${details}${url === undefined ? '' : `, ${url}`}`) }];
}

function authorList(authors: readonly PersonName[]): string {
  const [first, second, ...others] = authors;
  if (first === undefined) return '';
  const name = authorName(first, 'inverted');
  if (second === undefined) return name;
  return others.length > 0 ? `${name}, et al.` : `${name}, and ${authorName(second, 'natural')}`;
}
