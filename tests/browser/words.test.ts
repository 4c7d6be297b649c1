/** The reader's words and the archive's: what was mistyped or misread, stems that no word shows, how far words are apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonerWords } from '../../src/browser/words/commonerWords.js';
import { editDistance } from '../../src/browser/words/editDistance.js';
import { isBeginning } from '../../src/browser/words/isBeginning.js';
import { isInVolume } from '../../src/browser/words/isInVolume.js';
import { learnedStem } from '../../src/browser/words/learnedStem.js';
import { nearWords } from '../../src/browser/words/nearWords.js';
import { wordKey } from '../../src/browser/words/wordKey.js';
import { wordParts } from '../../src/browser/words/wordParts.js';
import { wordsNowhere } from '../../src/browser/words/wordsNowhere.js';
import { wordsOfToken } from '../../src/stages/search/wordsOfToken.js';
import { fakeArchive } from './helpers/fakeArchive.js';

describe('editDistance', () => {
  it.each([
    ['harbour', 'harbor', 1],
    ['harbour', 'hafbour', 1],
    ['modern', 'modem', 0.5],
    ['ſea', 'fea', 1],
    ['fome', 'some', 0.5],
    ['tbe', 'the', 0.5],
    ['l875', '1875', 0.5],
    ['recieve', 'receive', 1],
    ['abc', 'abc', 0],
    ['', 'a', 1],
  ])('%s and %s', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });
  it('is the same both ways, and zero for the same word alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-f]{0,6}$/), fc.stringMatching(/^[a-f]{0,6}$/), (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearWords', () => {
  const archive = fakeArchive([[{ title: 'x', text: 'harbour modern government council fog some quay quays clothes' }]], ['', 'f', 'm', 's']);
  it.each([
    ['hafbour', 'harbour'],
    ['modem', 'modern'],
    ['rnodern', 'modern'],
    ['govemment', 'government'],
    ['fome', 'some'],
    ['eouncil', 'council'],
    ['ocuncil', 'council'],
    ['qauy', 'quay'],
    ['dothes', 'clothes'],
  ])('%s', async (typed, meant) => {
    expect((await nearWords(typed, (await archive).dictionary))[0]).toBe(meant);
  });
  it('looks into the parts of the dictionary beside the own one, as far as they have words with its first letter', async () => {
    const { dictionary } = await fakeArchive([[{ title: 'x', text: 'abbey back bakery buddy business busy coal' }]], ['', 'back', 'burs', 'coal']);
    expect((await nearWords('buisness', dictionary))[0]).toBe('business');
    expect((await nearWords('bussy', dictionary))[0]).toBe('busy');
    const other = await fakeArchive([[{ title: 'x', text: 'abbey back business coal' }]], ['', 'back', 'burs', 'coal']);
    const before = other.asked.length;
    expect(await other.dictionary.beside('en', 'aardvark')).toEqual([]);
    expect(other.asked).toHaveLength(before);
  });
  it('offers a word once, and not its genitive too', async () => {
    const { dictionary } = await fakeArchive([[{ title: 'x', text: 'accessibility accessibility’s accessible' }]], ['']);
    expect(await nearWords('acessibility', dictionary)).toEqual(['accessibility']);
  });
  it.each(['', 'ab', 'zzzzzz', '!!!'])('nothing is near "%s"', async (typed) => {
    expect(await nearWords(typed, (await archive).dictionary)).toEqual([]);
  });
});

describe('commonerWords', () => {
  const texts = ['accessiblity', ...Array.from({ length: 25 }, () => 'accessibility tester'), 'testers pierce', 'harbour', 'harbor'];
  const archive = fakeArchive([texts.map((text, at) => ({ title: `x${at}`, text }))]);
  it.each([
    ['accessiblity', 1, ['accessibility']],
    // Common enough to be meant.
    ['accessiblity', 3, []],
    ['harbor', 1, []],
    ['teste', 1, []],
  ])('%s, which %i have', async (typed, articles, expected) => {
    expect(await commonerWords(typed, articles, new Set(), (await archive).dictionary)).toEqual(expected);
  });
  it('are of another stem', async () => {
    expect(await commonerWords('testers', 1, new Set(), (await archive).dictionary)).toEqual(['tester']);
    const { dictionary } = await archive;
    const own = new Set((await dictionary.find('en', 'testers')).map(({ term }) => term));
    expect(await commonerWords('testers', 1, own, dictionary)).toEqual([]);
  });
});

describe('learnedStem', () => {
  const entries = [
    ['carri', 'carrying', 'carries'],
    ['ferri', 'ferry'],
    ['water', 'water'],
    ['pack', 'packer', 'packing'],
    ['walk', 'walking'],
    ['mast', 'mast'],
    ['river', 'river'],
  ].map(([term = '', ...words]) => ({ term, words: words.map((word) => [word, 1] as const) }));
  it('takes the endings that the archive’s own words show', () => {
    expect(learnedStem('ferrying', entries)?.term).toBe('ferri');
    expect(learnedStem('masting', entries)?.term).toBe('mast');
  });
  it('takes a word for a longer one where other words have the same stem with that ending and without it', () => {
    const known = ['walk walks', 'day days', 'residents', 'ship shipment', 'new', 'news'].map((words) => ({
      term: words.slice(0, 4),
      words: words.split(' ').map((word) => [word, 1] as const),
    }));
    expect(learnedStem('resident', known)?.term).toBe('resi');
    expect(learnedStem('reside', known)).toBeUndefined();
    expect(learnedStem('pave', [...known, { term: 'pavement', words: [['pavement', 1] as const] }])).toBeUndefined();
  });
  it('but not one that most words keep', () => {
    expect(learnedStem('master', entries)).toBeUndefined();
    expect(learnedStem('', entries)).toBeUndefined();
  });
});

describe('wordParts', () => {
  it('divides what has no spaces into words that the archive knows', async () => {
    const { dictionary } = await fakeArchive([[{ title: '港', text: '東京 都 知事 が 着い た', language: 'ja' }]]);
    expect((await wordParts('東京都知事', 'ja', dictionary)).map(({ word }) => word)).toEqual(['東京', '都', '知事']);
    expect((await wordParts('東京都', 'en', dictionary)).map(({ word }) => word)).toEqual(['東京都']);
    expect((await wordParts('12/24 co-operate', 'en', dictionary)).map(({ word }) => word)).toEqual(['12', '24', 'co', 'operate']);
  });
  it.each(['cTAKES™', '5°C', '№5', 'C++', 'a=b', 'snake_case', 'l´alphabet', 'U.S.A.', 'co-operate'])('cuts %s where the index does', async (token) => {
    const { dictionary } = await fakeArchive([[{ title: 'x', text: 'x' }]]);
    const indexed = wordsOfToken(token).map(({ word }) => wordKey(word));
    const parts = (await wordParts(token, 'en', dictionary)).map(({ word }) => wordKey(word));
    expect(parts).not.toEqual([]);
    expect(parts.filter((part) => !indexed.includes(part))).toEqual([]);
  });
});

describe('isBeginning', () => {
  it.each([
    ['서울', true],
    ['서', false],
    ['har', true],
    ['ha', false],
    ['zeb', false],
  ])('%s: %s', async (text, expected) => {
    const { dictionary } = await fakeArchive([[{ title: '서울특별시', text: 'harbour' }]]);
    expect(await isBeginning(text, dictionary)).toBe(expected);
  });
});

describe('wordsNowhere', () => {
  it.each([
    ['uses takes™ 5°c', ['uses takes™ 5°c']],
    ['takes™ zebra', ['zebra']],
    ['takes sea-zebra', ['sea-zebra']],
  ])('of "%s"', async (text, expected) => {
    const { dictionary } = await fakeArchive([[{ title: 'x', text: 'takes uses 5 c sea' }]]);
    expect((await wordsNowhere({ kind: 'phrase', text }, dictionary)).map((term) => term.text)).toEqual(expected);
  });
});

it('a volume is found among those of an entry', () => {
  expect([0, 5, 6, 11, 12, 700].map((place) => isInVolume('hB', place))).toEqual([true, true, true, false, false, false]);
});
