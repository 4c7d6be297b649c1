import type { Article } from '../../model/article.js';
import type { Year } from '../../model/site.js';
import { yearKnown } from '../../model/yearKnown.js';

interface MonthInMaking {
  readonly withoutDay: Article[];
  readonly days: Map<number, Article[]>;
}

/**
 * Dated articles, in order of time, by the year, month and day that they are known to belong to. What is known less
 * precisely stands apart: an interval within a month is of the month, one within a year is of the year. One over several years
 * is of none of them, and is not here.
 */
export function groupByDate(articles: readonly Article[]): Year[] {
  const years = new Map<number, { withoutMonth: Article[]; months: Map<number, MonthInMaking>; count: number }>();
  for (const article of articles) {
    const date = article.published;
    if (date === undefined || yearKnown(date) === undefined) continue;
    const [year = 0, month = 0, day = 0] = date.earliest.split('-').map(Number);
    const inYear = getOrAdd(years, year, () => ({ withoutMonth: [], months: new Map(), count: 0 }));
    inYear.count += 1;
    if (date.earliest.slice(0, 7) !== date.latest.slice(0, 7)) {
      inYear.withoutMonth.push(article);
      continue;
    }
    const inMonth = getOrAdd(inYear.months, month, () => ({ withoutDay: [], days: new Map() }));
    if (date.earliest === date.latest) getOrAdd(inMonth.days, day, () => []).push(article);
    else inMonth.withoutDay.push(article);
  }
  return inOrder(years).map(([year, { withoutMonth, months, count }]) => ({
    year,
    count,
    articles: withoutMonth,
    months: inOrder(months).map(([month, { withoutDay, days }]) => {
      const inDays = inOrder(days).map(([day, each]) => ({ day, articles: each }));
      return { month, withoutDay, articles: [...withoutDay, ...inDays.flatMap((each) => each.articles)], days: inDays };
    }),
  }));
}

function inOrder<V>(map: ReadonlyMap<number, V>): [number, V][] {
  return [...map].sort(([a], [b]) => a - b);
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
