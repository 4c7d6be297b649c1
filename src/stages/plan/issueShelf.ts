/** Issues in their places on the shelf, and the places of numbers that the archive does not hold. */
import type { Issue } from '../../model/site.js';

export type ShelfPlace = { readonly issue: Issue } | { readonly from: number; readonly to: number };

export interface ShelfGroup {
  readonly publication?: string;
  readonly year?: number;
  readonly volume?: number;
  readonly places: readonly ShelfPlace[];
}

/** Numbers in a row that a shelf believes to be missing; more are the misprint of one number. */
const longestGap = 1000;

/**
 * Newest group first, numbers ascending within each. Where a publication's numbers come again in another year or volume,
 * they begin afresh there, and all below the highest that is held are known to have been. Where they only ever rise, it is
 * numbered through, and nothing is known before the first or after the last that is held. Of an issue without a year nothing
 * is known where others are called by theirs.
 */
export function issueShelf(issues: readonly Issue[]): ShelfGroup[] {
  const publications = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.ref.publication ?? null, issue.ref.volume === undefined]);
    const members = publications.get(key);
    if (members === undefined) publications.set(key, [issue]);
    else members.push(issue);
  }
  return [...publications.values()]
    .flatMap(shelfOf)
    .sort(
      (a, b) =>
        compare(a.publication ?? '', b.publication ?? '') || (b.year ?? Number.NEGATIVE_INFINITY) - (a.year ?? Number.NEGATIVE_INFINITY) || (b.volume ?? 0) - (a.volume ?? 0),
    );
}

interface Series {
  readonly year?: number;
  readonly volume?: number;
  readonly issues: Issue[];
}

/** The groups of one publication, by volume where it has volumes, else by year. */
function shelfOf(issues: readonly Issue[]): ShelfGroup[] {
  const series = new Map<string, Series>();
  for (const issue of issues) {
    const { volume } = issue.ref;
    const year = yearOf(issue);
    const key = volume === undefined ? `y${year ?? ''}` : `v${volume}`;
    const known = series.get(key);
    if (known === undefined) series.set(key, { ...(year === undefined ? {} : { year }), ...(volume === undefined ? {} : { volume }), issues: [issue] });
    else known.issues.push(issue);
  }
  const areCalledByYear = issues.some(({ ref }) => ref.year !== undefined);
  const isPlaceless = ({ year, volume }: Series): boolean => areCalledByYear && year === undefined && volume === undefined;
  const inOrder = [...series.values()].sort((a, b) => (a.volume ?? a.year ?? Number.POSITIVE_INFINITY) - (b.volume ?? b.year ?? Number.POSITIVE_INFINITY));
  for (const { issues: members } of inOrder) members.sort((a, b) => a.ref.number - b.ref.number);
  const isAfresh = inOrder.some((each, index) => index > 0 && !isPlaceless(each) && numberOf(each.issues[0]) <= numberOf(inOrder[index - 1]?.issues.at(-1)));
  const publication = issues[0]?.ref.publication;
  let expected = numberOf(inOrder[0]?.issues[0]);
  return inOrder.map((each) => {
    const { issues: members, ...named } = each;
    const places = isPlaceless(each) ? members.map((issue) => ({ issue })) : withMissing(members, isAfresh ? 1 : expected);
    expected = numberOf(members.at(-1)) + 1;
    return { ...(publication === undefined ? {} : { publication }), ...named, places };
  });
}

function numberOf(issue: Issue | undefined): number {
  return issue?.ref.number ?? 0;
}

/** How many numbers are known to be missing. */
export function missingOn(groups: readonly ShelfGroup[]): number {
  return groups.reduce((sum, { places }) => sum + places.reduce((inGroup, place) => inGroup + ('issue' in place ? 0 : place.to - place.from + 1), 0), 0);
}

function withMissing(issues: readonly Issue[], start: number): ShelfPlace[] {
  const places: ShelfPlace[] = [];
  let expected = start;
  for (const issue of issues) {
    if (issue.ref.number > expected && issue.ref.number - expected <= longestGap) places.push({ from: expected, to: issue.ref.number - 1 });
    places.push({ issue });
    expected = Math.max(expected, issue.ref.number + 1);
  }
  return places;
}

function yearOf(issue: Issue | undefined): number | undefined {
  return issue?.ref.year ?? (issue?.date === undefined ? undefined : Number(issue.date.earliest.slice(0, 4)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
