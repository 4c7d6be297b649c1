import type { UrlPath } from '../../model/brands.js';
import type { PageOf } from '../../model/page.js';
import type { Term, Year } from '../../model/site.js';
import type { HomeView, ShortListView } from '../../model/views.js';
import { hrefOf, listUrl } from './address.js';
import { articlesByTime } from './articlesByTime.js';
import { barChart } from './barChart.js';
import { dateFolder, withoutYearFolder } from './dateFolder.js';
import { entryView } from './entryView.js';
import { frame, waysIn } from './frame.js';
import { fullLists } from './fullLists.js';
import { isByDecade } from './isByDecade.js';
import type { PlanContext } from './planContext.js';
import { timelineRows } from './timelineRows.js';
import { yearId } from './yearId.js';
import { yearsCovered } from './yearsCovered.js';

/** Articles and terms that the home page shows at most. */
const shown = { latest: 10, terms: 12, issues: 12 };

/** What this archive is, how much it holds, what is new in it, and the ways in. */
export function homePage(context: PlanContext): PageOf<'home'> {
  const url = 'index.html' as UrlPath;
  return { kind: 'home', url, view: () => homeView(url, context) };
}

function homeView(url: UrlPath, context: PlanContext): HomeView {
  const { site, settings, words } = context;
  const description = settings.description ?? settings.tagline;
  const covered = yearsCovered(site);
  const span = covered === undefined ? undefined : [...new Set(covered)].map(context.year).join('–');
  const latest = site.dated > 0 ? site.articles.slice(Math.max(0, site.dated - shown.latest), site.dated).reverse() : site.articles.slice(0, shown.latest);
  return {
    ...frame({ url, title: settings.name, ...(description === undefined ? {} : { description }) }, context),
    counts: {
      articles: context.count(words.articleCount, site.articles.length),
      ...(site.issues.length === 0 ? {} : { issues: context.count(words.issueCount, site.issues.length) }),
      ...(span === undefined ? {} : { span }),
    },
    latest: latest.map((article) => entryView(article, '', context)),
    ...(site.years.length === 0 ? {} : chartOf(context)),
    // The undated are told of with their number.
    ways: [
      ...waysIn(context)
        .filter(([to]) => !to.startsWith('undated/'))
        .map(([to, text]) => ({ href: hrefOf('', to), text })),
      ...(site.withoutYear.length === 0 ? [] : [{ href: hrefOf('', listUrl(withoutYearFolder)), text: words.yearNotKnown }]),
      ...fullLists(context),
    ],
    ...(site.undated.length === 0 ? {} : { undated: { href: 'undated/index.html', text: words.undated, countText: context.number(site.undated.length) } }),
    sections: shortList(site.sections, 'sections/index.html', context),
    topics: shortList(site.topics, 'topics/index.html', context),
    authors: shortList(site.authors, 'authors/index.html', context),
    issues: {
      links: [...site.issues]
        .reverse()
        .slice(0, shown.issues)
        .map((issue) => ({ href: hrefOf('', listUrl(issue.folder)), text: issue.label, countText: context.number(issue.articles.length) })),
      ...(site.issues.length > shown.issues ? { all: { href: 'issues/index.html', text: words.showAll } } : {}),
    },
  };
}

function chartOf(context: PlanContext): Pick<HomeView, 'chart' | 'chartTitle' | 'chartNote'> {
  const { site, words } = context;
  const { years } = site;
  const unit = isByDecade(years) ? 10 : 1;
  const { counts, note } = articlesByTime(unit, context);
  const placeOf = unit === 1 ? (year: number) => hrefOf('', listUrl(dateFolder(year))) : decadePlaces(years);
  return {
    chart: barChart({ counts, unit, hrefOf: placeOf }, context),
    chartTitle: unit === 1 ? words.articlesPerYear : words.articlesPerDecade,
    ...(note === undefined ? {} : { chartNote: note }),
  };
}

/** Where the timeline shows the first year of each decade. */
function decadePlaces(years: readonly Year[]): (decade: number) => string | undefined {
  const places = new Map<number, string>();
  for (const [index, rows] of timelineRows(years).entries()) {
    for (const row of rows) {
      if (!('held' in row)) continue;
      const decade = row.year - (row.year % 10);
      if (!places.has(decade)) places.set(decade, hrefOf('', listUrl('timeline', index + 1), yearId(row.year)));
    }
  }
  return (decade) => places.get(decade) ?? hrefOf('', listUrl(withoutYearFolder));
}

/** Those with the most articles. */
function shortList(terms: readonly Term[], all: string, { words, number }: PlanContext): ShortListView {
  const largest = [...terms].sort((a, b) => b.articles.length - a.articles.length || (a.folder < b.folder ? -1 : 1)).slice(0, shown.terms);
  return {
    links: largest.map((term) => ({ href: hrefOf('', listUrl(term.folder)), text: term.name, countText: number(term.articles.length) })),
    ...(terms.length > shown.terms ? { all: { href: all, text: words.showAll } } : {}),
  };
}
