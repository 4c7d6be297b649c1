import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absentTerms } from '../../src/browser/absentTerms.js';
import { leadingCount } from '../../src/browser/leadingCount.js';
import { mergeByDate, undated } from '../../src/browser/mergeByDate.js';
import { orderLanguages } from '../../src/browser/orderLanguages.js';
import { rankHits, type TermHits } from '../../src/browser/rankHits.js';
import { resultAddress } from '../../src/browser/resultAddress.js';

function found(term: string, scores: Record<string, number>, more: Partial<TermHits> = {}): TermHits {
  return { term, isPhrase: false, hits: Object.keys(scores).length, scores: new Map(Object.entries(scores)), ...more };
}
const ids = (indexes: TermHits[][], pages = 100): string[] => rankHits(indexes, pages).map(({ index, id }) => `${index}${id}`);

describe('rankHits', () => {
  it('puts articles with all words first, then those with the rarest', () => {
    const common = found('council', { a: 1, b: 1, c: 1 }, { hits: 50 });
    const rare = found('ferry', { b: 0.1, d: 1 }, { hits: 2 });
    expect(ids([[common, rare]])).toEqual(['0b', '0d', '0a', '0c']);
  });
  it('weighs a word by all indexes together', () => {
    const en = [found('x', { a: 1 }, { hits: 40 }), found('y', { b: 1 }, { hits: 1 })];
    const fr = [found('x', { c: 1 }, { hits: 1 }), found('y', { d: 1 }, { hits: 3 })];
    expect(ids([en, fr])).toEqual(['0b', '1d', '0a', '1c']);
  });
  it('takes only articles that have every phrase', () => {
    const phrase = found('a b', { p: 1, q: 1 }, { isPhrase: true });
    const word = found('w', { q: 1, r: 9 });
    expect(ids([[phrase, word], []])).toEqual(['0q', '0p']);
    expect(ids([[found('none', {}, { isPhrase: true }), word]])).toEqual([]);
  });
  it('does not ask for words that occur nowhere', () => {
    const indexes = [
      [found('here', { a: 1 }), found('zzz', {})],
      [found('here', {}), found('zzz', {})],
    ];
    expect(ids(indexes)).toEqual(['0a']);
    expect(absentTerms(indexes)).toEqual(['zzz']);
    expect(absentTerms([[{ ...found('', {}), term: null }]])).toEqual([]);
  });
});

describe('orderLanguages', () => {
  it.each([
    [['pt-BR'], ['pt', 'pt-br'], ['pt-br', 'pt']],
    [['pt-BR'], ['pt', 'en'], ['pt', 'en']],
    [
      ['en', 'fr'],
      ['en-gb', 'fr', 'en'],
      ['en', 'en-gb', 'fr'],
    ],
    [['pt-BR', 'pt'], ['pt'], ['pt']],
    [['ja'], ['en'], ['en']],
    [[], [], []],
  ])('%j of %j', (wanted, existing, expected) => {
    expect(orderLanguages(wanted, existing)).toEqual(expected);
  });
});

describe('resultAddress', () => {
  const root = 'https://example.org/sub/path/';
  it('lies below the root', () => {
    expect(resultAddress('/articles/a/index.html', root)).toBe(`${root}articles/a/index.html`);
    expect(resultAddress('articles/é.html', root)).toBe(`${root}articles/%C3%A9.html`);
    expect(resultAddress('//evil.example/x', root)).toBe(`${root}evil.example/x`);
    expect(resultAddress('javascript:alert(1)', root)).toBe(`${root}javascript:alert(1)`);
    expect(resultAddress('../../etc', root)).toBeUndefined();
    expect(resultAddress('/%2e%2e/x', root)).toBeUndefined();
  });
  it('never leaves it, whatever the index says', () => {
    const piece = fc.oneof(fc.constantFrom('..', '/', '\\', '%2e', 'javascript:', 'https:', '//evil', '\t', '\n', '@', '?', '#'), fc.string());
    fc.assert(fc.property(fc.array(piece), (pieces) => (resultAddress(pieces.join(''), root) ?? root).startsWith(root)));
  });
});

describe('mergeByDate', () => {
  const date = fc.oneof(
    fc.constant(undated),
    fc.date({ min: new Date('0100-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }).map((one) => one.toISOString().slice(0, 10)),
  );
  const key = (order: string, one: string): string => (one === undated ? (order === 'oldest' ? '9999' : '') : one);
  it('keeps the order across lists and loses nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(date)), fc.constantFrom('newest', 'oldest'), async (lists, order) => {
        const compare = (a: string, b: string): number => (key(order, a) < key(order, b) ? -1 : 1) * (key(order, a) === key(order, b) ? 0 : order === 'newest' ? -1 : 1);
        const merged = [];
        for await (const one of mergeByDate(
          lists.map((list) => [...list].sort(compare)),
          order,
          async (item) => item,
        ))
          merged.push(one);
        expect(merged).toEqual(lists.flat().sort(compare));
      }),
    );
  });
  it('reads only the dates it needs', async () => {
    let reads = 0;
    const lists = [Array.from({ length: 1000 }, (_, place) => `${3000 - place}-01-01`), ['2500-01-01', '2400-01-01']];
    const merged = mergeByDate(lists, 'newest', async (item) => {
      reads += 1;
      return item;
    });
    for (let taken = 0; taken < 10; taken += 1) await merged.next();
    expect(reads).toBeLessThanOrEqual(12);
  });
});

describe('leadingCount', () => {
  it('counts in few tests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(2000), fc.nat(2000), async (passing, failing) => {
        let tests = 0;
        const list = Array.from({ length: passing + failing }, (_, place) => place < passing);
        const count = await leadingCount(list, async (item) => {
          tests += 1;
          return item;
        });
        expect(count).toBe(passing);
        expect(tests).toBeLessThanOrEqual(14);
        if (passing === 0) expect(tests).toBeLessThanOrEqual(1);
      }),
    );
  });
});
