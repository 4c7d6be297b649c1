/** Where the archive is cut depends on its content alone, and a new article changes one volume. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/model/brands.js';
import { digestOf } from '../../src/model/digestOf.js';
import { cutVolumes, type Dated } from '../../src/stages/search/cutVolumes.js';
import { allTime, type TimeBlock } from '../../src/stages/search/timeBlocks.js';

const day = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1990, max: 1992 })),
    fc.integer({ min: 1, max: 12 }),
    fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 31 })),
  )
  .map(([year, month, date]) => year * 10_000 + month * 100 + date);
const articles = fc
  .array(fc.option(day, { freq: 5, nil: undefined }), { maxLength: 60 })
  .map((days) => days.map((earliest, number): Dated => ({ id: digestOf(String(number)).slice(0, 16) as unknown as ArticleId, ...(earliest === undefined ? {} : { earliest }) })));
const limit = fc.integer({ min: 1, max: 12 });
const contents = (list: readonly Dated[], most: number): Map<string, string[]> =>
  new Map(cutVolumes(list, most).map(({ id, articles: own }) => [id, own.map((article) => article.id).sort()]));

describe('volumes', () => {
  it('hold every article once, and no more than the limit', () => {
    fc.assert(
      fc.property(articles, limit, (list, most) => {
        const volumes = cutVolumes(list, most);
        expect(volumes.flatMap(({ articles: own }) => own.map(({ id }) => id)).sort()).toEqual(list.map(({ id }) => id).sort());
        for (const { articles: own } of volumes) expect(own.length).toBeLessThanOrEqual(most);
        expect(new Set(volumes.map(({ id }) => id.toLowerCase())).size).toBe(volumes.length);
        expect(volumes.every(({ id }) => /^[a-z\d-]+$/.test(id))).toBe(true);
      }),
    );
  });

  it('do not depend on the order in which articles come', () => {
    fc.assert(fc.property(articles, limit, (list, most) => void expect(contents([...list].reverse(), most)).toEqual(contents(list, most))));
  });

  it('stand newest first, and apart: all of a volume is later than all of the next; undated ones are last', () => {
    fc.assert(
      fc.property(articles, limit, (list, most) => {
        const volumes = cutVolumes(list, most);
        const firstUndated = volumes.findIndex(({ articles: own }) => own.some(({ earliest }) => earliest === undefined));
        if (firstUndated >= 0) expect(volumes.slice(firstUndated).every(({ articles: own }) => own.every(({ earliest }) => earliest === undefined))).toBe(true);
        const dated = firstUndated < 0 ? volumes : volumes.slice(0, firstUndated);
        for (const [place, { articles: own }] of dated.entries()) {
          const next = dated[place + 1];
          if (next === undefined) continue;
          expect(Math.min(...own.map(({ earliest = 0 }) => earliest))).toBeGreaterThanOrEqual(Math.max(...next.articles.map(({ earliest = 0 }) => earliest)));
        }
      }),
    );
  });

  it('stay as they are when an article comes, but for the one that it belongs to', () => {
    fc.assert(
      fc.property(articles, limit, (list, most) => {
        const [newcomer, ...others] = list;
        if (newcomer === undefined) return;
        const before = contents(others, most);
        const after = contents(list, most);
        const gone = [...before].filter(([id, own]) => after.get(id)?.join() !== own.join());
        expect(gone.length).toBeLessThanOrEqual(1);
        // What is new is what the changed volume was, and the newcomer.
        const made = [...after].filter(([id, own]) => before.get(id)?.join() !== own.join()).flatMap(([, own]) => own);
        expect(made.sort()).toEqual([...gone.flatMap(([, own]) => own), newcomer.id].sort());
      }),
    );
  });

  it('are named by the stretch of time that they are for', () => {
    const ids = (days: readonly number[], most: number): string[] =>
      cutVolumes(
        days.map((earliest, number) => ({ id: digestOf(String(number)).slice(0, 16) as unknown as ArticleId, earliest })),
        most,
      ).map(({ id }) => id);
    expect(ids([19_980_401, 19_970_101], 2)).toEqual(['all']);
    expect(ids([20_980_401, 19_970_101], 1)).toEqual(['2048-2175', '1920-2047']);
    expect(ids([19_980_401, 19_980_102, 19_980_930], 1)).toEqual(['1998-h2', '1998-q2', '1998-q1']);
    expect(ids([19_980_401, 19_980_402, 19_980_516, 19_980_531], 1)).toEqual(['1998-05-31', '1998-05-16', '1998-04-02', '1998-04-01']);
    // 5feceb66 and 6b86b273: their third bits differ.
    expect(ids([19_980_401, 19_980_401], 1)).toEqual(['1998-04-01-011', '1998-04-01-010']);
  });
});

describe('blocks of time', () => {
  it('are divided without gaps, as far as a day', () => {
    fc.assert(
      fc.property(day, (date) => {
        let block: TimeBlock = allTime;
        for (let parts = block.divide(); parts.length > 0; parts = block.divide()) {
          const own = parts.filter(({ from, to }) => from <= date && date <= to);
          expect(own).toHaveLength(1);
          block = own[0] as TimeBlock;
        }
        expect([block.from, block.to]).toEqual([date, date]);
      }),
    );
  });
});
