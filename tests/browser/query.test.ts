import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOutStopWords } from '../../src/browser/leaveOutStopWords.js';
import { parseQuery } from '../../src/browser/parseQuery.js';
import { readState } from '../../src/browser/readState.js';
import type { SearchState } from '../../src/browser/searchState.js';
import { writeState } from '../../src/browser/writeState.js';

describe('parseQuery', () => {
  it.each([
    ['', [], []],
    ['ferry  Harbour ferry', ['ferry', 'Harbour'], []],
    ['"exact phrase" word', ['word'], ['exact phrase']],
    ['a “first  one” b «second» „third“', ['a', 'b'], ['first one', 'second', 'third']],
    ['"still typing', [], ['still typing']],
    ['- & ... ""', [], []],
    ['2/22 C++ -word', ['2/22', 'C++', '-word'], []],
    ["l'archive qu’elle don't o'clock", ['archive', 'elle', "don't", "o'clock"], []],
    ['غادرت السفينة', ['غادرت', 'السفينة'], []],
  ])('%s', (typed, words, phrases) => {
    expect(parseQuery(typed)).toEqual({ words, phrases });
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 8 }), (words) => {
        expect(parseQuery(words.join(' ')).words).toEqual([...new Set(words)]);
      }),
    );
  });
});

describe('leaveOutStopWords', () => {
  it('keeps every word of a short query', () => {
    expect(leaveOutStopWords(['to', 'be', 'or'], ['en'])).toEqual(['to', 'be', 'or']);
  });
  it('uses the language that fits: "war" is news in English', () => {
    expect(leaveOutStopWords(['the', 'war', 'in', 'the', 'gulf'], ['de', 'en'])).toEqual(['war', 'gulf']);
    expect(leaveOutStopWords(['wo', 'war', 'der', 'Minister'], ['en', 'de-AT'])).toEqual(['Minister']);
  });
  it('never leaves nothing, and leaves languages it does not know alone', () => {
    expect(leaveOutStopWords(['to', 'be', 'or', 'not'], ['en'])).toEqual(['to', 'be', 'or', 'not']);
    expect(leaveOutStopWords(['a', 'b', 'c', 'd'], ['xx', 'constructor'])).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('readState and writeState', () => {
  it('are inverse', () => {
    const state = fc.record({
      typed: fc.string(),
      order: fc.constantFrom('relevance', 'newest', 'oldest'),
      filters: fc.dictionary(fc.constantFrom('section', 'topic', 'year'), fc.string({ minLength: 1 }), { noNullPrototype: true }),
    }) satisfies fc.Arbitrary<SearchState>;
    fc.assert(
      fc.property(state, (one) => {
        expect(readState(writeState(one), ['section', 'topic', 'year'])).toEqual(one);
      }),
    );
  });
  it('pass over what they do not know', () => {
    expect(readState('?q=a&order=bogus&section=&evil=1', ['section'])).toEqual({ typed: 'a', order: 'relevance', filters: {} });
    expect(writeState({ typed: '', order: 'relevance', filters: {} })).toBe('');
  });
});
