/**
 * The next ten results as list items, in order; fewer at the end. Their texts are loaded side by side.
 */
import type { SearchPage } from './findPage.js';
import { makeResult } from './makeResult.js';
import type { Hit } from './orderHits.js';

export const resultsAtATime = 10;

/** @param shown addresses that are on the page already: passed over, and added to */
export async function nextResults(hits: AsyncIterator<Hit, void, undefined>, shown: Set<string>, page: Pick<SearchPage, 'root' | 'words'>): Promise<HTMLLIElement[]> {
  const next: Hit[] = [];
  while (next.length < resultsAtATime) {
    const { value } = await hits.next();
    if (value === undefined) break;
    next.push(value);
  }
  const loaded = await Promise.all(next.map(async (hit) => ({ hit, data: await hit.data() })));
  return loaded.flatMap(({ hit, data }) => {
    const address = data?.raw_url ?? data?.url;
    if (data === null || address === undefined || shown.has(address)) return [];
    shown.add(address);
    return makeResult(hit, data, { root: page.root, noDate: page.words.noDate });
  });
}
