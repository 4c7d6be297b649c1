/** Issues in their places on the shelf, and the places of numbers that the archive does not hold. */
import type { Issue } from '../../model/site.js';

export type ShelfPlace = { readonly issue: Issue } | { readonly from: number; readonly to: number };

export interface ShelfGroup {
  readonly publication?: string;
  readonly year?: number;
  readonly volume?: number;
  readonly places: readonly ShelfPlace[];
}

/**
 * Newest group first, numbers ascending within each. Numbered afresh in a year or a volume, the numbers begin at 1, so all
 * below the highest that is held are known to have been; numbered through, only those between the first and the last held.
 */
export function issueShelf(issues: readonly Issue[]): ShelfGroup[] {
  const series = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { publication, year, volume } = issue.ref;
    const key = JSON.stringify([publication ?? null, volume ?? null, volume === undefined ? (year ?? null) : null]);
    series.set(key, [...(series.get(key) ?? []), issue]);
  }
  const groups = [...series.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { publication, year, volume } = first.ref;
    const inOrder = [...members].sort((a, b) => a.ref.number - b.ref.number);
    const isAfresh = volume !== undefined || year !== undefined;
    const places = withMissing(inOrder, isAfresh ? 1 : first.ref.number);
    const named = { ...(publication === undefined ? {} : { publication }), ...(volume === undefined ? {} : { volume }) };
    const since = year ?? yearOf(inOrder[0]);
    if (isAfresh) return [{ ...named, ...(since === undefined ? {} : { year: since }), places }];
    return byYear(places).map((each) => ({ ...named, ...each }));
  });
  return groups.sort(
    (a, b) => compare(a.publication ?? '', b.publication ?? '') || (b.year ?? Number.NEGATIVE_INFINITY) - (a.year ?? Number.NEGATIVE_INFINITY) || (b.volume ?? 0) - (a.volume ?? 0),
  );
}

/** How many numbers are known to be missing. */
export function missingOn(groups: readonly ShelfGroup[]): number {
  return groups.reduce((sum, { places }) => sum + places.reduce((inGroup, place) => inGroup + ('issue' in place ? 0 : place.to - place.from + 1), 0), 0);
}

function withMissing(issues: readonly Issue[], start: number): ShelfPlace[] {
  const places: ShelfPlace[] = [];
  let expected = start;
  for (const issue of issues) {
    if (issue.ref.number > expected) places.push({ from: expected, to: issue.ref.number - 1 });
    places.push({ issue });
    expected = Math.max(expected, issue.ref.number + 1);
  }
  return places;
}

/** Numbered through: cut where the year of the issues changes; what is missing stands before the issue that follows it. */
function byYear(places: readonly ShelfPlace[]): { year?: number; places: ShelfPlace[] }[] {
  const groups: { year?: number; places: ShelfPlace[] }[] = [];
  let waiting: ShelfPlace[] = [];
  for (const place of places) {
    if (!('issue' in place)) {
      waiting.push(place);
      continue;
    }
    const year = yearOf(place.issue);
    const last = groups.at(-1);
    if (last !== undefined && last.year === year) last.places.push(...waiting, place);
    else groups.push({ ...(year === undefined ? {} : { year }), places: [...waiting, place] });
    waiting = [];
  }
  return groups;
}

function yearOf(issue: Issue | undefined): number | undefined {
  return issue?.ref.year ?? (issue?.date === undefined ? undefined : Number(issue.date.earliest.slice(0, 4)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
