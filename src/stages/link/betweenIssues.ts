/** When an issue appeared, by the nearest ones before and after it whose days are known. */
import { dayAfter } from '../../dates/dayAfter.js';
import type { IssueRef } from '../../model/article.js';
import type { CivilDate } from '../../model/brands.js';
import { civilDate, daysInMonth } from '../../model/civilDate.js';
import type { Clue, ClueValues } from '../../model/date.js';
import { daysBetween } from '../../model/daysBetween.js';
import { issueSteps } from '../../model/issueSchedule.js';
import type { Settings } from '../../model/settings.js';

/** An issue of which something states when it appeared. */
export interface DatedIssue {
  readonly ref: IssueRef;
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
}

export interface IssuesBeside {
  readonly before?: DatedIssue;
  readonly after?: DatedIssue;
}

/** What the neighbours tell, and how it is said. */
interface Placing {
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
  readonly says: Clue['says'];
  readonly with: Omit<ClueValues, 'from' | 'to'> & { readonly from?: CivilDate; readonly to?: CivilDate };
}

/**
 * Between its neighbours; and on the one day, or in the one month, that is left where as many issues lie between the two as the
 * publication's frequency has room for. Undefined where one of the two is not known, or both contradict the numbers.
 */
export function betweenIssues(ref: IssueRef, { before, after }: IssuesBeside, settings: Pick<Settings, 'publications'>): Placing | undefined {
  if (before === undefined || after === undefined || before.latest >= after.earliest) return undefined;
  const told = { before: before.ref, after: after.ref, from: asKnown(before) as CivilDate, to: asKnown(after) as CivilDate };
  const step = stepped(ref, before, after, settings);
  if (step !== undefined) return { ...step, says: 'issueStep', with: { ...told, day: asKnown(step) } };
  // Two numbers of a paper are not of one day.
  const earliest = before.earliest === before.latest ? dayAfter(before.latest, 1) : before.earliest;
  const latest = after.earliest === after.latest ? dayAfter(after.earliest, -1) : after.latest;
  return earliest > latest ? undefined : { earliest, latest, says: 'issueBetween', with: told };
}

function stepped(ref: IssueRef, before: DatedIssue, after: DatedIssue, { publications }: Pick<Settings, 'publications'>): { earliest: CivilDate; latest: CivilDate } | undefined {
  const frequency = publications.find(({ abbreviation }) => abbreviation === ref.publication)?.frequency;
  // Twice a month is no number of days.
  if (frequency === undefined || frequency === 'semimonthly') return undefined;
  const { days, months } = issueSteps[frequency];
  const [all, own] = [after.ref.number - lastOf(before), ref.number - lastOf(before)];
  if (months === undefined) {
    if (days === undefined || before.earliest !== before.latest || after.earliest !== after.latest || daysBetween(before.earliest, after.earliest) !== all * days) return undefined;
    const day = dayAfter(before.earliest, own * days);
    return { earliest: day, latest: day };
  }
  const [first, last] = [monthOf(before), monthOf(after)];
  if (first === undefined || last === undefined || last - first !== all * months) return undefined;
  const [year, month] = [Math.floor((first + own * months) / 12), ((first + own * months) % 12) + 1];
  const [earliest, latest] = [civilDate(year, month, 1), civilDate(year, month, daysInMonth(year, month))];
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

function lastOf({ ref }: DatedIssue): number {
  return ref.through ?? ref.number;
}

/** Months since year 0 of the one month in which an issue appeared. */
function monthOf({ earliest, latest }: DatedIssue): number | undefined {
  if (earliest.slice(0, 7) !== latest.slice(0, 7)) return undefined;
  return Number(earliest.slice(0, 4)) * 12 + Number(earliest.slice(5, 7)) - 1;
}

/** A day, or the month or the year where no more is known: `2022-01-20`, `2022-01`, `2022`. */
function asKnown({ earliest, latest }: Pick<DatedIssue, 'earliest' | 'latest'>): string {
  if (earliest === latest) return earliest;
  return earliest.slice(0, 7) === latest.slice(0, 7) ? earliest.slice(0, 7) : earliest.slice(0, 4);
}
