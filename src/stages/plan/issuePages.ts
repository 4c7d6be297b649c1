/** Browsing by issue: the shelf, and each issue with its contents in order. */
import type { Page } from '../../model/page.js';
import type { Issue } from '../../model/site.js';
import type { IssuesView, ShelfPlaceView } from '../../model/views.js';
import { hrefOf, listUrl, rootOf } from './address.js';
import { citingKey, citingViews } from './citingViews.js';
import { clueViews } from './clueViews.js';
import { dateView } from './dateView.js';
import { frame } from './frame.js';
import { issueShelf, missingOn, type ShelfGroup, type ShelfPlace } from './issueShelf.js';
import { issueTitle } from './issueTitle.js';
import { listPages, pager } from './listPages.js';
import { feedMatter, issuesMatter } from './metadata/feedMatter.js';
import { issueNode } from './metadata/issueNode.js';
import type { PlanContext } from './planContext.js';

/** Places on one page of the shelf: about eight years of a weekly. */
const shelfSize = 400;

export function issuePages(context: PlanContext): Page[] {
  const { issues } = context.site;
  if (issues.length === 0) return [];
  const shelf = issueShelf(issues, context.settings.publications);
  const boards = boardsOf(shelf);
  const pages = boards.map((groups, index): Page => {
    const url = listUrl('issues', index + 1);
    return { kind: 'issues', url, view: () => shelfView({ groups, missing: missingOn(shelf), page: index + 1, pages: boards.length }, context) };
  });
  return [...pages, ...issues.flatMap((issue, index) => pagesOf(issue, ofSame(issue, issues[index - 1]), ofSame(issue, issues[index + 1]), context))];
}

/** A neighbour in the list, if it is of the same publication. */
function ofSame(issue: Issue, neighbour: Issue | undefined): Issue | undefined {
  return neighbour?.ref.publication === issue.ref.publication ? neighbour : undefined;
}

/** The groups of each page; one of more places than a page takes is cut. */
function boardsOf(shelf: readonly ShelfGroup[]): ShelfGroup[][] {
  const boards: ShelfGroup[][] = [[]];
  let used = 0;
  for (const group of shelf) {
    // A group without places takes a line, too.
    for (let from = 0; from < Math.max(1, group.places.length); from += shelfSize) {
      const places = group.places.slice(from, from + shelfSize);
      if (used > 0 && used + places.length > shelfSize) {
        boards.push([]);
        used = 0;
      }
      boards.at(-1)?.push({ ...group, places });
      used += places.length;
    }
  }
  return boards;
}

function shelfView({ groups, missing, page, pages }: { groups: readonly ShelfGroup[]; missing: number; page: number; pages: number }, context: PlanContext): IssuesView {
  const { site, words, settings } = context;
  const url = listUrl('issues', page);
  const root = rootOf(url);
  const isOne = new Set(site.issues.map((each) => each.ref.publication)).size === 1;
  return {
    ...frame({ url, title: words.issues, page, matter: issuesMatter(context) }, context),
    totals: [context.count(words.issueCount, site.issues.length), ...(missing === 0 ? [] : [context.count(words.missing, missing)])],
    groups: groups.map(({ publication, volume, year, through, places }) => ({
      ...(through === undefined ? {} : { silence: words.nothingHeld }),
      heading:
        [
          isOne || publication === undefined ? undefined : (settings.publications.find((each) => each.abbreviation === publication)?.name ?? publication),
          volume === undefined ? undefined : words.volume.replace('{volume}', spanText(volume, through, String)),
          year === undefined ? undefined : spanText(year, volume === undefined ? through : undefined, context.year),
        ]
          .filter((part) => part !== undefined)
          // The point stays at the end of a line.
          .join('\u00A0· ') || words.noDate,
      places: places.map((place) => placeView(place, root, context)),
    })),
    ...(pages === 1 ? {} : { pager: pager('issues', page, pages, root, context) }),
  };
}

function spanText(from: number, to: number | undefined, print: (value: number) => string): string {
  return to === undefined || to === from ? print(from) : `${print(from)}–${print(to)}`;
}

function placeView(place: ShelfPlace, root: string, context: PlanContext): ShelfPlaceView {
  if ('issue' in place) {
    const { issue } = place;
    return {
      kind: 'issue',
      href: hrefOf(root, listUrl(issue.folder)),
      text: issue.label,
      countText: context.number(issue.articles.length),
      ...(issue.date === undefined ? {} : { date: dateView(issue.date, root, context) }),
    };
  }
  const text = place.from === place.to ? String(place.from) : `${place.from}–${place.to}`;
  return { kind: 'missing', text, label: context.count(context.words.missing, place.to - place.from + 1) };
}

function pagesOf(issue: Issue, previous: Issue | undefined, next: Issue | undefined, context: PlanContext): Page[] {
  const { words, settings } = context;
  const publication = settings.publications.find((each) => each.abbreviation === issue.ref.publication)?.name;
  const list = listPages(
    {
      folder: issue.folder,
      articles: issue.articles,
      isContents: true,
      words: () => ({
        title: issueTitle(issue, words),
        trail: [['issues/index.html', words.issues]],
        matter: { ...feedMatter(issue.folder, context), nodes: [issueNode(issue, { root: rootOf(listUrl(issue.folder)), isDated: true }, context)] },
        previous: previous === undefined ? undefined : [previous.folder, previous.label],
        next: next === undefined ? undefined : [next.folder, next.label],
      }),
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
          dateClues: clueViews(issue.date, context),
          ...citingViews(issue.citedBy, root, context),
        };
      },
      // Where its date leads depends on other articles of that time.
      key: () =>
        JSON.stringify([page.key(), issue.date === undefined ? '' : [dateView(issue.date, '', context), clueViews(issue.date, context)], citingKey(issue.citedBy, context)]),
    }),
  );
}
