import type { FacetValue, SearchArticle } from '../../model/searchArticle.js';
import { type FacetColumn, type FacetName, facetNames, searchFormat, type VolumeTable } from '../../model/searchFiles.js';

export interface Row {
  /** As Pagefind has it. */
  readonly language: string;
  /** `<language>_<hash>`. */
  readonly page: string;
  readonly article: Omit<SearchArticle, 'body'>;
}

/** @param rows those of a language together. */
export function volumeTable(rows: readonly Row[]): VolumeTable {
  const articles = rows.map(({ article }) => article);
  const languages = new Map<string, number>();
  for (const { language } of rows) languages.set(language, (languages.get(language) ?? 0) + 1);
  const latest = articles.flatMap((article, row) => (article.latest === undefined || article.latest === article.earliest ? [] : [[String(row), article.latest] as const]));
  const facets = facetNames.flatMap((name) => {
    const column = facetColumn(articles.map((article) => article.facets[name] ?? []));
    return column.values.length === 0 ? [] : [[name, column] as const];
  });
  return {
    format: searchFormat,
    languages: [...languages],
    hashes: rows.map(({ language, page }) => page.slice(language.length + 1)),
    addresses: articles.map(({ address }) => address),
    earliest: articles.map(({ earliest }) => earliest ?? 0),
    latest: Object.fromEntries(latest),
    words: articles.map(({ words }) => words),
    facets: Object.fromEntries(facets) as Partial<Record<FacetName, FacetColumn>>,
  };
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
