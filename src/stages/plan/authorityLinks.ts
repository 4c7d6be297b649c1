import type { Article } from '../../model/article.js';
import type { AuthorityKind } from '../../model/authority.js';
import type { Term } from '../../model/site.js';
import type { LinkView } from '../../model/views.js';
import { hrefOf, listUrl } from './address.js';
import { alphabet } from './alphabet.js';
import { madeOnce } from './madeOnce.js';
import type { PlanContext } from './planContext.js';

/** The persons or places that an article names, the most often named first; those that are named as often as others stand as in the index. */
export function authoritiesOf(article: Article, kind: AuthorityKind, context: PlanContext): Term[] {
  return (article.mentions ?? [])
    .flatMap(({ authority, count }) => {
      const term = context.site.authorityTerms.get(authority);
      return term?.authority?.kind === kind ? [{ term, count, authority }] : [];
    })
    .sort((a, b) => b.count - a.count || compare(keyOf(a.term.authority?.sortName ?? '', context), keyOf(b.term.authority?.sortName ?? '', context)) || a.authority - b.authority)
    .map(({ term }) => term);
}

const keyOf = madeOnce((name, { language }) => alphabet(language).key(name));

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Links to their pages. */
export function authorityLinks(article: Article, kind: AuthorityKind, root: string, context: PlanContext): LinkView[] {
  return authoritiesOf(article, kind, context).map(({ name, folder }) => ({ href: hrefOf(root, listUrl(folder)), text: name }));
}
