/** Issues in their places on the shelf, and the places of numbers that the archive does not hold. */
import { issueSchedule } from '../../model/issueSchedule.js';
import type { Frequency, Settings } from '../../model/settings.js';
import type { Issue } from '../../model/site.js';

export type ShelfPlace = { readonly issue: Issue } | { readonly from: number; readonly to: number };

export interface ShelfGroup {
  readonly publication?: string;
  readonly year?: number;
  readonly volume?: number;
  /** The last of the years or volumes between two that are held, of which nothing is: such a group has no places. */
  readonly through?: number;
  readonly places: readonly ShelfPlace[];
}

/** Numbers in a row that a shelf believes to be missing, and volumes or years; more are the misprint of one number. */
const longestGap = 1000;

/**
 * Newest group first, numbers ascending within each. Where a publication's numbers come again in another year or volume,
 * they begin afresh, as where the owner declares it, and all below the highest that is held are known to have been. Where they only ever rise, it is
 * numbered through, and nothing is known before the first or after the last that is held. Of an issue without a year nothing
 * is known where others are called by theirs, nor below a number for which its year has no room.
 */
export function issueShelf(issues: readonly Issue[], publications: Settings['publications'] = []): ShelfGroup[] {
  const shelves = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.ref.publication ?? null, issue.ref.volume === undefined]);
    const members = shelves.get(key);
    if (members === undefined) shelves.set(key, [issue]);
    else members.push(issue);
  }
  const declared = new Map(publications.map((each) => [each.abbreviation, each]));
  return [...shelves.values()]
    .flatMap((members) => shelfOf(members, declared.get(members[0]?.ref.publication ?? '')))
    .sort(
      ({ group: a, at: one }, { group: b, at: other }) =>
        compare(a.publication ?? '', b.publication ?? '') ||
        (other.year ?? Number.NEGATIVE_INFINITY) - (one.year ?? Number.NEGATIVE_INFINITY) ||
        (other.volume ?? 0) - (one.volume ?? 0),
    )
    .map(({ group }) => group);
}

type Publication = Settings['publications'][number];

interface Series {
  readonly year?: number;
  readonly volume?: number;
  readonly issues: Issue[];
}

/** A group, and the year and volume by which it stands among the others. */
interface PlacedGroup {
  readonly group: ShelfGroup;
  readonly at: { readonly year?: number | undefined; readonly volume?: number | undefined };
}

/** The groups of one publication, by volume where it has volumes, else by year. */
function shelfOf(issues: readonly Issue[], declared: Publication | undefined): PlacedGroup[] {
  const areCalledByYear = issues.some(({ ref }) => ref.year !== undefined);
  const inOrder = seriesOf(issues).map((each) => ({
    ...each,
    isPlaceless: areCalledByYear && each.year === undefined && each.volume === undefined,
    believed: believedOf(each, declared?.frequency),
  }));
  const isAfresh =
    isNumberedByYear(issues, declared) ||
    inOrder.some((each, index) => index > 0 && !each.isPlaceless && numberOf(each.issues[0]) <= Math.max(...(inOrder[index - 1]?.believed ?? []).map(lastNumberOf)));
  const publication = issues[0]?.ref.publication;
  const named = publication === undefined ? {} : { publication };
  let expected = numberOf(inOrder[0]?.issues[0]);
  return inOrder.flatMap((each, index) => {
    const { issues: members, year, volume, isPlaceless, believed } = each;
    const places = isPlaceless ? members.map((issue) => ({ issue })) : withMissing(members, new Set(believed), isAfresh ? 1 : expected);
    expected = Math.max(0, ...believed.map(lastNumberOf)) + 1;
    const group = { ...named, ...(year === undefined ? {} : { year }), ...(volume === undefined ? {} : { volume }), places };
    const [firstPlace] = places;
    // A paper whose numbers go on after years of silence did not appear in them.
    const hasMissed = volume !== undefined || isAfresh || (firstPlace !== undefined && 'from' in firstPlace);
    return [...(hasMissed ? silenceBetween(inOrder[index - 1], each, named) : []), { group, at: { year, volume } }];
  });
}

/** The owner says how often it appears and that numbers go with years, and most of them fit into their years. */
function isNumberedByYear(issues: readonly Issue[], declared: Publication | undefined): boolean {
  const frequency = declared?.frequency;
  if (frequency === undefined || ![declared?.numbering].flat().some((template) => template?.includes('{year}'))) return false;
  const ofYear = issues.flatMap(({ ref }) => (ref.year === undefined || ref.volume !== undefined ? [] : [issueSchedule(ref.number, ref.year, frequency)]));
  return ofYear.filter((schedule) => schedule !== undefined).length * 2 > ofYear.length;
}

function seriesOf(issues: readonly Issue[]): Series[] {
  const series = new Map<string, Series>();
  for (const issue of issues) {
    const { volume } = issue.ref;
    const year = yearOf(issue);
    const key = volume === undefined ? `y${year ?? ''}` : `v${volume}`;
    const known = series.get(key);
    if (known === undefined) series.set(key, { ...(year === undefined ? {} : { year }), ...(volume === undefined ? {} : { volume }), issues: [issue] });
    else known.issues.push(issue);
  }
  for (const { issues: members } of series.values()) members.sort((a, b) => a.ref.number - b.ref.number);
  return [...series.values()].sort((a, b) => (a.volume ?? a.year ?? Number.POSITIVE_INFINITY) - (b.volume ?? b.year ?? Number.POSITIVE_INFINITY));
}

/** The issues whose numbers can be right: not those far above the others, nor those that come too late for their year. */
function believedOf({ issues, volume }: Series, frequency: Frequency | undefined): Issue[] {
  const believed: Issue[] = [];
  for (const issue of issues) {
    const { number, year } = issue.ref;
    const last = believed.at(-1);
    const isFar = last !== undefined && number - lastNumberOf(last) > longestGap;
    const isLate = volume === undefined && year !== undefined && frequency !== undefined && issueSchedule(number, year, frequency) === undefined;
    if (!isFar && !isLate) believed.push(issue);
  }
  return believed;
}

/** The whole volumes, or years, between two of which something is held. */
function silenceBetween(before: Series | undefined, after: Series, named: Pick<ShelfGroup, 'publication'>): PlacedGroup[] {
  const unit = after.volume === undefined ? 'year' : 'volume';
  const [from, to] = [(before?.[unit] ?? Number.POSITIVE_INFINITY) + 1, (after[unit] ?? 0) - 1];
  if (from > to || to - from >= longestGap) return [];
  return [{ group: { ...named, [unit]: from, through: to, places: [] }, at: unit === 'year' ? { year: to } : { year: after.year, volume: to } }];
}

function numberOf(issue: Issue | undefined): number {
  return issue?.ref.number ?? 0;
}

/** A double number ends with its second. */
function lastNumberOf({ ref }: Issue): number {
  return ref.through ?? ref.number;
}

/** How many numbers are known to be missing. */
export function missingOn(groups: readonly ShelfGroup[]): number {
  return groups.reduce((sum, { places }) => sum + places.reduce((inGroup, place) => inGroup + ('issue' in place ? 0 : place.to - place.from + 1), 0), 0);
}

function withMissing(issues: readonly Issue[], believed: ReadonlySet<Issue>, start: number): ShelfPlace[] {
  const places: ShelfPlace[] = [];
  let expected = start;
  for (const issue of issues) {
    const { number } = issue.ref;
    if (believed.has(issue)) {
      if (number > expected && number - expected <= longestGap) places.push({ from: expected, to: number - 1 });
      expected = Math.max(expected, lastNumberOf(issue) + 1);
    }
    places.push({ issue });
  }
  return places;
}

function yearOf(issue: Issue | undefined): number | undefined {
  return issue?.ref.year ?? (issue?.date === undefined ? undefined : Number(issue.date.earliest.slice(0, 4)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
