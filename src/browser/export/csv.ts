/**
 * A table for spreadsheets (RFC 4180) with a byte order mark, by which they know its encoding. A cell that a spreadsheet
 * would take for a formula begins with an apostrophe, as OWASP advises: a headline never computes anything.
 */
import type { ListedArticle } from './listArticles.js';

const columns: readonly (readonly [name: string, of: (article: ListedArticle) => string])[] = [
  ['id', ({ record }) => record.id],
  ['headline', ({ record }) => record.title],
  ['deck', ({ deck }) => deck],
  ['authors', ({ facets }) => facets.author.join('; ')],
  ['date', ({ date }) => date],
  ['date_in_words', ({ dateWords }) => dateWords],
  ['periodical', ({ record }) => record.container],
  ['issue', ({ facets }) => facets.issue.join('; ')],
  ['pages', ({ record }) => record.pages ?? ''],
  ['section', ({ facets }) => facets.section.join('; ')],
  ['topics', ({ facets }) => facets.topic.join('; ')],
  ['people', ({ facets }) => facets.person.join('; ')],
  ['places', ({ facets }) => facets.place.join('; ')],
  ['language', ({ record }) => record.language],
  ['address', ({ record }) => record.url],
];

const byteOrderMark = '\uFEFF';
const formula = /^[\s\0]*[=+\-@＝＋－＠\t\r]/u;

export function csv(articles: readonly ListedArticle[]): string {
  const rows = [columns.map(([name]) => name), ...articles.map((article) => columns.map(([, of]) => of(article)))];
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
