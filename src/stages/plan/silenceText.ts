import type { PlanContext } from './planContext.js';

/** That the archive has nothing of the years from one to another; or, where an article may be of one of them, nothing that is known to be. */
export function silenceText(from: number, to: number, { site, words, year }: PlanContext): string {
  const mayHave = site.withoutYear.some(({ published }) => published !== undefined && Number(published.earliest.slice(0, 4)) <= to && Number(published.latest.slice(0, 4)) >= from);
  return (mayHave ? words.nothingKnownBetween : words.nothingBetween).replace('{from}', year(from)).replace('{to}', year(to));
}
