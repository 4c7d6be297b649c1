/** Browsing by issue: the shelf, and each issue with its contents in order. */
import type { Page } from '../../model/page.js';
import type { Issue } from '../../model/site.js';
import type { IssuesView } from '../../model/views.js';
import { hrefOf, listUrl, rootOf } from './address.js';
import { dateView } from './dateView.js';
import { entryView } from './entryView.js';
import { frame } from './frame.js';
import { listPages, pager } from './listPages.js';
import { feedMatter, issuesMatter } from './metadata/feedMatter.js';
import { issueNode } from './metadata/issueNode.js';
import type { PlanContext } from './planContext.js';

/** Issues on one page of the shelf: about eight years of a weekly. */
const shelfSize = 400;

export function issuePages(context: PlanContext): Page[] {
  const { issues } = context.site;
  if (issues.length === 0) return [];
  const pages = Math.ceil(issues.length / shelfSize);
  const shelf = Array.from({ length: pages }, (_, index): Page => {
    const url = listUrl('issues', index + 1);
    return { kind: 'issues', url, view: () => shelfView(index + 1, pages, context) };
  });
  return [...shelf, ...issues.flatMap((issue, index) => pagesOf(issue, issues[index - 1], issues[index + 1], context))];
}

/** Newest first, under their years. */
function shelfView(page: number, pages: number, context: PlanContext): IssuesView {
  const { site, words } = context;
  const url = listUrl('issues', page);
  const root = rootOf(url);
  const shown = [...site.issues].reverse().slice((page - 1) * shelfSize, page * shelfSize);
  const groups: { heading: string; issues: IssuesView['years'][number]['issues'][number][] }[] = [];
  for (const issue of shown) {
    const year = issue.ref.year ?? (issue.date === undefined ? undefined : Number(issue.date.earliest.slice(0, 4)));
    const publications = new Set(site.issues.map((each) => each.ref.publication)).size;
    const heading = [publications > 1 ? issue.ref.publication : undefined, year === undefined ? words.noDate : context.date(String(year).padStart(4, '0'))]
      .filter((part) => part !== undefined)
      .join(' ');
    const link = {
      href: hrefOf(root, listUrl(issue.folder)),
      text: issue.label,
      count: issue.articles.length,
      ...(issue.date === undefined ? {} : { date: dateView(issue.date, root, context) }),
    };
    const last = groups.at(-1);
    if (last !== undefined && last.heading === heading) last.issues.push(link);
    else groups.push({ heading, issues: [link] });
  }
  return {
    ...frame({ url, title: words.issues, page, matter: issuesMatter(context) }, context),
    years: groups,
    ...(pages === 1 ? {} : { pager: pager('issues', page, pages, root, context) }),
  };
}

function pagesOf(issue: Issue, previous: Issue | undefined, next: Issue | undefined, context: PlanContext): Page[] {
  const { words, settings } = context;
  const publication = settings.publications.find((each) => each.abbreviation === issue.ref.publication)?.name;
  const list = listPages(
    {
      folder: issue.folder,
      title: words.issueNumber.replace('{issue}', issue.label),
      articles: issue.articles,
      trail: [['issues/index.html', words.issues]],
      matter: { ...feedMatter(issue.folder, context), nodes: [issueNode(issue, { root: rootOf(listUrl(issue.folder)), isDated: true }, context)] },
      previous: previous === undefined ? undefined : [previous.folder, previous.label],
      next: next === undefined ? undefined : [next.folder, next.label],
    },
    context,
  );
  return list.map(
    (page): Page => ({
      kind: 'issue',
      url: page.url,
      view: () => {
        const root = rootOf(page.url);
        return {
          ...page.view(),
          ...(publication === undefined ? {} : { publication }),
          ...(issue.date === undefined ? {} : { date: dateView(issue.date, root, context) }),
          citedBy: issue.citedBy.map((article) => entryView(article, root, context)),
        };
      },
    }),
  );
}
