import type { Order } from '../../../src/browser/hits/orderHits.js';
import { rangeOf } from '../../../src/browser/hits/rangeOf.js';
import { rankHits } from '../../../src/browser/hits/rankHits.js';
import { type Archive, type Found, searchArchive } from '../../../src/browser/hits/searchArchive.js';
import { type SelectedHits, selectHits } from '../../../src/browser/hits/selectHits.js';
import type { Selection } from '../../../src/browser/hits/selection.js';
import { parseQuery } from '../../../src/browser/query/parseQuery.js';

export interface Answer {
  readonly titles: string[];
  readonly found: Found;
  readonly selected: SelectedHits;
}

/** A whole search as the page makes it, without the page. */
export async function ask(
  archive: Archive,
  typed: string,
  { order = 'relevance', from = '', to = '', chosen = {} }: { order?: Order; from?: string; to?: string; chosen?: Selection['chosen'] } = {},
): Promise<Answer> {
  const query = parseQuery(typed);
  const range = rangeOf(query.dates, { from, to });
  const found = await searchArchive(archive, { query, typed, range, order, onPart: () => true });
  const selected = selectHits(found.hits, { ...(range === undefined ? {} : { range }), chosen, typed: query.fields });
  const hits = await rankHits(selected.hits, order, found.plan);
  const titles = await Promise.all(hits.map(async ({ volume, row }) => (await volume.fragment(row)).meta.title ?? ''));
  return { titles, found, selected };
}
