/**
 * Everything that an export says of the articles found, in their order. Every article has its full address.
 */
import type { BibliographicRecord } from '../../model/bibliographicRecord.js';
import type { Hit } from '../hits/evaluateVolume.js';
import { facetValues } from '../hits/facetValues.js';
import { fieldNames } from '../hits/selection.js';
import { resultAddress } from '../page/resultAddress.js';
import type { FieldName } from '../query/query.js';

export interface ListedArticle {
  readonly record: BibliographicRecord & { readonly url: string };
  /** EDTF and in words; empty where undated. */
  readonly date: string;
  readonly dateWords: string;
  readonly deck: string;
  readonly facets: Readonly<Record<FieldName, readonly string[]>>;
}

/** Records that are loaded at once. */
const atOnce = 200;

/** @param root the site's, ending in a slash. Rejects if a record cannot be loaded: an export is whole. */
export async function listArticles(hits: readonly Hit[], root: string): Promise<ListedArticle[]> {
  const articles: ListedArticle[] = [];
  for (let start = 0; start < hits.length; start += atOnce) articles.push(...(await Promise.all(hits.slice(start, start + atOnce).map((hit) => listArticle(hit, root)))));
  return articles;
}

async function listArticle({ volume, row }: Hit, root: string): Promise<ListedArticle> {
  const { record, address, date = '', edtf = '', deck = '' } = await volume.record(row);
  const facets: Partial<Record<FieldName, readonly string[]>> = {};
  for (const field of fieldNames) {
    const { labels, of } = facetValues(volume.table, field);
    facets[field] = of(row).map((place) => labels[place] ?? '');
  }
  return {
    record: { ...record, url: record.url ?? resultAddress(address, root) ?? '' },
    date: edtf,
    dateWords: date,
    deck,
    facets: facets as Record<FieldName, readonly string[]>,
  };
}
