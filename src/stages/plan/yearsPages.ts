/** All years, decade by decade, each with a small picture of its months; a silence of decades is told in a line. */
import type { Article } from '../../model/article.js';
import type { Page } from '../../model/page.js';
import type { Site } from '../../model/site.js';
import type { CountedLinkView, YearsView } from '../../model/views.js';
import { yearKnown } from '../../model/yearKnown.js';
import { hrefOf, listUrl, rootOf } from './address.js';
import { dateFolder, withoutYearFolder } from './dateFolder.js';
import { frame } from './frame.js';
import { pager } from './listPages.js';
import type { PlanContext } from './planContext.js';
import { silenceText } from './silenceText.js';

/** Height of a month with few articles beside one with many: it must still be seen. */
const lowest = 8;

/** Decades on one page, so that it does not grow with the archive. */
const decadesOnPage = 15;

type Decade = YearsView['decades'][number];

export function yearsPages(context: PlanContext): Page[] {
  const pages = decadePages(context.site);
  const isNamed = pages.flat().length > 1;
  return pages.map((shown, index): Page => {
    const url = listUrl('years', index + 1);
    return {
      kind: 'years',
      url,
      view: () => {
        const root = rootOf(url);
        return {
          ...frame({ url, title: context.words.years, page: index + 1 }, context),
          decades: shown.flatMap((decade, at) => {
            const before = at === 0 ? pages[index - 1]?.at(-1) : shown[at - 1];
            return [...silenceBefore(decade, before, context), decadeView(decade, isNamed, root, context)];
          }),
          ...(index + 1 < pages.length ? {} : wanderers(root, context)),
          ...(pages.length === 1 ? {} : { pager: pager('years', index + 1, pages.length, root, context) }),
        };
      },
    };
  });
}

/** The decades in which the archive holds anything, page by page; each by its first year. */
function decadePages({ years, withoutYear }: Site): number[][] {
  const held = [...years.map(({ year }) => year - (year % 10)), ...withoutYear.flatMap((article) => decadeOf(article) ?? [])];
  const decades = [...new Set(held)].sort((a, b) => a - b);
  return Array.from({ length: Math.max(1, Math.ceil(decades.length / decadesOnPage)) }, (_, index) => decades.slice(index * decadesOnPage, (index + 1) * decadesOnPage));
}

function decadeOf({ published }: Article): number | undefined {
  return published === undefined ? undefined : yearKnown(published, 10);
}

/** Those that are not even known to be of one decade. */
function wanderers(root: string, context: PlanContext): Pick<YearsView, 'withoutYear'> {
  const count = context.site.withoutYear.filter((article) => decadeOf(article) === undefined).length;
  return count === 0 ? {} : { withoutYear: withoutYearLink(0, count, root, context) };
}

/** To the page of their list on which they begin. */
function withoutYearLink(index: number, count: number, root: string, { settings, words, number }: PlanContext): CountedLinkView {
  return { href: hrefOf(root, listUrl(withoutYearFolder, Math.floor(index / settings.pageSize) + 1)), text: words.yearNotKnown, countText: number(count) };
}

function silenceBefore(decade: number, before: number | undefined, context: PlanContext): Decade[] {
  if (before === undefined || before + 10 >= decade) return [];
  return [{ silence: silenceText(before + 10, decade - 1, context), years: [] }];
}

function decadeView(decade: number, isNamed: boolean, root: string, context: PlanContext): Decade {
  const { site, words } = context;
  const first = site.years[0]?.year ?? Number.POSITIVE_INFINITY;
  const last = site.years.at(-1)?.year ?? Number.NEGATIVE_INFINITY;
  const most = site.years.reduce((all, { months }) => Math.max(all, ...months.map((month) => month.articles.length)), 1);
  const held = new Map(site.years.filter(({ year }) => year >= decade && year < decade + 10).map((year) => [year.year, year]));
  const from = Math.max(decade, first);
  const own = site.withoutYear.filter((article) => decadeOf(article) === decade);
  return {
    ...(own[0] === undefined ? {} : { withoutYear: withoutYearLink(site.withoutYear.indexOf(own[0]), own.length, root, context) }),
    ...(isNamed ? { heading: words.decade.replace('{year}', context.year(Math.max(1, decade))) } : {}),
    years: Array.from({ length: Math.max(0, Math.min(decade + 9, last) - from + 1) }, (_, index) => {
      const year = held.get(from + index);
      const text = context.year(from + index);
      if (year === undefined) return { text, countText: context.number(0), months: [] };
      const counts = new Map(year.months.map((month) => [month.month, month.articles.length]));
      return {
        text,
        countText: context.number(year.count),
        href: hrefOf(root, listUrl(dateFolder(year.year))),
        months: Array.from({ length: 12 }, (_each, month) => {
          const count = counts.get(month + 1) ?? 0;
          return count === 0 ? 0 : Math.max(lowest, Math.round((100 * count) / most));
        }),
      };
    }),
  };
}
