/** A citation in the archive's own language and no school's style, with everything that finds the article again. */
import type { BibliographicRecord } from '../../../model/bibliographicRecord.js';
import type { CitationRun } from '../../../model/views.js';
import { authorName } from './authorName.js';
import { stopped } from './stopped.js';

/** The parts of it that depend on the language, in words. */
export interface PlainParts {
  /** "January 2022, inferred", "No date known". */
  readonly date: string;
  /** "HB 2/2022". */
  readonly issue?: string;
  /** "Page 4". */
  readonly page?: string;
  readonly joinNames: (names: readonly string[]) => string;
  readonly comma: string;
}

export function plainCitation(record: BibliographicRecord, parts: PlainParts): CitationRun[] {
  const { authors, container, archive, url } = record;
  const names = authors.length === 0 ? '' : `${parts.joinNames(authors.map((name) => authorName(name, 'natural')))}: `;
  const title = record.isTitleMade ? `[${record.title}]` : record.title;
  const details = [parts.issue, parts.date, parts.page, archive === container ? undefined : archive].filter((part) => part !== undefined).map((part) => `${parts.comma}${part}`);
  return [{ text: `${names}${stopped(title)} ` }, { text: container, isTitle: true }, { text: `${stopped(details.join(''))}${url === undefined ? '' : ` ${url}`}` }];
}
