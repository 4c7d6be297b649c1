import type { Term } from '../../model/site.js';
import { termKey } from '../../model/termKey.js';
import { oncePerPlan } from './oncePerPlan.js';
import type { PlanContext } from './planContext.js';

const authorsByFolder = oncePerPlan(({ site }: PlanContext) => new Map(site.authors.map((term) => [term.folder, term])));

/** The author whom a byline names, in whichever spelling. */
export function authorTerm(name: string, context: PlanContext): Term | undefined {
  return authorsByFolder(context).get(context.site.termFolders.author.get(termKey(name)) ?? '');
}
