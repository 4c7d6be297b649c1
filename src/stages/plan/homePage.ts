import type { UrlPath } from '../../model/brands.js';
import type { PageOf } from '../../model/page.js';
import type { Term } from '../../model/site.js';
import type { BarChartView, HomeView, ShortListView } from '../../model/views.js';
import { hrefOf, listUrl } from './address.js';
import { barChart } from './barChart.js';
import { dateFolder } from './dateFolder.js';
import { entryView } from './entryView.js';
import { frame, waysIn } from './frame.js';
import { fullLists } from './fullLists.js';
import { isByDecade } from './isByDecade.js';
import type { PlanContext } from './planContext.js';
import { timelineRows } from './timelineRows.js';
import { yearId } from './yearId.js';

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
  const firstYear = site.years[0]?.year;
  const lastYear = site.years.at(-1)?.year;
  const span =
    firstYear === undefined || lastYear === undefined ? undefined : [...new Set([firstYear, lastYear])].map((year) => context.date(String(year).padStart(4, '0'))).join('–');
  const latest = site.dated > 0 ? site.articles.slice(Math.max(0, site.dated - shown.latest), site.dated).reverse() : site.articles.slice(0, shown.latest);
  return {
    ...frame({ url, title: settings.name, ...(description === undefined ? {} : { description }) }, context),
    counts: {
      articles: context.count(words.articleCount, site.articles.length),
      ...(site.issues.length === 0 ? {} : { issues: context.count(words.issueCount, site.issues.length) }),
      ...(span === undefined ? {} : { span }),
    },
    latest: latest.map((article) => entryView(article, '', context)),
    ...(site.years.length === 0 ? {} : { chart: chartOf(context), chartTitle: isByDecade(site.years) ? words.articlesPerDecade : words.articlesPerYear }),
    // The undated are told of with their number.
    ways: [
      ...waysIn(context)
        .filter(([to]) => !to.startsWith('undated/'))
        .map(([to, text]) => ({ href: hrefOf('', to), text })),
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

function chartOf(context: PlanContext): BarChartView {
  const { years } = context.site;
  if (!isByDecade(years)) {
    return barChart({ counts: new Map(years.map(({ year, count }) => [year, count])), hrefOf: (year) => hrefOf('', listUrl(dateFolder(year))) }, context);
  }
  const decades = new Map<number, number>();
  for (const { year, count } of years) decades.set(year - (year % 10), (decades.get(year - (year % 10)) ?? 0) + count);
  const places = new Map<number, string>();
  for (const [index, rows] of timelineRows(years).entries()) {
    for (const row of rows) {
      if (!('held' in row)) continue;
      const decade = row.year - (row.year % 10);
      if (!places.has(decade)) places.set(decade, hrefOf('', listUrl('timeline', index + 1), yearId(row.year)));
    }
  }
  return barChart({ counts: decades, unit: 10, hrefOf: (decade) => places.get(decade) }, context);
}

/** Those with the most articles. */
function shortList(terms: readonly Term[], all: string, { words, number }: PlanContext): ShortListView {
  const largest = [...terms].sort((a, b) => b.articles.length - a.articles.length || (a.folder < b.folder ? -1 : 1)).slice(0, shown.terms);
  return {
    links: largest.map((term) => ({ href: hrefOf('', listUrl(term.folder)), text: term.name, countText: number(term.articles.length) })),
    ...(terms.length > shown.terms ? { all: { href: all, text: words.showAll } } : {}),
  };
}
