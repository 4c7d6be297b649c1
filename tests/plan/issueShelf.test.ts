/** What the shelf shows as missing is certain: below the highest number where it begins afresh, between the ends where it does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssueRef } from '../../src/model/article.js';
import type { CivilDate } from '../../src/model/brands.js';
import type { Issue } from '../../src/model/site.js';
import { issueShelf, missingOn, type ShelfGroup } from '../../src/stages/plan/issueShelf.js';

function issue(ref: IssueRef, year?: number): Issue {
  const day = `${year}-01-01` as CivilDate;
  const date = { edtf: day, precision: 'day' as const, earliest: day, latest: day, evidence: { rule: 'iso-date' as const, source: 'body' as const, text: day } };
  return { ref, label: String(ref.number), folder: `issues/${ref.number}`, articles: [], citedBy: [], ...(year === undefined ? {} : { date }) };
}

function shown(groups: readonly ShelfGroup[]): string[] {
  return groups.map(({ publication, volume, year, places }) => {
    const name = [publication, volume === undefined ? undefined : `v${volume}`, year].filter((part) => part !== undefined).join(' ');
    return `${name}: ${places.map((place) => ('issue' in place ? place.issue.ref.number : place.from === place.to ? `(${place.from})` : `(${place.from}-${place.to})`)).join(' ')}`;
  });
}

describe('issueShelf', () => {
  it('shows what is missing of a year, newest year first', () => {
    const issues = [issue({ publication: 'HB', number: 2, year: 2022 }), issue({ publication: 'HB', number: 5, year: 2022 }), issue({ publication: 'HB', number: 1, year: 2023 })];
    expect(shown(issueShelf(issues))).toEqual(['HB 2023: 1', 'HB 2022: (1) 2 (3-4) 5']);
    expect(missingOn(issueShelf(issues))).toBe(3);
  });

  it('shows what is missing of a volume', () => {
    expect(shown(issueShelf([issue({ volume: 3, number: 2 }, 1926), issue({ volume: 3, number: 4 }, 1926), issue({ volume: 4, number: 1 }, 1927)]))).toEqual([
      'v4 1927: 1',
      'v3 1926: (1) 2 (3) 4',
    ]);
  });

  it('claims nothing before the first or after the last of an archive that is numbered through', () => {
    const issues = [issue({ number: 12 }, 1990), issue({ number: 13 }, 1990), issue({ number: 205 }, 1993), issue({ number: 206 })];
    expect(shown(issueShelf(issues))).toEqual(['1993: (14-204) 205', '1990: 12 13', ': 206']);
  });

  it('claims nothing before the first issue of a paper whose numbers only rise, though it names years or volumes', () => {
    const named = [
      issue({ publication: 'HB', number: 4711, year: 1987 }),
      issue({ publication: 'HB', number: 4713, year: 1987 }),
      issue({ publication: 'HB', number: 4720, year: 1988 }),
    ];
    expect(shown(issueShelf(named))).toEqual(['HB 1988: (4714-4719) 4720', 'HB 1987: 4711 (4712) 4713']);
    expect(shown(issueShelf([issue({ volume: 12, number: 613 }, 1910), issue({ volume: 13, number: 640 }, 1911)]))).toEqual(['v13 1911: (614-639) 640', 'v12 1910: 613']);
    expect(shown(issueShelf([issue({ publication: 'HB', number: 9, year: 1987 })]))).toEqual(['HB 1987: 9']);
  });

  it('claims nothing of an issue without a year where others are called by theirs', () => {
    const issues = [issue({ publication: 'HB', number: 3, year: 2020 }), issue({ publication: 'HB', number: 17 }), issue({ publication: 'HB', number: 2 })];
    expect(shown(issueShelf(issues))).toEqual(['HB 2020: 3', 'HB: 2 17']);
    expect(shown(issueShelf([...issues, issue({ publication: 'HB', number: 2, year: 2021 })]))).toEqual(['HB 2021: (1) 2', 'HB 2020: (1-2) 3', 'HB: 2 17']);
  });

  it('does not believe thousands of missing numbers', () => {
    const issues = [issue({ number: 2, year: 2022 }), issue({ number: 2022, year: 2022 }), issue({ number: 1, year: 2023 })];
    expect(shown(issueShelf(issues))).toEqual(['2023: 1', '2022: (1) 2 2022']);
  });

  it('keeps publications apart', () => {
    expect(shown(issueShelf([issue({ publication: 'B', number: 1, year: 2000 }), issue({ publication: 'A', number: 3, year: 2000 })]))).toEqual(['A 2000: 3', 'B 2000: 1']);
  });

  it('has every issue once, and a place for every number in between', () => {
    const refs = fc.uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 60 }), year: fc.constantFrom(2000, 2001) }), {
      selector: ({ number, year }) => `${year}/${number}`,
      maxLength: 30,
    });
    fc.assert(
      fc.property(refs, (list) => {
        const groups = issueShelf(list.map((ref) => issue(ref)));
        for (const { year, places } of groups) {
          const numbers = places.flatMap((place) => ('issue' in place ? [place.issue.ref.number] : Array.from({ length: place.to - place.from + 1 }, (_, at) => place.from + at)));
          expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, at) => (numbers[0] ?? 0) + at));
          const held = places.flatMap((place) => ('issue' in place ? [place.issue.ref.number] : []));
          expect(held).toEqual(
            list
              .filter((ref) => ref.year === year)
              .map(({ number }) => number)
              .sort((a, b) => a - b),
          );
        }
      }),
    );
  });
});
