import type { Term } from '../../../model/site.js';
import { hrefOf, listUrl, wholeAddress } from '../address.js';
import { bothSides } from '../bothSides.js';
import type { PlanContext } from '../planContext.js';

/** Of a person or place in JSON-LD: the same on all pages, whether somebody stands there as a writer or is written about. */
export function termId(term: Term, root: string, context: PlanContext): string {
  const { settings } = context;
  const url = listUrl((bothSides(term, context).person ?? term).folder);
  return `${settings.url === undefined ? hrefOf(root, url) : wholeAddress(settings.url, url)}#${term.authority?.kind ?? 'person'}`;
}
