import type { BarChartView, BarView } from '../../model/views.js';
import type { PlanContext } from './planContext.js';
import { silenceText } from './silenceText.js';

/** Longest run of years that stands side by side without being divided into decades. */
const undivided = 12;
/** Most years side by side that a narrow screen shows in full. */
const mostInFull = 8;

export interface BarChartInput {
  /** Articles by year. */
  readonly counts: ReadonlyMap<number, number>;
  /** Where the bar of a year leads; undefined where it leads nowhere. */
  readonly hrefOf?: (year: number) => string | undefined;
  /** Years, or decades where there are too many years. A bar of decades carries the decade's first year. */
  readonly unit?: 1 | 10;
}

/**
 * Articles per year as bars, in groups of ten years where there are more than a dozen. A year without articles is a bar
 * of no height, and a longer silence is one group with `silence`: a year misread as 1021 does not draw a thousand bars.
 */
export function barChart({ counts, hrefOf, unit = 1 }: BarChartInput, context: PlanContext): BarChartView {
  const years = [...counts.keys()].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return { groups: [] };
  const most = Math.max(...counts.values());
  const textOf = (year: number): string => (unit === 1 ? context.year(year) : context.words.decade.replace('{year}', context.year(year)));
  const bar = (year: number, form: 'full' | 'narrowed' | 'short'): BarView => {
    const count = counts.get(year) ?? 0;
    const href = count === 0 ? undefined : hrefOf?.(year);
    return {
      text: form === 'short' ? context.shortYear(year) : textOf(year),
      ...(form === 'narrowed' ? { narrow: context.shortYear(year) } : {}),
      label: context.words.countOf.replace('{of}', textOf(year)).replace('{articles}', context.count(context.words.articleCount, count)),
      count,
      countText: context.number(count),
      height: count === 0 ? 0 : Math.max(3, Math.round((100 * count) / most)),
      ...(href === undefined ? {} : { href }),
    };
  };
  if (last - first < undivided * unit) {
    const bars = (last - first) / unit + 1;
    const form = unit === 1 && bars > mostInFull ? 'narrowed' : 'full';
    return { groups: [{ bars: Array.from({ length: bars }, (_, index) => bar(first + index * unit, form)) }] };
  }
  const span = 10 * unit;
  const held = [...new Set(years.map((year) => year - (year % span)))];
  return {
    groups: held.flatMap((start, index) => {
      const before = held[index - 1];
      const group = {
        heading: unit === 1 ? context.words.decade.replace('{year}', context.year(start)) : `${context.year(Math.max(1, start))}–${context.year(start + span - 1)}`,
        // Years beyond the ends of the archive keep the place, so that decades stand in step, and are no gaps.
        bars: Array.from({ length: 10 }, (_, place) => start + place * unit).map((year) =>
          year < first || year > last ? { text: '', label: '', count: 0, countText: '', height: 0, isOutside: true } : bar(year, 'short'),
        ),
      };
      if (before === undefined || before + span === start) return [group];
      return [{ silence: silenceText(before + span, start - 1, context), bars: [] }, group];
    }),
  };
}
