/** The values that an article has of a facet, as places in its volume's list; the language has a list of its own. */
import type { VolumeTable } from '../../model/searchFiles.js';
import type { FieldName } from '../query/query.js';

export interface FacetValues {
  readonly labels: readonly string[];
  /** Places in `labels`. */
  of(row: number): readonly number[];
}

export function facetValues(table: Pick<VolumeTable, 'facets' | 'languages'>, field: FieldName): FacetValues {
  if (field === 'language') {
    const ends: number[] = [];
    for (const [, rows] of table.languages) ends.push((ends.at(-1) ?? 0) + rows);
    return { labels: table.languages.map(([language]) => language), of: (row) => [ends.findIndex((end) => row < end)] };
  }
  const column = table.facets[field];
  return {
    labels: column?.values.map(([label]) => label) ?? [],
    of(row) {
      const value = column?.rows[row];
      return value === undefined ? [] : typeof value === 'number' ? [value] : value;
    },
  };
}
