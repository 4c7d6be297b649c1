/** Browsing by time: the years, each year, month and day, and what has no date. */
import type { UrlPath } from '../../model/brands.js';
import type { Page } from '../../model/page.js';
import type { Day, Month, Year } from '../../model/site.js';
import { hrefOf, listUrl, rootOf } from './address.js';
import { calendarDays, calendarView, firstWeekdayOf } from './calendarView.js';
import { dateFolder } from './dateFolder.js';
import { extendedPage } from './extendedPage.js';
import { farArticles } from './farArticles.js';
import { type ListInput, type ListWords, listPages } from './listPages.js';
import { anniversaryFolder } from './onThisDayPages.js';
import type { PlanContext } from './planContext.js';
import { weekdays } from './weekdays.js';
import { withoutYearPages } from './withoutYearPages.js';
import { yearsPages } from './yearsPages.js';

/** Folders of the list before and the list after another. */
interface Neighbours {
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

export function datePages(context: PlanContext): Page[] {
  const { site, words } = context;
  const { years } = site;
  const months = years.flatMap((year) => year.months.map((month) => ({ year, month })));
  const days = months.flatMap(({ year, month }) => month.days.map((day) => ({ year, month, day })));
  const pages: Page[] = site.dated === 0 ? [] : [...yearsPages(context), ...withoutYearPages(context)];
  years.forEach((year, index) => {
    pages.push(
      ...yearPages(
        year,
        around(years, index, (each) => dateFolder(each.year)),
        context,
      ),
    );
  });
  months.forEach((at, index) => {
    pages.push(
      ...monthPages(
        at,
        around(months, index, ({ year, month }) => dateFolder(year.year, month.month)),
        context,
      ),
    );
  });
  days.forEach((at, index) => {
    pages.push(
      ...dayPages(
        at,
        around(days, index, ({ year, month, day }) => dateFolder(year.year, month.month, day.day)),
        context,
      ),
    );
  });
  if (site.undated.length > 0) {
    const list = listPages({ folder: 'undated', articles: site.undated, words: () => ({ title: words.undated }) }, context);
    pages.push(...list.map((page): Page => ({ kind: 'undated', ...page })));
  }
  return pages;
}

function around<T>(items: readonly T[], index: number, folderOf: (item: T) => string): Neighbours {
  const [previous, next] = [items[index - 1], items[index + 1]];
  return { previous: previous === undefined ? undefined : folderOf(previous), next: next === undefined ? undefined : folderOf(next) };
}

/** A list of a time is told by its folder and those beside it: of thousands of days in an archive, most are never put into words. */
function dateWords(folder: string, { previous, next }: Neighbours, trail: () => NonNullable<ListWords['trail']>, context: PlanContext): Pick<ListInput, 'words' | 'wordsKey'> {
  const text = (of: string): string => context.date(of.replaceAll('/', '-'));
  const named = (of: string | undefined): readonly [string, string] | undefined => (of === undefined ? undefined : [of, text(of)]);
  return { words: () => ({ title: text(folder), previous: named(previous), next: named(next), trail: trail() }), wordsKey: () => [previous, next] };
}

function yearPages(year: Year, neighbours: Neighbours, context: PlanContext): Page[] {
  const folder = dateFolder(year.year);
  const list = listPages(
    {
      folder,
      articles: year.articles,
      far: farArticles(context).ofYear(year),
      total: year.count,
      ...dateWords(folder, neighbours, () => [yearsTrail(context)], context),
    },
    context,
  );
  const addition = (url: UrlPath) => ({
    view: () => ({ months: monthsOf(year, rootOf(url), context), weekdays: weekdays(context) }),
    key: () => year.months.map(countsKey),
  });
  return list.map((page): Page => ({ kind: 'year', url: page.url, ...extendedPage(page, addition(page.url)) }));
}

function monthsOf(year: Year, root: string, context: PlanContext) {
  const most = year.months.reduce((all, month) => Math.max(all, ...month.days.map((day) => day.articles.length)), 1);
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const held = year.months.find((each) => each.month === month);
    return calendarView(
      {
        year: year.year,
        month,
        most,
        counts: countsOf(held),
        total: held?.articles.length ?? 0,
        href: held === undefined ? undefined : hrefOf(root, listUrl(dateFolder(year.year, month))),
        hrefOf: (day) => hrefOf(root, listUrl(dateFolder(year.year, month, day))),
      },
      context,
    );
  });
}

function countsOf(month: Month | undefined): ReadonlyMap<number, number> {
  return new Map(month?.days.map((day) => [day.day, day.articles.length]));
}

/** All that a calendar of the month is made of. */
function countsKey({ month, articles, days }: Month): readonly unknown[] {
  return [month, articles.length, days.map(({ day, articles: ofDay }) => [day, ofDay.length])];
}

function monthPages({ year, month }: { year: Year; month: Month }, neighbours: Neighbours, context: PlanContext): Page[] {
  const folder = dateFolder(year.year, month.month);
  const list = listPages(
    {
      folder,
      articles: month.articles,
      far: farArticles(context).ofMonth(month),
      ...dateWords(folder, neighbours, () => [yearsTrail(context), yearTrail(year, context)], context),
    },
    context,
  );
  const size = context.settings.pageSize;
  const addition = (url: UrlPath, index: number) => ({
    view: () => {
      const root = rootOf(url);
      const counts = countsOf(month);
      return {
        withoutDay: Math.min(size, Math.max(0, month.withoutDay.length - index * size)),
        firstWeekday: firstWeekdayOf(year.year, month.month),
        weekdays: weekdays(context),
        days: calendarDays(
          { year: year.year, month: month.month, counts, most: Math.max(1, ...counts.values()), hrefOf: (day) => hrefOf(root, listUrl(dateFolder(year.year, month.month, day))) },
          context,
        ),
      };
    },
    key: () => [countsKey(month), month.withoutDay.length],
  });
  return list.map((page, index): Page => ({ kind: 'month', url: page.url, ...extendedPage(page, addition(page.url, index)) }));
}

function dayPages({ year, month, day }: { year: Year; month: Month; day: Day }, neighbours: Neighbours, context: PlanContext): Page[] {
  const { words } = context;
  const folder = dateFolder(year.year, month.month, day.day);
  const trail = (): NonNullable<ListWords['trail']> => [
    yearsTrail(context),
    yearTrail(year, context),
    [listUrl(dateFolder(year.year, month.month)), context.monthName(month.month)],
  ];
  const list = listPages({ folder, articles: day.articles, far: farArticles(context).ofDay(day), ...dateWords(folder, neighbours, trail, context) }, context);
  const addition = (url: UrlPath) => ({
    view: () => ({
      anniversary: {
        href: hrefOf(rootOf(url), listUrl(anniversaryFolder(month.month, day.day))),
        text: words.thisDayInOtherYears.replace('{day}', context.dayOfYear(month.month, day.day)),
      },
    }),
    // Told by its address.
    key: () => '',
  });
  return list.map((page): Page => ({ kind: 'day', url: page.url, ...extendedPage(page, addition(page.url)) }));
}

function yearsTrail({ words }: PlanContext): readonly [string, string] {
  return ['years/index.html', words.years];
}

function yearTrail(year: Year, context: PlanContext): readonly [string, string] {
  return [listUrl(dateFolder(year.year)), context.year(year.year)];
}
