/** The forms in which the articles of a search can be taken along. */

import { ris } from '../../model/citations/ris.js';
import { bibtexOfAll } from './bibtexOfAll.js';
import { csv } from './csv.js';
import { jsonOfAll } from './jsonOfAll.js';
import type { ListedArticle } from './listArticles.js';

export interface ExportedSearch {
  readonly citation: string;
  readonly address: string;
}

export interface ExportForm {
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (articles: readonly ListedArticle[], search: ExportedSearch) => string;
}

export const exportForms: readonly ExportForm[] = [
  { name: 'CSV', extension: 'csv', type: 'text/csv;charset=utf-8', write: csv },
  { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems;charset=utf-8', write: (articles) => articles.map(({ record }) => ris(record)).join('') },
  { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex;charset=utf-8', write: bibtexOfAll },
  { name: 'JSON', extension: 'json', type: 'application/json', write: jsonOfAll },
];
