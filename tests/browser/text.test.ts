import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexOfAll } from '../../src/browser/export/bibtexOfAll.js';
import { csv } from '../../src/browser/export/csv.js';
import type { ListedArticle } from '../../src/browser/export/listArticles.js';
import { findForms } from '../../src/browser/marks/findForms.js';
import { readMarkedArticle, writeMarkedArticle } from '../../src/browser/marks/markedArticle.js';
import { markedForms } from '../../src/browser/marks/markedForms.js';
import { writtenPlaces } from '../../src/browser/marks/writtenPlaces.js';
import { countText } from '../../src/browser/page/countText.js';
import { dateWords } from '../../src/browser/page/dateWords.js';
import { facetChoices } from '../../src/browser/page/facetChoices.js';
import { instead } from '../../src/browser/page/instead.js';
import { makeExcerpt } from '../../src/browser/page/makeExcerpt.js';
import { makeHeadline } from '../../src/browser/page/makeHeadline.js';
import { resultAddress } from '../../src/browser/page/resultAddress.js';
import type { Term } from '../../src/browser/query/query.js';

const numbered = Array.from({ length: 100 }, (_, place) => `w${place}`).join(' ');
const text = (pieces: ReturnType<typeof makeExcerpt>): string => pieces.map((piece) => piece.text).join('');
const marks = (pieces: ReturnType<typeof makeExcerpt>): string[] => pieces.filter((piece) => piece.isMatch).map((piece) => piece.text);

describe('makeExcerpt', () => {
  it('begins at the beginning where nothing is marked', () => {
    expect(makeExcerpt('A short text', [])).toEqual([{ text: 'A short text', isMatch: false }]);
    expect(text(makeExcerpt(numbered, []))).toMatch(/^w0 .* w29 …$/);
    expect(makeExcerpt('', [[3]])).toEqual([]);
  });
  it('prefers the place where different words stand together', () => {
    const pieces = makeExcerpt(numbered, [[1, 2, 3, 60], [62]]);
    expect(marks(pieces)).toEqual(['w60', 'w62']);
    expect(text(pieces)).toMatch(/^… w55 .* w84 …$/);
  });
  it('shows text as it is, markup included', () => {
    const content = '5 < 6 &amp; <b>bold</b> <mark>x</mark>';
    expect(makeExcerpt(content, [[4]])).toEqual([
      { text: '5 < 6 &amp; <', isMatch: false },
      { text: 'b>bold</b', isMatch: true },
      { text: '> <mark>x</mark>', isMatch: false },
    ]);
  });
  it('knows languages without spaces', () => {
    const pieces = makeExcerpt('船\u200Bが\u200B港\u200Bに\u200B着いた', [[2]]);
    expect(text(pieces)).toBe('船が港に着いた');
    expect(marks(pieces)).toEqual(['港']);
  });
  it('contains a match wherever there is one', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(99)), { minLength: 1 }), (matches) => {
        const pieces = makeExcerpt(numbered, matches);
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

describe('what a result shows already', () => {
  const content = 'Ferry late. By Ann Bee. The ferry came. It was cold.';
  const head = { headline: 2, all: 5 };
  it('is not quoted below it', () => {
    expect(text(makeExcerpt(content, [[0, 6]], head))).toBe('The ferry came. It was cold.');
    expect(marks(makeExcerpt(content, [[0, 6]], head))).toEqual(['ferry']);
    expect(makeExcerpt(content, [[0]], head)).toEqual([{ text: 'The ferry came. It was cold.', isMatch: false }]);
    expect(makeExcerpt(content, [], head)).toEqual([{ text: 'The ferry came. It was cold.', isMatch: false }]);
  });
  it('is quoted where a byline is all that was found', () => {
    expect(text(makeExcerpt(content, [[3, 4]], head))).toBe('By Ann Bee. The ferry came. It was cold.');
    expect(marks(makeExcerpt(content, [[3, 4]], head))).toEqual(['Ann', 'Bee']);
  });
  it('has its own hits marked in the headline, as it was printed', () => {
    expect(makeHeadline('Ferry late', content, 2, [1, 6])).toEqual([
      { text: 'Ferry ', isMatch: false },
      { text: 'late', isMatch: true },
    ]);
    expect(marks(makeHeadline('船が着いた', '船\u200Bが\u200B着いた。\u200B船', 3, [0, 3]))).toEqual([]);
    expect(marks(makeHeadline('船が着いた。', '船\u200Bが\u200B着いた。\u200B船', 3, [0, 3]))).toEqual(['船']);
    expect(makeHeadline('Ferry  late', content, 2, [0])).toEqual([{ text: 'Ferry  late', isMatch: false }]);
    expect(makeHeadline('Ferry late', content, 0, [0])).toEqual([{ text: 'Ferry late', isMatch: false }]);
  });
});

describe('dateWords', () => {
  it.each([
    [19980512, 19980512, 'May 12, 1998'],
    [19980501, 19980531, 'May 1998'],
    [19980101, 19981231, '1998'],
    [19900101, 19991231, '1990 to 1999'],
    [19980512, 19980630, 'May 12, 1998 to June 1998'],
    [330101, 331231, '33'],
    [0, 19971231, '… to 1997'],
    [19980601, 99_991_231, 'June 1998 to …'],
  ])('%i to %i', (from, to, words) => {
    expect(dateWords({ from, to }, 'en', '{from} to {to}')).toBe(words);
  });
});

describe('facetChoices', () => {
  const counts = new Map([
    ['Sea', 3],
    ['Town', 5],
    ['Élan', 3],
  ]);
  const question = { counts, chosen: [], typed: '', most: 10, language: 'en', textOf: (value: string) => value };
  const values = (more: Partial<typeof question> & { chosen?: readonly string[] } = {}): string[] =>
    facetChoices({ ...question, ...more } as typeof question).choices.map(({ value }) => value);
  it('are the commonest first, those chosen before them', () => {
    expect(values()).toEqual(['Town', 'Élan', 'Sea']);
    expect(values({ chosen: ['Sea', 'Gone'] as never })).toEqual(['Sea', 'Gone', 'Town', 'Élan']);
    expect(values({ most: 1 })).toEqual(['Town']);
    expect(values({ typed: 'EL' })).toEqual(['Élan']);
  });
});

describe('instead', () => {
  it.each([
    ['north hafbour wall', 'hafbour', 'harbour', 'north harbour wall'],
    ['(Hafbour)', 'hafbour', 'harbour', '(harbour)'],
    ['a.b', 'a.b', '$&', '$&'],
    ['x', 'y', 'z', 'x z'],
  ])('%s', (typed, old, word, expected) => {
    expect(instead(typed, old, word)).toBe(expected);
  });
});

describe('marks', () => {
  it('take along the forms of the article, phrases as a whole', () => {
    const places = [
      { numbers: [1, 3], width: 1, terms: [] },
      { numbers: [4, 5], width: 2, terms: [] },
    ];
    expect(markedForms('The Ferry (and ferries, north quay.”', places)).toEqual(['Ferry', 'ferries', 'north quay']);
  });
  it('find whole words in any case, phrases over any white space and punctuation', () => {
    const found = (inText: string, ...forms: string[]): string[] => findForms(inText, forms).map(({ start, end }) => inText.slice(start, end));
    expect(found('Ferry, ferryman; the FERRY', 'ferry')).toEqual(['Ferry', 'FERRY']);
    expect(found('the North\n quay, a north-quay; northquay', 'north quay')).toEqual(['North\n quay', 'north-quay']);
    expect(found("it's a man’s world", "man's", 'a.*')).toEqual(['a', 'man’s']);
    expect(found('東京都知事', '東京')).toEqual(['東京']);
    expect(found('nothing', '...', '')).toEqual([]);
  });
  it('are read from the address as they were written', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.array(
          fc.string().filter((form) => /[\p{L}\p{N}]/u.test(form)),
          { maxLength: 5 },
        ),
        (path, forms) => {
          const whole = { path, forms, search: '?q=x' };
          expect(readMarkedArticle(writeMarkedArticle(whole))).toEqual(whole);
        },
      ),
    );
    expect(readMarkedArticle('?q=ferry')).toBeUndefined();
  });
});

describe('resultAddress', () => {
  const root = 'https://archive.example/papers/harbour%20bulletin/';
  it.each([
    ['/2022/01/a.html', `${root}2022/01/a.html`],
    ['2022/né/a b?.html', undefined],
    ['//evil.example/x', `${root}evil.example/x`],
    ['https://evil.example/x', undefined],
    ['javascript:alert(1)', undefined],
    ['../../x.html', undefined],
    ['\\\\evil.example', `${root}evil.example`],
  ])('%s', (indexed, expected) => {
    const address = resultAddress(indexed, root);
    if (expected === undefined) expect(address === undefined || address.startsWith(root)).toBe(true);
    else expect(address).toBe(expected);
  });
  it('never leads out of the site', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (indexed) => {
        const address = resultAddress(indexed, root);
        expect(address === undefined || address.startsWith(root)).toBe(true);
      }),
    );
  });
});

function listed(title: string): ListedArticle {
  const facets = { section: [title], topic: [], author: [title, title], person: [], place: [], issue: [], language: ['en'] };
  return {
    record: { id: 'x', title, isTitleMade: false, authors: [{ literal: title }], container: 'C', archive: 'A', language: 'en', url: 'https://a.example/' },
    date: '',
    dateWords: '',
    deck: title,
    facets,
  };
}

describe('exports', () => {
  it('of a table never hold a formula, and lose no text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('=1+1', '+cmd', '-2', '@SUM(A1)', '\t=x', ' =x', '"=1', 'a,b', 'a\r\nb')), (title) => {
        const [row] = readCsv(csv([listed(title)]).slice(1)).slice(1);
        expect(row).toHaveLength(15);
        for (const cell of row ?? []) expect(cell).not.toMatch(/^[\s\0]*[=+\-@\t\r]/);
        expect(row?.[1]?.replace(/^'/, '')).toBe(title.replace(/^'/, ''));
      }),
    );
  });
  it('of BibTeX give every article a key of its own', () => {
    const keys = [...bibtexOfAll([listed('Ferry'), listed('Ferry'), listed('Ferry')]).matchAll(/^@article\{([^,]+)/gm)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(3);
    // A headline that ends as a number of ours does.
    const others = [...bibtexOfAll([listed('Ferry-2'), listed('Ferry'), listed('Ferry'), listed('Ferry-2')]).matchAll(/^@article\{([^,]+)/gm)].map(([, key]) => key);
    expect(new Set(others).size).toBe(4);
  });
});

/** RFC 4180. */
function readCsv(source: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of source.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('writtenPlaces', () => {
  const content = 'Ferries ran. The ferry ran; the north quays, the “North Quay”.';
  const numbersOf = (numbers: number[], width: number, ...terms: Term[]): readonly number[] => writtenPlaces(content, { numbers, width, terms }).numbers;

  it('are those of what stands in quotation marks, not of other forms of it', () => {
    expect(numbersOf([0, 3], 1, { kind: 'exact', text: 'ferry' })).toEqual([3]);
    expect(numbersOf([6, 7, 9, 10], 2, { kind: 'phrase', text: 'north quay' })).toEqual([9, 10]);
  });
  it('are all forms of a word', () => {
    expect(numbersOf([0, 3], 1, { kind: 'word', text: 'ferry' })).toEqual([0, 3]);
    expect(numbersOf([0, 3], 1, { kind: 'exact', text: 'ferry' }, { kind: 'word', text: 'ferries' })).toEqual([0, 3]);
  });
  it('are all where nothing tells them apart', () => {
    expect(numbersOf([0], 1, { kind: 'exact', text: 'boat' })).toEqual([0]);
    expect(numbersOf([3, 9, 10], 1, { kind: 'exact', text: 'ferry' }, { kind: 'phrase', text: 'north quay' })).toEqual([3, 9, 10]);
    expect(writtenPlaces('船\u200Bが\u200B港\u200Bに', { numbers: [2, 3], width: 2, terms: [{ kind: 'phrase', text: '港に' }] }).numbers).toEqual([2, 3]);
  });
});
