import type { AboutView } from '../../../model/views.js';
import { articlesByTime } from '../articlesByTime.js';
import type { PlanContext } from '../planContext.js';
import { yearsCovered } from '../yearsCovered.js';

/** Years up to which the chart has a bar for each; a longer archive has one for each decade, so that the page stays small. */
const mostYears = 120;

/** The bars of the coverage chart, empty years among them, and the words that say what it shows. */
export function coverageView(context: PlanContext): AboutView['coverage'] {
  const { site, words } = context;
  const [first, last] = site.years.length === 0 ? [] : (yearsCovered(site) ?? []);
  if (first === undefined || last === undefined) return undefined;
  const step = last - first < mostYears ? 1 : 10;
  const start = first - (first % step);
  const bars = Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => {
    const year = String(start + index * step).padStart(4, '0');
    return { text: step === 1 ? context.date(year) : words.decade.replace('{year}', year), count: 0 };
  });
  const { counts, note } = articlesByTime(step, context);
  for (const [year, count] of counts) {
    const bar = bars[(year - start) / step];
    if (bar !== undefined) bar.count += count;
  }
  const peak = bars.reduce((highest, bar) => (bar.count > highest.count ? bar : highest));
  const isoYear = (year: number) => context.date(String(year).padStart(4, '0'));
  const caption = (step === 1 ? words.aboutArchive.perYear : words.aboutArchive.perDecade)
    .replace('{from}', isoYear(first))
    .replace('{to}', isoYear(last))
    .replace('{count}', context.number(peak.count))
    .replace('{peak}', peak.text);
  return { caption: note === undefined ? caption : `${caption} ${note}`, bars };
}
