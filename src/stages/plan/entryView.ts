import type { Article } from '../../model/article.js';
import { directionOf } from '../../model/languageTag.js';
import { termKey } from '../../model/termKey.js';
import type { DateView, EntryView, LinkView } from '../../model/views.js';
import { hrefOf, listUrl } from './address.js';
import type { Building } from './building.js';
import { dateView } from './dateView.js';
import type { PlanContext } from './planContext.js';

/**
 * An article as a line in a list on the page whose way to the root is `root`. The section, issue, only author or day that the
 * page is about, whose address is `own`, is not named again, or not as a link.
 */
export function entryView(article: Article, root: string, context: PlanContext, own?: string): EntryView {
  const section = sectionLink(article, root, context);
  const issue = issueLink(article, root, context);
  const summary = article.deck ?? article.excerpt;
  const view: Building<EntryView> = {
    href: articleHref(article, root, context),
    headline: article.headline,
    bylines: isOwnAuthor(article, root, context, own) ? [] : article.bylines.map((byline) => byline.name),
    lang: article.language,
    dir: directionOf(article.language),
  };
  if (article.kicker !== undefined) view.kicker = article.kicker;
  if (summary !== '') view.summary = summary;
  if (article.published !== undefined) {
    const date = dateView(article.published, root, context);
    view.date = date.href === own ? withoutLink(date) : date;
  }
  if (section !== undefined && section.href !== own) view.section = section;
  if (issue !== undefined && issue.href !== own) view.issue = issue;
  if (article.page !== undefined) view.page = article.page;
  return view;
}

function isOwnAuthor({ bylines }: Article, root: string, { site }: PlanContext, own: string | undefined): boolean {
  if (bylines.length !== 1 || own === undefined || !own.startsWith('authors/', root.length)) return false;
  return termLink(bylines[0]?.name ?? '', site.termFolders.author, root).href === own;
}

function withoutLink({ href: _, ...date }: DateView): DateView {
  return date;
}

export function articleHref(article: Article, root: string, { site }: PlanContext): string {
  return hrefOf(root, site.urls.get(article.id) ?? '');
}

export function sectionLink(article: Article, root: string, { site }: PlanContext): LinkView | undefined {
  return article.section === undefined ? undefined : termLink(article.section, site.termFolders.section, root);
}

export function issueLink(article: Article, root: string, { site }: PlanContext): LinkView | undefined {
  const issue = site.issueOf.get(article.id);
  return issue === undefined ? undefined : { href: hrefOf(root, listUrl(issue.folder)), text: issue.label };
}

export function termLink(name: string, folders: ReadonlyMap<string, string>, root: string): LinkView {
  return { href: hrefOf(root, listUrl(folders.get(termKey(name)) ?? '')), text: name };
}
