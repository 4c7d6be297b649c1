import type { Authority } from '../../model/authority.js';
import type { Term } from '../../model/site.js';
import { oncePerPlan } from './oncePerPlan.js';
import type { PlanContext } from './planContext.js';

/** Somebody of the authority file who writes and of whom others write: the lists of both, as far as there are any. */
export interface BothSides {
  readonly author?: Term;
  readonly person?: Term;
}

const byAuthority = oncePerPlan(({ site }: PlanContext) => {
  const sides = new Map<Authority, BothSides>();
  const add = (term: Term, side: BothSides): void => {
    if (term.authority !== undefined) sides.set(term.authority, { ...sides.get(term.authority), ...side });
  };
  for (const author of site.authors) add(author, { author });
  for (const person of site.people) add(person, { person });
  return sides;
});

export function bothSides({ authority }: Term, context: PlanContext): BothSides {
  return (authority && byAuthority(context).get(authority)) ?? {};
}
