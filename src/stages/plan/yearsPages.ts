/** All years, decade by decade, each with a small picture of its months; a silence of decades is told in a line. */
import type { Page } from '../../model/page.js';
import type { Year } from '../../model/site.js';
import type { YearsView } from '../../model/views.js';
import { hrefOf, listUrl, rootOf } from './address.js';
import { dateFolder } from './dateFolder.js';
import { frame } from './frame.js';
import { pager } from './listPages.js';
import type { PlanContext } from './planContext.js';

/** Height of a month with few articles beside one with many: it must still be seen. */
const lowest = 8;

/** Decades on one page, so that it does not grow with the archive. */
const decadesOnPage = 15;

type Decade = YearsView['decades'][number];

export function yearsPages(context: PlanContext): Page[] {
  const pages = decadePages(context.site.years);
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
          ...(pages.length === 1 ? {} : { pager: pager('years', index + 1, pages.length, root, context) }),
        };
      },
    };
  });
}

/** The decades in which the archive holds anything, page by page; each by its first year. */
function decadePages(years: readonly Year[]): number[][] {
  const decades = [...new Set(years.map(({ year }) => year - (year % 10)))];
  return Array.from({ length: Math.ceil(decades.length / decadesOnPage) }, (_, index) => decades.slice(index * decadesOnPage, (index + 1) * decadesOnPage));
}

function silenceBefore(decade: number, before: number | undefined, context: PlanContext): Decade[] {
  if (before === undefined || before + 10 >= decade) return [];
  const silence = context.words.nothingBetween.replace('{from}', context.year(before + 10)).replace('{to}', context.year(decade - 1));
  return [{ silence, years: [] }];
}

function decadeView(decade: number, isNamed: boolean, root: string, context: PlanContext): Decade {
  const { site, words } = context;
  const first = site.years[0]?.year ?? decade;
  const last = site.years.at(-1)?.year ?? decade;
  const most = site.years.reduce((all, { months }) => Math.max(all, ...months.map((month) => month.articles.length)), 1);
  const held = new Map(site.years.filter(({ year }) => year >= decade && year < decade + 10).map((year) => [year.year, year]));
  const from = Math.max(decade, first);
  return {
    ...(isNamed ? { heading: words.decade.replace('{year}', context.year(Math.max(1, decade))) } : {}),
    years: Array.from({ length: Math.min(decade + 9, last) - from + 1 }, (_, index) => {
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
