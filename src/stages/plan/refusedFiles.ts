import { isOfSearch } from './isOfSearch.js';
import { TakenAddresses } from './TakenAddresses.js';
import { takenBy } from './takenBy.js';

/**
 * Files of public/ whose address is taken, or is that of a folder, or lies below something that is no folder; and by what.
 *
 * @throws Error where two of `planned` share one
 */
export function refusedFiles(planned: readonly { readonly url: string }[], publicFiles: ReadonlySet<string>): ReadonlyMap<string, string> {
  const site = new TakenAddresses();
  for (const { url } of planned) site.add(url);
  if (site.size !== planned.length) throw new Error('the plan gives one address to two pages');
  const others = new TakenAddresses();
  const refused = new Map<string, string>();
  for (const file of publicFiles) {
    const page = site.inTheWayOf(file);
    const other = page === undefined ? others.inTheWayOf(file) : undefined;
    if (isOfSearch(file)) refused.set(file, 'the search index');
    else if (page !== undefined) refused.set(file, takenBy(page, 'a page of the site'));
    else if (other !== undefined) refused.set(file, takenBy(other, 'another file of public/'));
    else others.add(file);
  }
  return refused;
}
