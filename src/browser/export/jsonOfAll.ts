/** The search and its articles as JSON: what the other forms have no place for is in it too. */
import type { ExportedSearch } from './exportForms.js';
import type { ListedArticle } from './listArticles.js';

export function jsonOfAll(articles: readonly ListedArticle[], { citation, address }: ExportedSearch): string {
  const listed = articles.map(({ record, date, dateWords, deck, facets }) => ({
    id: record.id,
    headline: record.title,
    ...(deck === '' ? {} : { deck }),
    date: date === '' ? null : date,
    ...(dateWords === '' ? {} : { dateInWords: dateWords }),
    periodical: record.container,
    ...(record.volume === undefined ? {} : { volume: record.volume }),
    ...(record.issue === undefined ? {} : { number: record.issue }),
    ...(record.pages === undefined ? {} : { pages: record.pages }),
    language: record.language,
    address: record.url,
    sections: facets.section,
    issues: facets.issue,
    authors: facets.author,
    topics: facets.topic,
    people: facets.person,
    places: facets.place,
  }));
  return `${JSON.stringify({ search: citation, address, count: listed.length, articles: listed }, null, 1)}\n`;
}
