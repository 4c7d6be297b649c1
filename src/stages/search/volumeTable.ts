import type { FacetValue } from '../../model/searchArticle.js';
import { type FacetColumn, type FacetName, facetNames, searchFormat, type VolumeTable } from '../../model/searchFiles.js';
import type { VolumeArticle } from './volumeJob.js';

export interface VolumeLanguage {
  readonly language: string;
  readonly rows: number;
  readonly chunks: VolumeTable['chunks'][string];
}

/** @param articles language after language, in the order of the languages */
export function volumeTable(articles: readonly VolumeArticle[], languages: readonly VolumeLanguage[], textsPerFile: number): VolumeTable {
  const facets = facetNames.flatMap((name) => {
    const column = facetColumn(articles.map((article) => article.facets[name] ?? []));
    return column.values.length === 0 ? [] : [[name, column] as const];
  });
  return {
    format: searchFormat,
    languages: languages.map(({ language, rows: count }) => [language, count]),
    chunks: Object.fromEntries(languages.map(({ language, chunks }) => [language, chunks])),
    textsPerFile,
    earliest: articles.map(({ earliest }) => earliest ?? 0),
    latest: sparse(articles, ({ earliest, latest }) => (latest === earliest ? undefined : latest)),
    dates: sparse(articles, ({ dateText }) => dateText),
    words: articles.map(({ words }) => Number(words.toPrecision(2))),
    facets: Object.fromEntries(facets) as Partial<Record<FacetName, FacetColumn>>,
  };
}

function sparse<T>(articles: readonly VolumeArticle[], of: (article: VolumeArticle) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    articles.flatMap((article, row) => {
      const value = of(article);
      return value === undefined ? [] : [[String(row), value]];
    }),
  );
}

function facetColumn(valuesOfRows: readonly (readonly FacetValue[])[]): FacetColumn {
  const keys = [...new Set(valuesOfRows.flatMap((values) => values.map((value) => JSON.stringify(value))))].sort();
  const places = new Map(keys.map((key, place) => [key, place]));
  const rows = valuesOfRows.map((values) => {
    const own = [...new Set(values.map((value) => places.get(JSON.stringify(value)) ?? 0))];
    const [only] = own;
    return own.length === 1 && only !== undefined ? only : own;
  });
  return { values: keys.map((key) => JSON.parse(key) as FacetValue), rows };
}
