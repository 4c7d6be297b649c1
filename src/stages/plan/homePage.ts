import type { UrlPath } from '../../model/brands.js';
import type { PageOf } from '../../model/page.js';
import type { HomeView } from '../../model/views.js';
import { hrefOf, listUrl } from './address.js';
import { entryView } from './entryView.js';
import { frame } from './frame.js';
import type { PlanContext } from './planContext.js';

/** Articles, sections and issues that the home page shows. */
const shown = { latest: 10, sections: 24, issues: 12 };

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
  const sections = [...site.sections].sort((a, b) => b.articles.length - a.articles.length || (a.folder < b.folder ? -1 : 1)).slice(0, shown.sections);
  return {
    ...frame({ url, title: settings.name, ...(description === undefined ? {} : { description }) }, context),
    counts: {
      articles: context.count(words.articleCount, site.articles.length),
      ...(site.issues.length === 0 ? {} : { issues: context.count(words.issueCount, site.issues.length) }),
      ...(span === undefined ? {} : { span }),
    },
    latest: latest.map((article) => entryView(article, '', context)),
    years: site.years.map(({ year, count }) => {
      const folder = String(year).padStart(4, '0');
      return { href: hrefOf('', listUrl(folder)), text: context.date(folder), count };
    }),
    ...(site.undated.length === 0 ? {} : { undated: { href: 'undated/index.html', text: words.undated, count: site.undated.length } }),
    sections: sections.map((term) => ({ href: hrefOf('', listUrl(term.folder)), text: term.name, count: term.articles.length })),
    issues: [...site.issues]
      .reverse()
      .slice(0, shown.issues)
      .map((issue) => ({ href: hrefOf('', listUrl(issue.folder)), text: issue.label, count: issue.articles.length })),
  };
}
