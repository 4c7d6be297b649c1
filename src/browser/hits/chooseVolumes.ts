/**
 * The volumes that can hold an answer, by the dictionary and by the days asked for; those first from which the first results
 * will come.
 */
import type { SearchVolume } from '../../model/searchFiles.js';
import type { DayRange } from '../query/readDate.js';
import { isInVolume } from '../words/isInVolume.js';
import type { Order } from './orderHits.js';
import type { PlannedClause, PlannedTerm, QueryPlan } from './planQuery.js';
import { rangeOf } from './rangeOf.js';

/** @returns places in the manifest */
export function chooseVolumes(volumes: readonly SearchVolume[], { clauses }: QueryPlan, range: DayRange | undefined, order: Order): number[] {
  // An article that may be of many days would reach from one end of such a range to the other.
  if (range !== undefined && range.from > range.to) return [];
  const wanted = clauses.filter(({ clause }) => clause.sign !== 'not');
  const chosen = volumes.flatMap(({ earliest, latest }, place) => {
    const isOf = (days: DayRange): boolean => earliest !== undefined && latest !== undefined && earliest <= days.to && latest >= days.from;
    if (range !== undefined && !isOf(range)) return [];
    const here = wanted.filter((clause) => clause.terms.some((term) => mayBeIn(term, place)) || mayMeet(clause, isOf));
    if (wanted.some((clause) => clause.isRequired && !here.includes(clause)) || (wanted.length > 0 && here.length === 0)) return [];
    return [{ place, weight: here.reduce((sum, { weight }) => sum + weight, 0) }];
  });
  // The manifest has the newest first and the undated last.
  if (order === 'oldest') chosen.sort((a, b) => Number(isUndated(volumes[a.place])) - Number(isUndated(volumes[b.place])) || b.place - a.place);
  else if (order === 'relevance') chosen.sort((a, b) => b.weight - a.weight || a.place - b.place);
  return chosen.map(({ place }) => place);
}

/** Whether an article of the volume may meet one of the clause's conditions, by its days: the rest is told by its table and its index. */
function mayMeet({ conditions }: PlannedClause, isOf: (days: DayRange) => boolean): boolean {
  return conditions.some((condition) => {
    const days = 'relation' in condition && !condition.isNot ? rangeOf([condition], { from: '', to: '' }) : undefined;
    return days === undefined || isOf(days);
  });
}

/** Whether a volume has all words of the term, by the dictionary. */
export function mayBeIn({ ways }: Pick<PlannedTerm, 'ways'>, place: number): boolean {
  return [...ways.values()].some((each) => each.some((way) => way.every(({ entries }) => entries.some(({ volumes }) => isInVolume(volumes, place)))));
}

function isUndated(volume: SearchVolume | undefined): boolean {
  return volume?.earliest === undefined;
}
