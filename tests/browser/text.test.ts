import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText } from '../../src/browser/countText.js';
import { filterChoices } from '../../src/browser/filterChoices.js';
import { makeExcerpt } from '../../src/browser/makeExcerpt.js';
import { statusText } from '../../src/browser/statusText.js';

const numbered = Array.from({ length: 100 }, (_, place) => `w${place}`).join(' ');
const text = (pieces: ReturnType<typeof makeExcerpt>): string => pieces.map((piece) => piece.text).join('');
const marks = (pieces: ReturnType<typeof makeExcerpt>): string[] => pieces.filter((piece) => piece.isMatch).map((piece) => piece.text);

describe('makeExcerpt', () => {
  it('begins at the beginning where nothing is marked', () => {
    expect(makeExcerpt({ content: 'A short text' }, [])).toEqual([{ text: 'A short text', isMatch: false }]);
    expect(text(makeExcerpt({ content: numbered }, []))).toMatch(/^w0 .* w29 …$/);
    expect(makeExcerpt({ content: '' }, [[3]])).toEqual([]);
  });
  it('prefers the place where different words stand together', () => {
    const pieces = makeExcerpt({ content: numbered }, [[1, 2, 3, 60], [62]]);
    expect(marks(pieces)).toEqual(['w60', 'w62']);
    expect(text(pieces)).toMatch(/^… w55 .* w84 …$/);
  });
  it('shows text as it is, markup included', () => {
    const content = '5 < 6 &amp; <b>bold</b> <mark>x</mark>';
    expect(makeExcerpt({ content, raw_content: content.replaceAll('<', '&lt;').replaceAll('>', '&gt;') }, [[4]])).toEqual([
      { text: '5 < 6 &amp; ', isMatch: false },
      { text: '<b>bold</b>', isMatch: true },
      { text: ' <mark>x</mark>', isMatch: false },
    ]);
  });
  it('knows languages without spaces', () => {
    const pieces = makeExcerpt({ content: '船が港に着いた', raw_content: '船\u200Bが\u200B港\u200Bに\u200B着いた' }, [[2]]);
    expect(text(pieces)).toBe('船が港に着いた');
    expect(marks(pieces)).toEqual(['港']);
  });
  it('contains a match wherever there is one', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(99)), { minLength: 1 }), (matches) => {
        const pieces = makeExcerpt({ content: numbered }, matches);
        expect(marks(pieces).length > 0).toBe(matches.flat().length > 0);
        expect(
          text(pieces)
            .split(' ')
            .filter((word) => word !== '…'),
        ).toHaveLength(30);
      }),
    );
  });
});

describe('countText', () => {
  it('speaks the language of the page', () => {
    expect(countText({ one: '{count} result', other: '{count} results' }, 1, 'en')).toBe('1 result');
    expect(countText({ one: '{count} result', other: '{count} results' }, 1204, 'en')).toBe('1,204 results');
    expect(countText({ few: '{count} статьи', other: '{count} статей' }, 3, 'ru')).toBe('3 статьи');
  });
  it.each(['', 'x', 'not a tag', '__proto__'])('survives the language "%s"', (language) => {
    expect(countText({ other: '{count} results' }, 5, language)).toBe('5 results');
  });
});

describe('filterChoices', () => {
  const question = { isExact: true, chosen: '', isNewestFirst: false, language: 'en' };
  it('sums over indexes, leaves out what would find nothing, keeps the one chosen', () => {
    const choices = filterChoices({ ...question, counts: [{ Sea: 2, Arts: 1, Gone: 0 }, undefined, { Sea: 1200 }], chosen: 'Gone' });
    expect(choices).toEqual([
      { value: 'Arts', text: 'Arts (1)' },
      { value: 'Gone', text: 'Gone (0)' },
      { value: 'Sea', text: 'Sea (1,202)' },
    ]);
  });
  it('gives no number that is not exact', () => {
    expect(filterChoices({ ...question, counts: [{ Sea: 2 }, { Sea: 3 }], isExact: false })).toEqual([{ value: 'Sea', text: 'Sea' }]);
  });
  it('orders by number, or newest first', () => {
    const values = (counts: Record<string, number>, isNewestFirst: boolean): string[] => filterChoices({ ...question, counts: [counts], isNewestFirst }).map(({ value }) => value);
    expect(values({ '10/22': 1, '2/22': 1 }, false)).toEqual(['2/22', '10/22']);
    expect(values({ '2023-12': 1, '2024-01': 1 }, true)).toEqual(['2024-01', '2023-12']);
  });
  it('takes any value for a name', () => {
    const counts = JSON.parse('{"__proto__":1,"constructor":2}') as Record<string, number>;
    expect(filterChoices({ ...question, counts: [counts, counts] }).map(({ text: shown }) => shown)).toEqual(['__proto__ (2)', 'constructor (4)']);
  });
});

describe('statusText', () => {
  const page = {
    language: 'en',
    words: {
      searchNeedsServer: '',
      searchUnavailable: '',
      searchLoading: '',
      searchNothing: 'Nothing found.',
      resultCount: { one: '{count} result.', other: '{count} results.' },
      noDate: '',
    },
  };
  const term = (text: string | null, hits: number) => ({ term: text, isPhrase: false, hits, scores: new Map<string, number>() });
  it('names the words that occur nowhere', () => {
    expect(
      statusText(
        [
          [term('a', 3), term('zz', 0)],
          [term('a', 0), term('zz', 0)],
        ],
        3,
        page,
      ),
    ).toBe('3 results. “zz”: Nothing found.');
    expect(statusText([[term('zz', 0)]], 0, page)).toBe('“zz”: Nothing found.');
    expect(statusText([[term('a', 3)]], 0, page)).toBe('Nothing found.');
    expect(statusText([[term(null, 3)]], 1, page)).toBe('1 result.');
  });
});
