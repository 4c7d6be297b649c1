/** What the shelf shows as missing is certain: below the highest number where it begins afresh, between the ends where it does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssueRef } from '../../src/model/article.js';
import type { CivilDate } from '../../src/model/brands.js';
import type { Issue } from '../../src/model/site.js';
import { issueShelf, missingOn, type ShelfGroup } from '../../src/stages/plan/issueShelf.js';
import { testSettings } from '../helpers/testSettings.js';

function issue(ref: IssueRef, year?: number): Issue {
  const day = `${year}-01-01` as CivilDate;
  const date = { edtf: day, precision: 'day' as const, earliest: day, latest: day, evidence: { rule: 'iso-date' as const, source: 'body' as const, text: day } };
  return { ref, label: String(ref.number), folder: `issues/${ref.number}`, articles: [], citedBy: [], ...(year === undefined ? {} : { date }) };
}

function shown(groups: readonly ShelfGroup[]): string[] {
  return groups.map(({ publication, volume, year, through, places }) => {
    const name = [publication, volume === undefined ? undefined : `v${volume}`, year].filter((part) => part !== undefined).join(' ');
    if (through !== undefined) return `${name}-${through}: nothing`;
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
    expect(shown(issueShelf(issues))).toEqual(['1993: (14-204) 205', '1991-1992: nothing', '1990: 12 13', ': 206']);
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

  const issuesOf = (year: number, ...numbers: readonly number[]) => numbers.map((number) => issue({ publication: 'HB', number, year }));

  it('shows whole years of which nothing is held, where others begin afresh, and where numbers are missing between them', () => {
    expect(shown(issueShelf([...issuesOf(2001, 2), ...issuesOf(2004, 1), ...issuesOf(2006, 3)]))).toEqual([
      'HB 2006: (1-2) 3',
      'HB 2005-2005: nothing',
      'HB 2004: 1',
      'HB 2002-2003: nothing',
      'HB 2001: (1) 2',
    ]);
  });

  it('does not take years for missing in which a paper paused, whose numbers go on', () => {
    expect(shown(issueShelf([issue({ number: 12 }, 1940), issue({ number: 13 }, 1946)]))).toEqual(['1946: 13', '1940: 12']);
  });

  it('shows whole volumes of which nothing is held between two, and no number of them', () => {
    const volumes = issueShelf([issue({ volume: 3, number: 2 }, 1926), issue({ volume: 7, number: 1 }, 1930), issue({ volume: 8, number: 2 }, 1931)]);
    expect(shown(volumes)).toEqual(['v8 1931: (1) 2', 'v7 1930: 1', 'v4-6: nothing', 'v3 1926: (1) 2']);
    expect(missingOn(volumes)).toBe(2);
    expect(shown(issueShelf([issue({ volume: 12, number: 613 }), issue({ volume: 14, number: 640 })]))).toEqual(['v14: (614-639) 640', 'v13-13: nothing', 'v12: 613']);
    expect(shown(issueShelf([issue({ volume: 1, number: 1 }), issue({ volume: 9999, number: 2 })]))).toEqual(['v9999: 2', 'v1: 1']);
  });

  it('begins each year afresh where the owner says how often the paper appears, and that its numbers go with years', () => {
    const weekly = testSettings({ publications: [{ abbreviation: 'HB', frequency: 'weekly' }] }).publications;
    expect(shown(issueShelf(issuesOf(2022, 3, 5), weekly))).toEqual(['HB 2022: (1-2) 3 (4) 5']);
    expect(shown(issueShelf([...issuesOf(1987, 4711), ...issuesOf(1988, 4713)], weekly))).toEqual(['HB 1988: 4713', 'HB 1987: 4711']);
    const through = testSettings({ publications: [{ abbreviation: 'HB', frequency: 'weekly', numbering: '{number}' }] }).publications;
    expect(shown(issueShelf(issuesOf(2022, 3, 5), through))).toEqual(['HB 2022: 3 (4) 5']);
  });

  it('counts a double number as both', () => {
    const double = { publication: 'HB', number: 7, through: 8, year: 2009 };
    expect(shown(issueShelf([issue(double), ...issuesOf(2009, 6, 10), ...issuesOf(2010, 1)]))).toEqual(['HB 2010: 1', 'HB 2009: (1-5) 6 7 (9) 10']);
    expect(shown(issueShelf([...issuesOf(1990, 6), issue({ ...double, year: 1990 }), ...issuesOf(1991, 9)]))).toEqual(['HB 1991: 9', 'HB 1990: 6 7']);
  });

  it('claims nothing because of an absurd number, in its year or in the next', () => {
    expect(shown(issueShelf([...issuesOf(1987, 311, 312, 99999), ...issuesOf(1988, 340)]))).toEqual(['HB 1988: (313-339) 340', 'HB 1987: 311 312 99999']);
    const weekly = testSettings({ publications: [{ abbreviation: 'HB', frequency: 'weekly' }] }).publications;
    expect(shown(issueShelf([...issuesOf(1987, 2, 512), ...issuesOf(1988, 3)], weekly))).toEqual(['HB 1988: (1-2) 3', 'HB 1987: (1) 2 512']);
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
