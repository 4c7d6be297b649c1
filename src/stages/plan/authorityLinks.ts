import type { Article } from '../../model/article.js';
import type { AuthorityKind } from '../../model/authority.js';
import type { Term } from '../../model/site.js';
import type { LinkView } from '../../model/views.js';
import { hrefOf, listUrl } from './address.js';
import type { PlanContext } from './planContext.js';

/** The persons or places that an article names, the most often named first. */
export function authoritiesOf(article: Article, kind: AuthorityKind, { site }: PlanContext): Term[] {
  return [...(article.mentions ?? [])]
    .sort((a, b) => b.count - a.count || a.authority - b.authority)
    .flatMap(({ authority }) => site.authorityTerms.get(authority) ?? [])
    .filter((term) => term.authority?.kind === kind);
}

/** Links to their pages. */
export function authorityLinks(article: Article, kind: AuthorityKind, root: string, context: PlanContext): LinkView[] {
  return authoritiesOf(article, kind, context).map(({ name, folder }) => ({ href: hrefOf(root, listUrl(folder)), text: name }));
}
