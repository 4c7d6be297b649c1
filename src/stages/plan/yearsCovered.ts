import type { Site } from '../../model/site.js';

/**
 * The first and the last year of the archive: those that an article is known to be of, and where one is of none of them but surely
 * older or younger, the first or last in which it can lie. Undefined where nothing is dated.
 */
export function yearsCovered({ years, withoutYear }: Site): readonly [first: number, last: number] | undefined {
  let [first, last] = [years[0]?.year, years.at(-1)?.year];
  for (const { published } of withoutYear) {
    if (published === undefined) continue;
    const [from, to] = [Number(published.earliest.slice(0, 4)), Number(published.latest.slice(0, 4))];
    if (years.length === 0 ? from < (first ?? Number.POSITIVE_INFINITY) : to < (first ?? 0)) first = from;
    if (years.length === 0 ? to > (last ?? 0) : from > (last ?? Number.POSITIVE_INFINITY)) last = to;
  }
  return first === undefined || last === undefined ? undefined : [first, last];
}
