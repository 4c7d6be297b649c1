/** Names are found whole, the longest first, none twice, as a search that tries every name at every place finds them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authority } from '../../src/model/authority.js';
import { foldName } from '../../src/model/foldName.js';
import { countMentions } from '../../src/stages/enrich/countMentions.js';
import { nameFinder } from '../../src/stages/enrich/nameFinder.js';

const authority = (name: string, ...variants: string[]): Authority => ({ kind: 'person', name, sortName: name, variants, identifiers: [] });
/** What is found, as the text has it. */
const found = (text: string, names: readonly string[]): string[] => {
  const folded = foldName(text);
  return nameFinder(names.map((name) => authority(name)))(folded).map(({ start, end }) => folded.slice(start, end));
};

describe('names in a text', () => {
  it.each([
    ['the longest that begins at a place', 'New York Times, New York', ['New York', 'New York Times'], ['New York Times', 'New York']],
    ['not inside other words', 'Annapolis, Annas Marianna, Anna-Lena', ['Anna', 'Lena'], []],
    ['with their case', 'will Will WILL', ['Will'], ['Will']],
    ['with their accents', 'Andre André Andre\u0301', ['André'], ['André', 'André']],
    ['over any white space', 'Ada\n  Vane, Ada\u00A0Vane', ['Ada Vane'], ['Ada Vane', 'Ada Vane']],
    ['in any form of apostrophe and hyphen', "O’Brien, O'Brien, Jean‑Paul", ["O'Brien", 'Jean-Paul'], ["O'Brien", "O'Brien", 'Jean-Paul']],
    ['with what follows an apostrophe', 'Vane’s boat, Ankara’da, the Vanes’', ['Vane', 'Ankara', 'Vanes'], ['Vane', 'Ankara', 'Vanes']],
    ['not after the apostrophe of a name', 'O’Brien and D’Arcy', ['Brien', 'Arcy', 'O', 'D’'], []],
    ['after an elided article', 'l’Étoile, d’Alger, L’Algérie, qu’Ada', ['Étoile', 'Alger', 'Algérie', 'Ada'], ['Étoile', 'Alger', 'Algérie', 'Ada']],
    ['not in a Ukrainian word with an apostrophe', 'Лук’яненко', ['Лук', 'яненко'], []],
    ['in quotation marks', '‘Ada Vane’ and “Ada Vane”', ['Ada Vane'], ['Ada Vane', 'Ada Vane']],
    ['with signs in them', 'A. B. Vane & Sons (St. Mary)', ['A. B. Vane & Sons', 'St. Mary'], ['A. B. Vane & Sons', 'St. Mary']],
    ['without soft hyphens', 'Ada Va\u00ADne', ['Ada Vane'], ['Ada Vane']],
    ['wherever they stand in Chinese', '昨天王小明在北京说', ['王小明', '北京'], ['王小明', '北京']],
    ['as whole runs of katakana', 'アンケートでアンさん', ['アン'], ['アン']],
    ['not without the marks that follow', 'กรุงเทพฯ กี', ['กรุง', 'กก'], ['กรุง']],
    ['in Arabic as whole words', 'في بيروت وبيروت', ['بيروت'], ['بيروت']],
    ['beyond the first plane', '𠮷野家𠮷野', ['𠮷野家', '𠮷野'], ['𠮷野家', '𠮷野']],
  ])('are found %s', (_, text, names, expected) => expect(found(text, names)).toEqual(expected));

  it('are not found where one letter is all of them', () => expect(found('U and 李', ['U', '李'])).toEqual([]));

  it('are counted for nobody where two share them, and leave no room for a shorter one', () => {
    const people = [authority('Ada Vane', 'Miss Vane'), authority('Bea Vane', 'Miss Vane'), authority('Vane')];
    expect(countMentions(['Miss Vane met Ada Vane', undefined, 'Ada Vane Vane'], people)).toEqual([
      { authority: 0, count: 2 },
      { authority: 2, count: 1 },
    ]);
  });

  it('do not go on from the headline to the text', () => expect(countMentions(['Ada', 'Vane'], [authority('Ada Vane')])).toEqual([]));

  it('are invented nowhere', () => expect(countMentions(['Ada Vane'], [])).toEqual([]));
});

describe('the search for names', () => {
  const pieces = fc.constantFrom('a', 'b', 'ab', ' ', '  ', '-', "'", '’', '.', 'é', 'e\u0301', '北', '京', 'ア', 'B', '\n', '𠮷', '1', 'я');
  const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
  const names = fc.array(
    fc.array(pieces, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 8 },
  );

  it('finds what trying every name at every place finds, and nothing that overlaps', () => {
    fc.assert(
      fc.property(text, names, (each, list) => {
        const folded = foldName(each);
        const matches = nameFinder(list.map((name) => authority(name)))(folded);
        expect(matches.map(({ start, end }) => [start, end])).toEqual(everyName(folded, list));
        for (const [index, { start, end }] of matches.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(matches[index - 1]?.end ?? 0);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

/** The same by other means: regular expressions say where words begin and end, and every name is tried everywhere. */
function everyName(text: string, names: readonly string[]): [number, number][] {
  const tokens = [
    ...text.matchAll(
      /[\p{sc=Kana}ー][\p{sc=Kana}ー\p{M}]*|[\p{sc=Han}][\p{M}]*|(?:(?![\p{sc=Kana}ー\p{sc=Han}])[\p{L}\p{M}\p{N}])+(?:-(?:(?![\p{sc=Kana}ー\p{sc=Han}])[\p{L}\p{M}\p{N}])+)*|[\s\S]/gu,
    ),
  ];
  const edges = new Set([text.length, ...tokens.map(({ index }) => index)]);
  const isWord = (character: string | undefined) => character !== undefined && /(?![\p{sc=Kana}ー\p{sc=Han}])[\p{L}\p{M}\p{N}]/u.test(character);
  const begins = (at: number) =>
    edges.has(at) && !(text[at - 1] === "'" && isWord(text[at - 2]) && isWord(text[at]) && !/(?:^|[^\p{L}\p{M}\p{N}])(?:[a-zé]{1,7}|L|Qu)'$/u.test(text.slice(0, at)));
  const ends = (at: number) => edges.has(at) && !(text[at] === "'" && isWord(text[at - 1]) && isWord(text[at + 1]) && !/[a-zé]/.test(text[at + 1] ?? ''));
  const wanted = names.map((name) => foldName(name).trim()).filter((name) => (name.match(/[\p{L}\p{N}]/gu) ?? []).length > 1);
  const found: [number, number][] = [];
  for (let at = 0; at < text.length; ) {
    const here = at;
    const fitting = begins(here) ? wanted.filter((name) => text.startsWith(name, here) && ends(here + name.length)) : [];
    const longest = Math.max(0, ...fitting.map((name) => name.length));
    if (longest > 0) found.push([here, here + longest]);
    at += Math.max(1, longest);
  }
  return found;
}
