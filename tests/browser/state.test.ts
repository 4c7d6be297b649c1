/** A search and its address, the chart of time, and the ranges that it offers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../src/browser/hits/rangeOf.js';
import { fieldNames } from '../../src/browser/hits/selection.js';
import { chartBars } from '../../src/browser/page/chartBars.js';
import { rangeText } from '../../src/browser/page/rangeText.js';
import { readState } from '../../src/browser/page/readState.js';
import type { SearchState } from '../../src/browser/page/searchState.js';
import { widerRanges } from '../../src/browser/page/widerRanges.js';
import { writeState } from '../../src/browser/page/writeState.js';
import { parseQuery } from '../../src/browser/query/parseQuery.js';
import { readDate } from '../../src/browser/query/readDate.js';

const text = fc.string({ unit: 'grapheme' }).map((each) => each.trim());
const state: fc.Arbitrary<SearchState> = fc.record({
  typed: text,
  order: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
  from: text,
  to: text,
  chosen: fc
    .dictionary(fc.constantFrom(...fieldNames), fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 3 }))
    .map((chosen) => ({ ...chosen }) as SearchState['chosen']),
  page: fc.integer({ min: 1, max: 500 }),
});

describe('the address of a search', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(state, (each) => {
        expect(readState(writeState(each))).toEqual(each);
      }),
    );
  });

  it.each(['?order=random&page=-3&nonsense=1', '?page=1e9999', '?page=x&section=', '?%E0%A4%A'])('may say what it likes: %s', (address) => {
    expect(readState(address)).toEqual({ typed: '', order: 'relevance', from: '', to: '', chosen: {}, page: 1 });
  });

  it('of nothing is empty', () => {
    expect(writeState(readState(''))).toBe('');
  });
});

const day = fc
  .record({ year: fc.integer({ min: 1, max: 2100 }), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) })
  .map(({ year, month, date }) => year * 10_000 + month * 100 + date);
const days = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

describe('the chart of time', () => {
  it('counts every hit of the range once, in bars that follow one another', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            day.map((each) => ({ from: each, to: each })),
            days,
          ),
          { minLength: 1, maxLength: 30 },
        ),
        fc.option(days, { nil: undefined }),
        (hits, range) => {
          const chart = chartBars(hits, range);
          const inRange = hits.filter(({ from, to }) => range === undefined || (from <= range.to && to >= range.from));
          expect((chart?.others ?? 0) + (chart?.bars ?? []).reduce((sum, { count }) => sum + count, 0)).toBe(inRange.length);
          const bars = chart?.bars ?? [];
          expect(bars.length).toBeLessThanOrEqual(62);
          for (const [at, bar] of bars.entries()) {
            expect(bar.from).toBeLessThanOrEqual(bar.to);
            if (at > 0) expect(bar.from).toBeGreaterThan(bars[at - 1]?.to ?? 0);
          }
        },
      ),
    );
  });

  it('shows years, then months, then days', () => {
    const hits = [19980512, 19991231, 20100101].map((each) => ({ from: each, to: each }));
    expect(chartBars(hits, undefined)).toMatchObject({ unit: 'years', bars: { length: 13, 0: { from: 19980101, to: 19981231, count: 1 } } });
    expect(chartBars(hits, readDate('1998'))).toMatchObject({ unit: 'months', bars: { length: 12, 4: { from: 19980501, to: 19980531, count: 1 } } });
    expect(chartBars(hits, readDate('1998-05'))).toMatchObject({ unit: 'days', bars: { length: 31, 11: { from: 19980512, to: 19980512, count: 1 } } });
    expect(chartBars(hits, readDate('2001'))).toBeUndefined();
  });
});

describe('a range', () => {
  it.each([
    ['before:1998', 0, 19971231],
    ['before:1998-03', 0, 19980228],
    ['after:1998', 19990101, 99_991_231],
    ['after:1998-05-31', 19980601, 99_991_231],
    ['after:1996-02-28 before:1996-03', 19960229, 19960229],
  ])('%s ends with days that there are', (typed, from, to) => {
    expect(rangeOf(parseQuery(typed).dates, { from: '', to: '' })).toEqual({ from, to });
  });

  it('is read again from the two fields', () => {
    fc.assert(
      fc.property(days, (range) => {
        const { from, to } = rangeText(range);
        expect({ from: readDate(from)?.from, to: readDate(to)?.to }).toEqual(range);
      }),
    );
  });

  it('leads to wider ones', () => {
    expect(widerRanges(undefined)).toEqual([]);
    expect(widerRanges(readDate('1998-02-03'))).toEqual([undefined, readDate('1998'), readDate('1998-02')]);
    expect(widerRanges(readDate('1998'))).toEqual([undefined]);
  });
});
