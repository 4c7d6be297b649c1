/** The day of a text that states none: an interval that every clue narrows, and no date where the clues do not suffice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateHint } from '../../src/model/article.js';
import type { CivilDate, Digest, SourcePath } from '../../src/model/brands.js';
import { civilDate } from '../../src/model/civilDate.js';
import type { Frequency, SettingsInput } from '../../src/model/settings.js';
import type { DatedIssue } from '../../src/stages/link/betweenIssues.js';
import { inferDate, type Span } from '../../src/stages/link/inferDate.js';
import { testSettings } from '../helpers/testSettings.js';

const span = (earliest: string, latest: string): Span => ({ earliest: earliest as CivilDate, latest: latest as CivilDate });
const paper = (frequency?: Frequency): SettingsInput => ({ publications: [{ abbreviation: 'HB', ...(frequency === undefined ? {} : { frequency }) }] });
const reference = (number: number, year: number, { isThisMonth = false, publication = 'HB' } = {}): DateHint => ({
  kind: 'reference',
  issue: { publication, number, year },
  text: `${publication} ${number}/${year}`,
  isThisMonth,
});
const day = (month: number, dayOfMonth: number, more: { year?: number; weekday?: number } = {}): DateHint => ({
  kind: 'day',
  month,
  day: dayOfMonth,
  text: `${month}-${dayOfMonth}`,
  ...more,
});

interface Case {
  readonly hints?: readonly DateHint[];
  readonly issue?: { publication: string; number: number; year: number };
  readonly issueDate?: Span;
  readonly beside?: readonly [DatedIssue, DatedIssue];
  readonly folderSpan?: Span;
  readonly settings?: SettingsInput;
}
const infer = ({ hints = [], issue, issueDate, beside, folderSpan, settings = {} }: Case) =>
  inferDate(
    { dateHints: hints, ...(issue === undefined ? {} : { issue }), source: { path: 'a.txt' as SourcePath, digest: '' as Digest } },
    { issueDate: () => issueDate, issuesBeside: () => (beside === undefined ? {} : { before: beside[0], after: beside[1] }), folderSpan },
    testSettings(settings),
  );
const edtfOf = (each: Case): string | undefined => infer(each).statement?.edtf;

describe('no statement', () => {
  const cases: Readonly<Record<string, Case>> = {
    'without a clue': {},
    'with a lower bound alone': { hints: [day(3, 9, { year: 2021 })] },
    'with a reference alone': { hints: [reference(2, 2022)], settings: paper('weekly') },
    'with a reference to a publication that is not declared': { hints: [reference(2, 2022, { publication: 'XX', isThisMonth: true })], settings: paper('weekly') },
    'with a day without its year': { hints: [day(3, 9)] },
    'with “this month” alone': { hints: [{ kind: 'this-month', text: 'this month' }] },
    'with the day of a dateline alone': { hints: [{ kind: 'dateline', month: 3, day: 9, text: 'March 9' }] },
    'where the clues contradict each other': { hints: [day(3, 9, { year: 2022 })], folderSpan: span('2021-01-01', '2021-01-31') },
    'where the interval is wider than a year': { folderSpan: span('2019-01-01', '2021-01-31') },
    'with an issue that nothing declares': { issue: { publication: 'HB', number: 2, year: 2022 } },
    'with an issue of a paper that is numbered through': {
      issue: { publication: 'HB', number: 2, year: 2022 },
      settings: { publications: [{ abbreviation: 'HB', numbering: '{number}' }] },
    },
  };
  it.each(Object.entries(cases))('%s', (_, each) => {
    expect(infer(each).statement).toBeUndefined();
  });

  it('names the clues that did not suffice', () => {
    expect(infer({ hints: [day(3, 9, { year: 2021 })] }).clues.map(({ rule }) => rule)).toEqual(['clue-day']);
    expect(infer({}).clues).toEqual([]);
  });
});

describe('a statement', () => {
  it('of the issue’s other texts', () => {
    const issue = { publication: 'HB', number: 2, year: 2022 };
    expect(edtfOf({ issue, issueDate: span('2022-01-13', '2022-01-13') })).toBe('2022-01-13?');
    expect(edtfOf({ issue, issueDate: span('2022-01-13', '2022-01-20') })).toBe('[2022-01-13..2022-01-20]');
  });

  it('of the issue’s number in a weekly', () => {
    const { statement } = infer({ issue: { publication: 'HB', number: 2, year: 2022 }, settings: paper('weekly') });
    expect(statement).toMatchObject({ earliest: '2022-01-08', evidence: { source: 'inference', rule: 'clue-issue-schedule' } });
    expect(statement?.latest.slice(0, 7)).toBe('2022-01');
  });

  const held = (number: number, earliest: string, latest = earliest): DatedIssue => ({ ref: { publication: 'HB', number, year: 2009 }, ...span(earliest, latest) });
  const twelve = { publication: 'HB', number: 12, year: 2009 };
  const aWeekApart = [held(11, '2009-03-13'), held(13, '2009-03-27')] as const;

  it('of the days between the issues beside its own', () => {
    expect(infer({ issue: twelve, beside: aWeekApart })).toMatchObject({
      statement: { edtf: '[2009-03-14..2009-03-26]' },
      clues: [{ rule: 'clue-issue-between', says: 'issueBetween', with: { from: '2009-03-13', to: '2009-03-27' } }],
    });
    expect(edtfOf({ issue: twelve, beside: [held(7, '2009-02-01', '2009-02-28'), held(13, '2009-03-27')] })).toBe('[2009-02-01..2009-03-26]');
  });

  it('of the one day that its frequency leaves between them, and of no day where the numbers and the days differ', () => {
    expect(edtfOf({ issue: twelve, beside: aWeekApart, settings: paper('weekly') })).toBe('2009-03-20?');
    expect(edtfOf({ issue: twelve, beside: [held(10, '2009-03-13'), held(13, '2009-03-27')], settings: paper('weekly') })).toBe('[2009-03-14..2009-03-26]');
    expect(edtfOf({ issue: twelve, beside: aWeekApart, settings: paper('semimonthly') })).toBe('[2009-03-14..2009-03-26]');
  });

  it('of the month that a monthly’s neighbours leave', () => {
    const beside = [held(3, '2009-03-01', '2009-03-31'), held(5, '2009-05-15')] as const;
    expect(edtfOf({ issue: { ...twelve, number: 4 }, beside, settings: paper('monthly') })).toBe('[2009-04-01..2009-04-30]');
  });

  it('of nothing where the days of the issues beside it contradict their numbers', () => {
    expect(edtfOf({ issue: twelve, beside: [held(11, '2009-03-27'), held(13, '2009-03-13')] })).toBeUndefined();
  });

  it('of the year that the number of its issue names, where the paper is declared to number so', () => {
    expect(edtfOf({ issue: twelve, settings: paper() })).toBe('[2009-01-01..2009-12-31]');
  });

  it('of a weekly’s issue “earlier this month”: after the issue, and before the month ends', () => {
    const { statement } = infer({ hints: [reference(2, 2022, { isThisMonth: true })], settings: paper('weekly') });
    expect(statement).toMatchObject({ edtf: '[2022-01-08..2022-01-31]', precision: 'month' });
  });

  it('no sooner than a day that the text tells of', () => {
    const hints = [reference(2, 2022, { isThisMonth: true }), day(1, 13)];
    expect(edtfOf({ hints, settings: paper('weekly') })).toBe('[2022-01-13..2022-01-31]');
  });

  it('of no year that a weekday speaks against', () => {
    // 3 July was a Saturday in 2021, and a Friday in 2020.
    const folderSpan = span('2020-09-01', '2021-08-01');
    expect(edtfOf({ hints: [day(7, 3, { weekday: new Date('2021-07-03').getUTCDay() })], folderSpan })).toBe('[2021-07-03..2021-08-01]');
    expect(edtfOf({ hints: [day(7, 3)], folderSpan: span('2021-06-20', '2021-08-01') })).toBe('[2021-07-03..2021-08-01]');
  });

  it('of the day of the dateline, where only one year fits', () => {
    const dateline: DateHint = { kind: 'dateline', month: 3, day: 9, text: 'March 9' };
    expect(edtfOf({ hints: [dateline], folderSpan: span('2021-03-01', '2021-03-31') })).toBe('2021-03-09?');
    expect(edtfOf({ hints: [dateline], folderSpan: span('2021-04-01', '2021-04-30') })).toBe('[2021-04-01..2021-04-30]');
  });

  it('heeds rules that are off', () => {
    const hints = [reference(2, 2022, { isThisMonth: true })];
    for (const rule of ['clue-reference', 'clue-this-month'] as const) expect(edtfOf({ hints, settings: { ...paper('weekly'), rules: { [rule]: false } } })).toBeUndefined();
  });
});

describe('whatever the clues', () => {
  const aDay = fc.record({ year: fc.integer({ min: 2020, max: 2023 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
  const aSpan = fc.tuple(aDay, aDay).map(([one, other]) => {
    const [earliest = '', latest = ''] = [one, other].map((each) => civilDate(each.year, each.month, each.day) ?? '').sort();
    return span(earliest, latest);
  });
  const aHint: fc.Arbitrary<DateHint> = fc.oneof(
    fc
      .record({ number: fc.integer({ min: 0, max: 60 }), year: fc.integer({ min: 2020, max: 2023 }), isThisMonth: fc.boolean(), publication: fc.constantFrom('HB', 'XX') })
      .map(({ number, year, ...more }) => reference(number, year, more)),
    fc
      .record({ at: aDay, hasYear: fc.boolean(), weekday: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }) })
      .map(({ at, hasYear, weekday }) => day(at.month, at.day, { ...(hasYear ? { year: at.year } : {}), ...(weekday === undefined ? {} : { weekday }) })),
    aDay.map((at): DateHint => ({ kind: 'dateline', month: at.month, day: at.day, text: 'day' })),
    fc.constant<DateHint>({ kind: 'this-month', text: 'this month' }),
  );
  const aCase: fc.Arbitrary<Case> = fc
    .record({
      hints: fc.array(aHint, { maxLength: 6 }),
      issue: fc.option(fc.record({ publication: fc.constant('HB'), number: fc.integer({ min: 1, max: 55 }), year: fc.integer({ min: 2020, max: 2023 }) }), { nil: undefined }),
      issueDate: fc.option(aSpan, { nil: undefined }),
      folderSpan: fc.option(aSpan, { nil: undefined }),
      frequency: fc.constantFrom<Frequency | undefined>(undefined, 'daily', 'weekly', 'monthly'),
    })
    .map(({ frequency, issue, issueDate, folderSpan, hints }) => ({
      hints,
      settings: paper(frequency),
      ...(issue === undefined ? {} : { issue }),
      ...(issueDate === undefined ? {} : { issueDate }),
      ...(folderSpan === undefined ? {} : { folderSpan }),
    }));

  it('the interval has a beginning before its end, lies in the folder’s, and names its clues', () => {
    fc.assert(
      fc.property(aCase, (each) => {
        const { statement, clues } = infer(each);
        if (statement === undefined) return;
        expect(statement.earliest <= statement.latest).toBe(true);
        expect(clues.length).toBeGreaterThan(0);
        expect(statement.inferredFrom).toEqual(clues);
        if (each.folderSpan === undefined) return;
        expect(statement.earliest >= each.folderSpan.earliest && statement.latest <= each.folderSpan.latest).toBe(true);
      }),
    );
  });

  it('days with their year alone are never a date', () => {
    fc.assert(
      fc.property(fc.array(aDay, { maxLength: 6 }), (days) => {
        expect(infer({ hints: days.map((at) => day(at.month, at.day, { year: at.year })) }).statement).toBeUndefined();
      }),
    );
  });

  it('a further day that is past never widens the interval', () => {
    fc.assert(
      fc.property(aCase, aDay, (each, at) => {
        // The day of a dateline has its year from the interval, and may have none in a narrower one.
        const hints = (each.hints ?? []).filter(({ kind }) => kind !== 'dateline');
        const before = infer({ ...each, hints }).statement;
        const after = infer({ ...each, hints: [...hints, day(at.month, at.day, { year: at.year })] }).statement;
        if (before === undefined || after === undefined) return;
        expect(after.earliest >= before.earliest && after.latest <= before.latest).toBe(true);
      }),
    );
  });
});
