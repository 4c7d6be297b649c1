/** How often something appears in the course of the archive, as one shape: a bar for every year, or for every few years where there are many. */
import type { Article } from '../../model/article.js';
import type { ChartView } from '../../model/views.js';
import { yearKnown } from '../../model/yearKnown.js';
import type { PlanContext } from './planContext.js';

/** Bars of a chart, and its size in pixels; one of few bars is narrower, since three years are no wall. */
const mostBars = 80;
const width = 640;
const height = 64;
const widestPlace = 40;
/** Share of its place that a bar fills. */
const fill = 0.8;

/** All charts span the archive's years, so that they can be compared. None where nothing is dated to a year, or the archive has one year only. */
export function yearChart(articles: readonly Article[], context: PlanContext): ChartView | undefined {
  const { years } = context.site;
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined || first === last) return undefined;
  const step = stepFor(last - first + 1);
  const from = first - (((first % step) + step) % step);
  const counts = Array.from({ length: Math.floor((last - from) / step) + 1 }, () => 0);
  let counted = 0;
  for (const { published } of articles) {
    // A date that spans years would be counted in none of them rightly.
    const known = published === undefined ? undefined : yearKnown(published);
    if (known === undefined) continue;
    const bar = Math.floor((known - from) / step);
    if (counts[bar] === undefined) continue;
    counts[bar] += 1;
    counted += 1;
  }
  if (counted === 0) return undefined;
  const most = Math.max(...counts);
  const year = (number: number): string => context.date(String(number).padStart(4, '0'));
  const best = from + counts.indexOf(most) * step;
  const text = (step === 1 ? context.words.chartYears : context.words.chartSteps).replace('{years}', context.number(step));
  return {
    label: `${text}: ${year(first)}–${year(last)}. ${context.words.chartMost
      .replace('{when}', step === 1 ? year(best) : `${year(best)}–${year(Math.min(last, best + step - 1))}`)
      .replace('{count}', context.count(context.words.articleCount, most))}`,
    from: year(first),
    to: year(last),
    width: round(placeOf(counts) * counts.length),
    height,
    path: shapeOf(counts, most),
  };
}

/** 1, 2, 5, 10, 20 … years. */
function stepFor(years: number): number {
  let step = 1;
  for (let next = 0; years / step > mostBars; next += 1) step *= [2, 2.5, 2][next % 3] ?? 2;
  return step;
}

function placeOf(counts: readonly number[]): number {
  return Math.min(widestPlace, width / counts.length);
}

/** Bars as one path, in tenths of a unit; what occurs at all can be seen. */
function shapeOf(counts: readonly number[], most: number): string {
  const place = placeOf(counts);
  const bar = round(place * fill);
  return counts
    .map((count, index) => {
      if (count === 0) return '';
      const size = round(Math.max(2, (count / most) * height));
      return `M${round(index * place + (place - bar) / 2)} ${height}v-${size}h${bar}v${size}z`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
