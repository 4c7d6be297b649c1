import type { Article } from '../../model/article.js';
import type { Year } from '../../model/site.js';

/** Dated articles, in order of time, by the year, month and day that they are known to belong to. An interval over several years stands under its first. */
export function groupByDate(articles: readonly Article[]): Year[] {
  const years = new Map<number, { articles: Article[]; months: Map<number, { articles: Article[]; days: Map<number, Article[]> }>; count: number }>();
  for (const article of articles) {
    const date = article.published;
    if (date === undefined) continue;
    const [year = 0, month = 0, day = 0] = date.earliest.split('-').map(Number);
    const inYear = getOrAdd(years, year, () => ({ articles: [], months: new Map(), count: 0 }));
    inYear.count += 1;
    if (date.earliest.slice(0, 7) !== date.latest.slice(0, 7)) {
      inYear.articles.push(article);
      continue;
    }
    const inMonth = getOrAdd(inYear.months, month, () => ({ articles: [], days: new Map() }));
    inMonth.articles.push(article);
    if (date.earliest === date.latest) getOrAdd(inMonth.days, day, () => []).push(article);
  }
  return inOrder(years).map(([year, { articles: rest, months, count }]) => ({
    year,
    count,
    articles: rest,
    months: inOrder(months).map(([month, { articles: all, days }]) => ({ month, articles: all, days: inOrder(days).map(([day, each]) => ({ day, articles: each })) })),
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
