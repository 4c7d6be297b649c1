/**
 * The day of publication of a text that states none, as an interval: every clue narrows it, and every clue is named.
 * Without a lower and an upper bound there is no date.
 */

import { weekdayOf } from '../../dates/weekdayOf.js';
import type { Article, IssueRef } from '../../model/article.js';
import type { CivilDate } from '../../model/brands.js';
import { civilDate, daysInMonth } from '../../model/civilDate.js';
import type { Clue, ClueValues, DateStatement } from '../../model/date.js';
import { dateSpan } from '../../model/dateSpan.js';
import { daysBetween } from '../../model/daysBetween.js';
import { issueSchedule } from '../../model/issueSchedule.js';
import type { SwitchableRule } from '../../model/ruleCatalogue.js';
import { ruleIsOn } from '../../model/ruleIsOn.js';
import type { Settings } from '../../model/settings.js';
import { betweenIssues, type IssuesBeside } from './betweenIssues.js';

export interface Span {
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
}

/** What the rest of the archive tells of an article. */
export interface Surroundings {
  /** When an issue appeared, by what its articles state. */
  readonly issueDate: (ref: IssueRef) => Span | undefined;
  /** The nearest issues before and after it in its series, of those of which that is known. */
  readonly issuesBeside: (ref: IssueRef) => IssuesBeside;
  /** The days of the other files of its folder, where they lie close together. */
  readonly folderSpan: Span | undefined;
}

export interface Inference {
  readonly statement?: DateStatement;
  /** Also those that did not suffice. */
  readonly clues: readonly Clue[];
  /** Two clues that cannot both be right: there is no date. */
  readonly contradiction?: readonly [Clue, Clue];
}

/** Days for which a day without its year is still told of without it. */
const yearlessReach = 183;
/** An interval of more days than this is no date. */
const widest = 366;

export function inferDate(article: Pick<Article, 'dateHints' | 'issue' | 'source'>, around: Surroundings, settings: Settings): Inference {
  const clues: Clue[] = [];
  let lower: CivilDate | undefined;
  let upper: CivilDate | undefined;
  /** The clues that give the bounds: the one that is being told when they are set. */
  let lowerClue: Clue | undefined;
  let upperClue: Clue | undefined;
  let contradiction: readonly [Clue, Clue] | undefined;
  const isOn = (rule: SwitchableRule): boolean => ruleIsOn(rule, settings);
  const place = { path: article.source.path };
  /** Tells a clue, and what it bounds: unless it is said otherwise, what stands in its sentence. */
  const add = (
    rule: SwitchableRule,
    says: Clue['says'],
    values: ClueValues & { readonly from?: CivilDate; readonly to?: CivilDate },
    { text, bounds: { from, to } = values }: { readonly text?: string; readonly bounds?: Partial<Record<'from' | 'to', CivilDate>> } = {},
  ): Clue => {
    const clue: Clue = { rule, says, with: values, ...(text === undefined ? {} : { text }), place };
    clues.push(clue);
    if (from !== undefined && (lower === undefined || from > lower)) [lower, lowerClue] = [from, clue];
    if (to !== undefined && (upper === undefined || to < upper)) [upper, upperClue] = [to, clue];
    return clue;
  };
  const schedule = (ref: IssueRef): Span | undefined => {
    const frequency = settings.publications.find((each) => each.abbreviation === ref.publication)?.frequency;
    if (frequency === undefined || ref.year === undefined) return undefined;
    const [first, last] = [ref.number, ref.through ?? ref.number].map((number) => issueSchedule(number, ref.year ?? 0, frequency));
    return first === undefined || last === undefined ? undefined : { earliest: first.earliest, latest: last.latest };
  };

  if (article.issue !== undefined) {
    const { issue } = article;
    const known = isOn('clue-issue-neighbours') ? around.issueDate(issue) : undefined;
    const planned = isOn('clue-issue-schedule') ? schedule(issue) : undefined;
    if (known !== undefined) {
      const { earliest: from, latest: to } = known;
      add('clue-issue-neighbours', from === to ? 'issueDay' : 'issueDays', { issue, from, to });
    } else {
      const placed = isOn('clue-issue-between') ? betweenIssues(issue, around.issuesBeside(issue), settings) : undefined;
      const year = isOn('clue-issue-year') ? yearNamed(issue, settings) : undefined;
      // What the paper did says more than what its frequency would have it do.
      if (placed !== undefined) add('clue-issue-between', placed.says, { issue, ...placed.with }, { bounds: { from: placed.earliest, to: placed.latest } });
      else if (planned !== undefined) add('clue-issue-schedule', 'issueSchedule', { issue, from: planned.earliest, to: planned.latest });
      else if (year !== undefined) add('clue-issue-year', 'issueYear', { issue, year: Number(year.earliest.slice(0, 4)) }, { bounds: { from: year.earliest, to: year.latest } });
    }
  }
  if (around.folderSpan !== undefined && isOn('clue-folder-neighbours')) {
    const { earliest: from, latest: to } = around.folderSpan;
    add('clue-folder-neighbours', 'folderDays', { from, to });
  }

  const days = article.dateHints.filter((hint) => hint.kind === 'day');
  const yearless = days.filter((hint) => hint.year === undefined);
  const months = new Set(yearless.map((hint) => hint.month));
  const [onlyMonth] = months.size === 1 ? months : [];
  for (const hint of article.dateHints) {
    if (hint.kind !== 'reference' || !isOn('clue-reference')) continue;
    const held = around.issueDate(hint.issue);
    const span = held ?? schedule(hint.issue) ?? yearSpan(hint.issue);
    // Without its publication's declaration, a number after an abbreviation may be anything.
    const isDeclared = settings.publications.some((each) => each.abbreviation === hint.issue.publication);
    if (span === undefined || !(isDeclared || held !== undefined)) {
      add('clue-reference', 'issueUnknown', { issue: hint.issue }, { text: hint.text });
      continue;
    }
    add('clue-reference', 'afterIssue', { issue: hint.issue, from: span.earliest }, { text: hint.text });
    if (!hint.isThisMonth || !isOn('clue-this-month')) continue;
    const month = sharedMonth(span, onlyMonth);
    if (month === undefined) continue;
    add('clue-this-month', 'monthOfIssue', { from: month.earliest, to: month.latest }, { text: hint.text });
  }

  for (const hint of days) {
    if (!isOn('clue-day')) break;
    const day = hint.year === undefined ? undefined : civilDate(hint.year, hint.month, hint.day);
    if (day === undefined) continue;
    if (hint.weekday !== undefined && isOn('clue-weekday') && weekdayOf(day) !== hint.weekday) {
      add('clue-weekday', 'wrongWeekday', { day, weekday: weekdayOf(day) }, { text: hint.text });
    } else add('clue-day', 'pastDay', { day }, { text: hint.text, bounds: { from: day } });
  }
  for (const hint of article.dateHints) {
    const first = hint.kind === 'month' && isOn('clue-day') ? civilDate(hint.year, hint.month, 1) : undefined;
    if (first !== undefined) add('clue-day', 'pastMonth', { from: first }, { text: hint.text });
  }
  const said = article.dateHints.find((hint) => hint.kind === 'this-month');
  const possible = said === undefined || !isOn('clue-this-month') || upperClue?.rule === 'clue-this-month' ? undefined : monthsToldOf(onlyMonth, lower, upper);
  const [month, another] = possible ?? [];
  if (possible !== undefined && month === undefined && lowerClue !== undefined) {
    const clue = add('clue-this-month', 'noSuchMonth', {}, said);
    contradiction ??= [lowerClue, clue];
  }
  if (month !== undefined && another === undefined) {
    add('clue-this-month', 'monthOfDays', { month: month.earliest.slice(0, 7), from: month.earliest, to: month.latest }, said);
  }
  const bounds = (): Span | undefined => (lower === undefined || upper === undefined || lower > upper ? undefined : { earliest: lower, latest: upper });
  for (const hint of yearless) {
    const span = bounds();
    if (span === undefined) break;
    const fitting = yearsOf(span)
      .map((year) => civilDate(year, hint.month, hint.day))
      .filter((day) => day !== undefined)
      .filter((day) => day <= span.latest && daysBetween(day, span.earliest) <= yearlessReach);
    const right = hint.weekday === undefined || !isOn('clue-weekday') ? fitting : fitting.filter((day) => weekdayOf(day) === hint.weekday);
    const [day] = right;
    const [other] = fitting;
    if (day === undefined && other !== undefined && hint.weekday !== undefined && upperClue !== undefined) {
      const clue = add('clue-weekday', 'noSuchDay', { day: other, weekday: weekdayOf(other) }, { text: hint.text });
      contradiction ??= [upperClue, clue];
    }
    if (right.length !== 1 || day === undefined || !isOn('clue-day')) continue;
    const rule = hint.weekday !== undefined && fitting.length > 1 ? 'clue-weekday' : 'clue-day';
    add(rule, 'onlyDay', { day }, { text: hint.text, bounds: { from: day } });
  }
  for (const hint of article.dateHints) {
    const span = bounds();
    if (hint.kind !== 'dateline' || span === undefined || !isOn('dateline-day')) continue;
    const fitting = yearsOf(span)
      .map((year) => civilDate(year, hint.month, hint.day))
      .filter((day) => day !== undefined && day >= span.earliest && day <= span.latest && (hint.weekday === undefined || weekdayOf(day) === hint.weekday));
    const [day] = fitting;
    if (fitting.length !== 1 || day === undefined) continue;
    add('dateline-day', 'datelineDay', { day }, { text: hint.text, bounds: { from: day, to: day } });
  }

  if (lowerClue !== undefined && upperClue !== undefined && lower !== undefined && upper !== undefined && lower > upper) contradiction ??= [lowerClue, upperClue];
  if (contradiction !== undefined) return { clues, contradiction };
  const span = bounds();
  if (span === undefined || daysBetween(span.earliest, span.latest) > widest) return { clues };
  const statement: DateStatement = {
    ...dateSpan(span.earliest, span.latest),
    evidence: {
      rule: clues[0]?.rule ?? 'clue-day',
      source: 'inference',
      text: clues
        .map(({ text }) => text)
        .filter((text) => text !== undefined)
        .join('; '),
      place,
    },
    inferredFrom: clues,
  };
  return { statement, clues };
}

/** The months that a text may be of which speaks of “this month”: the one that its days without a year are of, in the years in which the bounds leave room for it. */
function monthsToldOf(named: number | undefined, lower: CivilDate | undefined, upper: CivilDate | undefined): Span[] | undefined {
  if (named === undefined || lower === undefined || upper === undefined || lower > upper) return undefined;
  return yearsOf({ earliest: lower, latest: upper })
    .map((year) => monthSpan(year, named))
    .filter((month) => month !== undefined)
    .filter((month) => month.latest >= lower && month.earliest <= upper);
}

function yearSpan(ref: IssueRef): Span | undefined {
  const earliest = ref.year === undefined ? undefined : civilDate(ref.year, 1, 1);
  const latest = ref.year === undefined ? undefined : civilDate(ref.year, 12, 31);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

/** The year that the number of an issue names, where its publication is declared to number by year. */
function yearNamed(ref: IssueRef, { publications }: Settings): Span | undefined {
  const declared = publications.find((each) => each.abbreviation === ref.publication);
  return declared !== undefined && [declared.numbering].flat().some((template) => template.includes('{year}')) ? yearSpan(ref) : undefined;
}

/** The month that lies in a span: its own where it has but one, else the one whose days the text names. */
function sharedMonth(span: Span, named: number | undefined): Span | undefined {
  const year = Number(span.earliest.slice(0, 4));
  const from = Number(span.earliest.slice(5, 7));
  const to = Number(span.latest.slice(5, 7));
  if (year !== Number(span.latest.slice(0, 4))) return undefined;
  const month = from === to ? from : named !== undefined && named >= from && named <= to ? named : undefined;
  if (month === undefined) return undefined;
  return monthSpan(year, month);
}

function monthSpan(year: number, month: number): Span | undefined {
  const earliest = civilDate(year, month, 1);
  const latest = civilDate(year, month, daysInMonth(year, month));
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

function yearsOf(span: Span): number[] {
  const from = Number(span.earliest.slice(0, 4)) - 1;
  const to = Number(span.latest.slice(0, 4));
  return Array.from({ length: Math.min(to - from + 1, 5) }, (_, index) => from + index);
}
