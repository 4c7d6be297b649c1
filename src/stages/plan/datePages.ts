/** Browsing by time: the years, each year, month and day, and what has no date. */
import type { UrlPath } from '../../model/brands.js';
import { daysInMonth } from '../../model/civilDate.js';
import type { Page } from '../../model/page.js';
import type { Day, Month, Year } from '../../model/site.js';
import { hrefOf, listUrl, rootOf } from './address.js';
import { frame } from './frame.js';
import { type ListPage, listPages } from './listPages.js';
import type { PlanContext } from './planContext.js';

type Neighbours = readonly [previous: readonly [string, string] | undefined, next: readonly [string, string] | undefined];

export function datePages(context: PlanContext): Page[] {
  const { site, words } = context;
  const pages: Page[] = site.years.length === 0 ? [] : [yearsPage(context)];
  const years = site.years;
  const months = years.flatMap((year) => year.months.map((month) => ({ year, month })));
  const days = months.flatMap(({ year, month }) => month.days.map((day) => ({ year, month, day })));
  years.forEach((year, index) => {
    const near = (at: number) =>
      neighbour(
        years[at],
        (each) => yearFolder(each),
        (each) => context.date(yearFolder(each)),
      );
    pages.push(...yearPages(year, [near(index - 1), near(index + 1)], context));
  });
  months.forEach(({ year, month }, index) => {
    const near = (at: number) =>
      neighbour(
        months[at],
        (each) => monthFolder(each.year, each.month),
        (each) => context.date(monthFolder(each.year, each.month).replace('/', '-')),
      );
    pages.push(...monthPages(year, month, [near(index - 1), near(index + 1)], context));
  });
  days.forEach(({ year, month, day }, index) => {
    const near = (at: number) =>
      neighbour(
        days[at],
        (each) => dayFolder(each.year, each.month, each.day),
        (each) => context.date(dayFolder(each.year, each.month, each.day).replaceAll('/', '-')),
      );
    pages.push(...dayPages(year, month, day, [near(index - 1), near(index + 1)], context));
  });
  if (site.undated.length > 0) {
    const list = listPages({ folder: 'undated', title: words.undated, articles: site.undated }, context);
    pages.push(...list.map((page): Page => ({ kind: 'undated', ...page })));
  }
  return pages;
}

function neighbour<T>(item: T | undefined, folder: (item: T) => string, text: (item: T) => string): readonly [string, string] | undefined {
  return item === undefined ? undefined : [folder(item), text(item)];
}

function yearsPage(context: PlanContext): Page {
  const { site, words } = context;
  const url = 'years/index.html' as UrlPath;
  return {
    kind: 'years',
    url,
    view: () => {
      const root = rootOf(url);
      const decades = new Map<number, (typeof site.years)[number][]>();
      for (const year of site.years) {
        const decade = year.year - (year.year % 10);
        decades.set(decade, [...(decades.get(decade) ?? []), year]);
      }
      return {
        ...frame({ url, title: words.years }, context),
        groups: [...decades].map(([decade, years]) => ({
          ...(decades.size === 1 ? {} : { heading: words.decade.replace('{year}', String(decade)) }),
          links: years.map((year) => ({ href: hrefOf(root, listUrl(yearFolder(year))), text: context.date(yearFolder(year)), count: year.count })),
        })),
      };
    },
  };
}

function yearPages(year: Year, [previous, next]: Neighbours, context: PlanContext): Page[] {
  const folder = yearFolder(year);
  const list = listPages({ folder, title: context.date(folder), articles: year.articles, total: year.count, previous, next, trail: [yearsTrail(context)] }, context);
  return list.map((page): Page => ({ kind: 'year', url: page.url, view: () => ({ ...page.view(), months: monthsOf(year, rootOf(page.url), context) }) }));
}

function monthsOf(year: Year, root: string, context: PlanContext) {
  return Array.from({ length: 12 }, (_, index) => {
    const month = year.months.find((each) => each.month === index + 1);
    const text = context.monthName(index + 1);
    return month === undefined ? { text, count: 0 } : { text, count: month.articles.length, href: hrefOf(root, listUrl(monthFolder(year, month))) };
  });
}

function monthPages(year: Year, month: Month, [previous, next]: Neighbours, context: PlanContext): Page[] {
  const folder = monthFolder(year, month);
  const title = context.date(folder.replace('/', '-'));
  const list = listPages({ folder, title, articles: month.articles, previous, next, trail: [yearsTrail(context), yearTrail(year, context)] }, context);
  return list.map((page): Page => ({ kind: 'month', url: page.url, view: () => monthView(page, year, month, context) }));
}

function monthView(page: ListPage, year: Year, month: Month, context: PlanContext) {
  const root = rootOf(page.url);
  const first = new Date(0);
  first.setUTCFullYear(year.year, month.month - 1, 1);
  return {
    ...page.view(),
    firstWeekday: first.getUTCDay() === 0 ? 7 : first.getUTCDay(),
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ short: context.weekday(day, 'short'), long: context.weekday(day, 'long') })),
    days: Array.from({ length: daysInMonth(year.year, month.month) }, (_, index) => {
      const day = month.days.find((each) => each.day === index + 1);
      const folder = dayFolder(year, month, { day: index + 1, articles: [] });
      const text = context.date(folder.replaceAll('/', '-'));
      return day === undefined ? { day: index + 1, text, count: 0 } : { day: index + 1, text, count: day.articles.length, href: hrefOf(root, listUrl(folder)) };
    }),
  };
}

function dayPages(year: Year, month: Month, day: Day, [previous, next]: Neighbours, context: PlanContext): Page[] {
  const folder = dayFolder(year, month, day);
  const trail = [yearsTrail(context), yearTrail(year, context), [listUrl(monthFolder(year, month)), context.monthName(month.month)] as const];
  const list = listPages({ folder, title: context.date(folder.replaceAll('/', '-')), articles: day.articles, previous, next, trail }, context);
  return list.map((page): Page => ({ kind: 'day', ...page }));
}

function yearsTrail({ words }: PlanContext): readonly [string, string] {
  return ['years/index.html', words.years];
}
function yearTrail(year: Year, context: PlanContext): readonly [string, string] {
  return [listUrl(yearFolder(year)), context.date(yearFolder(year))];
}
function yearFolder({ year }: Year): string {
  return String(year).padStart(4, '0');
}
function monthFolder(year: Year, { month }: Month): string {
  return `${yearFolder(year)}/${String(month).padStart(2, '0')}`;
}
function dayFolder(year: Year, month: Month, { day }: Day): string {
  return `${monthFolder(year, month)}/${String(day).padStart(2, '0')}`;
}
