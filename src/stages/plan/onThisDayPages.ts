/**
 * Every day of the year across all years. A static page cannot know which day it is, and no clock may show in the output:
 * so the way in is a calendar of all days, and each day's page leads to the same day in the other years.
 */
import type { Article } from '../../model/article.js';
import type { Page } from '../../model/page.js';
import { hrefOf, listUrl, rootOf } from './address.js';
import { calendarView } from './calendarView.js';
import { dateFolder } from './dateFolder.js';
import { entryView } from './entryView.js';
import { frame } from './frame.js';
import { pager } from './listPages.js';
import type { PlanContext } from './planContext.js';

/** Years on one page, and articles of each; the day's own page has the others. */
const yearsOnPage = 20;
const shownOfYear = 4;
/** Days before a day in a leap year, for the order of days. */
const daysOfMonth = 32;

interface DayOfYear {
  readonly month: number;
  readonly day: number;
  /** Newest first. */
  readonly years: readonly { readonly year: number; readonly articles: readonly Article[] }[];
}

export function onThisDayPages(context: PlanContext): Page[] {
  const days = daysOfYear(context);
  if (days.length === 0) return [];
  return [calendarPage(days, context), ...days.flatMap((day, index) => dayPages(day, days[index - 1], days[index + 1], context))];
}

export function anniversaryFolder(month: number, day: number): string {
  return `on-this-day/${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysOfYear({ site }: PlanContext): DayOfYear[] {
  const days = new Map<number, { year: number; articles: readonly Article[] }[]>();
  for (const { year, months } of site.years) {
    for (const { month, days: held } of months) {
      for (const { day, articles } of held) {
        const key = month * daysOfMonth + day;
        days.set(key, [{ year, articles }, ...(days.get(key) ?? [])]);
      }
    }
  }
  return [...days].sort(([a], [b]) => a - b).map(([key, years]) => ({ month: Math.floor(key / daysOfMonth), day: key % daysOfMonth, years }));
}

function calendarPage(days: readonly DayOfYear[], context: PlanContext): Page {
  const { words } = context;
  const url = listUrl('on-this-day');
  return {
    kind: 'on-this-day',
    url,
    view: () => {
      const root = rootOf(url);
      const totals = days.map((each) => ({ ...each, count: each.years.reduce((sum, { articles }) => sum + articles.length, 0) }));
      const most = Math.max(...totals.map(({ count }) => count));
      return {
        ...frame({ url, title: words.onThisDay, description: words.onThisDayText }, context),
        months: Array.from({ length: 12 }, (_, index) => {
          const ofMonth = totals.filter(({ month }) => month === index + 1);
          return calendarView(
            {
              month: index + 1,
              counts: new Map(ofMonth.map(({ day, count }) => [day, count])),
              total: ofMonth.reduce((sum, { count }) => sum + count, 0),
              hrefOf: (day) => hrefOf(root, listUrl(anniversaryFolder(index + 1, day))),
              most,
            },
            context,
          );
        }),
      };
    },
  };
}

function dayPages({ month, day, years }: DayOfYear, previous: DayOfYear | undefined, next: DayOfYear | undefined, context: PlanContext): Page[] {
  const { words } = context;
  const folder = anniversaryFolder(month, day);
  const pages = Math.ceil(years.length / yearsOnPage);
  const total = years.reduce((sum, { articles }) => sum + articles.length, 0);
  return Array.from({ length: pages }, (_, index): Page => {
    const url = listUrl(folder, index + 1);
    return {
      kind: 'anniversary',
      url,
      view: () => {
        const root = rootOf(url);
        const neighbour = (each: DayOfYear) => ({ href: hrefOf(root, listUrl(anniversaryFolder(each.month, each.day))), text: context.dayOfYear(each.month, each.day) });
        return {
          ...frame({ url, title: context.dayOfYear(month, day), page: index + 1, trail: [['on-this-day/index.html', words.onThisDay]] }, context),
          totalText: context.count(words.articleCount, total),
          years: years.slice(index * yearsOnPage, (index + 1) * yearsOnPage).map(({ year, articles }) => {
            const href = hrefOf(root, listUrl(dateFolder(year, month, day)));
            return {
              day: { href, text: context.year(year) },
              countText: context.count(words.articleCount, articles.length),
              entries: articles.slice(0, shownOfYear).map((article) => entryView(article, root, context)),
              ...(articles.length <= shownOfYear
                ? {}
                : { more: { href, text: words.moreOnDay.replace('{day}', context.date(dateFolder(year, month, day).replaceAll('/', '-'))) } }),
            };
          }),
          ...(pages === 1 ? {} : { pager: pager(folder, index + 1, pages, root, context) }),
          ...(previous === undefined ? {} : { previous: neighbour(previous) }),
          ...(next === undefined ? {} : { next: neighbour(next) }),
        };
      },
      key: () =>
        JSON.stringify([
          total,
          pages,
          [previous, next].map((each) => (each === undefined ? '' : [each.month, each.day])),
          years.slice(index * yearsOnPage, (index + 1) * yearsOnPage).map(({ year, articles }) => [year, articles.length, articles.slice(0, shownOfYear).map(context.entryKey)]),
        ]),
    };
  });
}
