import type { Article } from '../../model/article.js';
import { termKey } from '../../model/termKey.js';
import { authoritiesOf } from './authorityLinks.js';
import { authorTerm } from './authorTerm.js';
import { bothSides } from './bothSides.js';
import { citingKey } from './citingViews.js';
import type { FilledSlot } from './fillSlots.js';
import type { PlanContext } from './planContext.js';

/** The articles that stand beside one on its page. */
export interface Beside {
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
  readonly inIssue: { readonly previous?: Article | undefined; readonly next?: Article | undefined };
  /** Where its links lead, with the words about what is there. */
  readonly slots: readonly FilledSlot[];
}

/** All that an article's page is made of, besides what all pages are: itself, those that it names or lists, and the folders of its terms. */
export function articleKey(article: Article, { previous, next, inIssue, slots }: Beside, context: PlanContext): string {
  const { site, entryKey } = context;
  const some = (each: Article | undefined): string => (each === undefined ? '' : entryKey(each));
  const { topic } = site.termFolders;
  return JSON.stringify([
    entryKey(article),
    some(previous),
    some(next),
    some(inIssue.previous),
    some(inIssue.next),
    slots,
    article.bylines.map(({ name }) => {
      const term = authorTerm(name, context);
      return term && [term.folder, bothSides(term, context).person?.folder, term.authority !== undefined];
    }),
    article.topics.map((name) => topic.get(termKey(name))),
    (['person', 'place'] as const).map((kind) => authoritiesOf(article, kind, context).map(({ name, folder }) => [name, folder])),
    (site.reprints.get(article.id) ?? []).map((reprint) => [entryKey(reprint.article), reprint.overlap]),
    citingKey(site.citedBy.get(article.id) ?? [], context),
    (site.related.get(article.id) ?? []).map(entryKey),
  ]);
}
