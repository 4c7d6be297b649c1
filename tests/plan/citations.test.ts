/** Citations against what the manuals print, written by hand: authors, dates in every degree of doubt, issues, headlines with quotation marks. */
import { describe, expect, it } from 'vitest';
import type { BibliographicDate } from '../../src/model/bibliographicDate.js';
import type { BibliographicRecord } from '../../src/model/bibliographicRecord.js';
import type { CitationRun } from '../../src/model/views.js';
import { apa } from '../../src/stages/plan/citations/apa.js';
import { chicago } from '../../src/stages/plan/citations/chicago.js';
import { mla } from '../../src/stages/plan/citations/mla.js';
import { plainCitation } from '../../src/stages/plan/citations/plainCitation.js';
import { ferry } from '../helpers/anyRecord.js';

/** Titles between asterisks. */
const shown = (runs: readonly CitationRun[]): string => runs.map(({ text, isTitle }) => (isTitle ? `*${text}*` : text)).join('');
const sure = { isOneOf: false, isUncertain: false, isApproximate: false, isInferred: false };
const dated = (date: Partial<BibliographicDate> & Pick<BibliographicDate, 'edtf' | 'start'>): BibliographicRecord => ({ ...ferry, date: { ...sure, ...date } });
const { date: _, ...undated } = ferry;
const url = 'https://archive.example.org/2022/01/20/ferry.html';
const person = (given: string, family: string) => ({ given, family });

const cases: readonly (readonly [what: string, record: BibliographicRecord, apa: string, chicago: string, mla: string])[] = [
  [
    'one author, a day',
    ferry,
    'Roe, A. M. (2022, January 20). Ferry Runs Again. *Harbour Bulletin*.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, January 20, 2022.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, 20 Jan. 2022.',
  ],
  [
    'volume, issue, pages and address',
    { ...ferry, volume: '12', issue: '3', pages: '4-5', url },
    `Roe, A. M. (2022, January 20). Ferry Runs Again. *Harbour Bulletin*, *12*(3), 4–5. ${url}`,
    `Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin* 12, no. 3 (January 20, 2022): 4–5. ${url}.`,
    `Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, vol. 12, no. 3, 20 Jan. 2022, pp. 4–5. *Skerrow Archive*, ${url}.`,
  ],
  [
    'an issue without a volume, one page, in an archive of the paper’s own name',
    { ...ferry, archive: 'Harbour Bulletin', issue: '3', pages: 'A4', url },
    `Roe, A. M. (2022, January 20). Ferry Runs Again. *Harbour Bulletin*, (3), A4. ${url}`,
    `Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, no. 3 (January 20, 2022): A4. ${url}.`,
    `Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, no. 3, 20 Jan. 2022, p. A4, ${url}.`,
  ],
  [
    'two authors, one with a particle',
    { ...ferry, authors: [person('Jean-Paul', 'Sage'), { given: 'Maria', particle: 'van der', family: 'Berg' }] },
    'Sage, J.-P., & van der Berg, M. (2022, January 20). Ferry Runs Again. *Harbour Bulletin*.',
    'Sage, Jean-Paul, and Maria van der Berg. “Ferry Runs Again.” *Harbour Bulletin*, January 20, 2022.',
    'Sage, Jean-Paul, and Maria van der Berg. “Ferry Runs Again.” *Harbour Bulletin*, 20 Jan. 2022.',
  ],
  [
    'three authors: a suffix, initials, an agency',
    { ...ferry, authors: [{ given: 'Martin Luther', family: 'King', suffix: 'Jr.' }, person('J. R.', 'Ng'), { literal: 'Associated Press' }] },
    'King, M. L., Jr., Ng, J. R., & Associated Press. (2022, January 20). Ferry Runs Again. *Harbour Bulletin*.',
    'King, Martin Luther, Jr., J. R. Ng, and Associated Press. “Ferry Runs Again.” *Harbour Bulletin*, January 20, 2022.',
    'King, Martin Luther, Jr., et al. “Ferry Runs Again.” *Harbour Bulletin*, 20 Jan. 2022.',
  ],
  [
    'nobody named, no date',
    { ...undated, authors: [] },
    'Ferry Runs Again. (n.d.). *Harbour Bulletin*.',
    '“Ferry Runs Again.” *Harbour Bulletin*, n.d.',
    '“Ferry Runs Again.” *Harbour Bulletin*.',
  ],
  [
    'a month',
    dated({ edtf: '2022-09', start: { year: 2022, month: 9 } }),
    'Roe, A. M. (2022, September). Ferry Runs Again. *Harbour Bulletin*.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, September 2022.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, Sept. 2022.',
  ],
  [
    'a season',
    dated({ edtf: '1997-21', start: { year: 1997, season: 1 } }),
    'Roe, A. M. (1997, Spring). Ferry Runs Again. *Harbour Bulletin*.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, Spring 1997.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, Spring 1997.',
  ],
  [
    'an issue of several days',
    dated({ edtf: '2022-01-13/2022-01-20', start: { year: 2022, month: 1, day: 13 }, end: { year: 2022, month: 1, day: 20 } }),
    'Roe, A. M. (2022, January 13–20). Ferry Runs Again. *Harbour Bulletin*.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, January 13–20, 2022.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, 13–20 Jan. 2022.',
  ],
  [
    'an issue of two months',
    dated({ edtf: '2022-01/2022-02', start: { year: 2022, month: 1 }, end: { year: 2022, month: 2 } }),
    'Roe, A. M. (2022, January–February). Ferry Runs Again. *Harbour Bulletin*.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, January–February 2022.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, Jan.–Feb. 2022.',
  ],
  [
    'one day of an interval, inferred',
    dated({ edtf: '[2022-01-13..2022-02-03]', start: { year: 2022, month: 1, day: 13 }, end: { year: 2022, month: 2, day: 3 }, isOneOf: true, isInferred: true }),
    'Roe, A. M. (ca. 2022, January 13–February 3). Ferry Runs Again. *Harbour Bulletin*.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, [between January 13 and February 3, 2022].',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, [between 13 Jan. and 3 Feb. 2022].',
  ],
  [
    'an inferred day',
    dated({ edtf: '2022-01-20?', start: { year: 2022, month: 1, day: 20 }, isUncertain: true, isInferred: true }),
    'Roe, A. M. (ca. 2022, January 20). Ferry Runs Again. *Harbour Bulletin*.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, [January 20, 2022?].',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, [20 Jan. 2022?].',
  ],
  [
    'about a year',
    dated({ edtf: '1997~', start: { year: 1997 }, isApproximate: true }),
    'Roe, A. M. (ca. 1997). Ferry Runs Again. *Harbour Bulletin*.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, [ca. 1997].',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, circa 1997.',
  ],
  [
    'a decade',
    dated({ edtf: '199X', start: { year: 1990 }, end: { year: 1999 }, isOneOf: true }),
    'Roe, A. M. (ca. 1990s). Ferry Runs Again. *Harbour Bulletin*.',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, [1990s].',
    'Roe, Ann Mary. “Ferry Runs Again.” *Harbour Bulletin*, [1990s].',
  ],
  [
    'quotation marks in the headline, a question at its end',
    { ...ferry, title: '“Ferry” and "Bridge": Who Asked?' },
    'Roe, A. M. (2022, January 20). “Ferry” and "Bridge": Who Asked? *Harbour Bulletin*.',
    'Roe, Ann Mary. “‘Ferry’ and ‘Bridge’: Who Asked?” *Harbour Bulletin*, January 20, 2022.',
    'Roe, Ann Mary. “‘Ferry’ and ‘Bridge’: Who Asked?” *Harbour Bulletin*, 20 Jan. 2022.',
  ],
  [
    'a headline that ends in a quotation',
    { ...ferry, title: 'They Called It "the Ferry"' },
    'Roe, A. M. (2022, January 20). They Called It "the Ferry". *Harbour Bulletin*.',
    'Roe, Ann Mary. “They Called It ‘the Ferry.’” *Harbour Bulletin*, January 20, 2022.',
    'Roe, Ann Mary. “They Called It ‘the Ferry.’” *Harbour Bulletin*, 20 Jan. 2022.',
  ],
  [
    'a German article: its marks stay',
    { ...ferry, language: 'de', title: 'Was heißt „Fähre“?' },
    'Roe, A. M. (2022, January 20). Was heißt „Fähre“? *Harbour Bulletin*.',
    'Roe, Ann Mary. “Was heißt „Fähre“?” *Harbour Bulletin*, January 20, 2022.',
    'Roe, Ann Mary. “Was heißt „Fähre“?” *Harbour Bulletin*, 20 Jan. 2022.',
  ],
  [
    'an Arabic article',
    { ...ferry, language: 'ar', title: 'متى تعود العبّارة؟', authors: [{ literal: 'نادر الشاطبي' }] },
    'نادر الشاطبي. (2022, January 20). متى تعود العبّارة؟ *Harbour Bulletin*.',
    'نادر الشاطبي. “متى تعود العبّارة؟” *Harbour Bulletin*, January 20, 2022.',
    'نادر الشاطبي. “متى تعود العبّارة؟” *Harbour Bulletin*, 20 Jan. 2022.',
  ],
  [
    'a headline made of the opening words',
    { ...ferry, authors: [], title: 'The ferry that runs to the island…', isTitleMade: true },
    '[The ferry that runs to the island…]. (2022, January 20). *Harbour Bulletin*.',
    '[The ferry that runs to the island…]. *Harbour Bulletin*, January 20, 2022.',
    '[The ferry that runs to the island…]. *Harbour Bulletin*, 20 Jan. 2022.',
  ],
];

describe('a citation', () => {
  it.each(cases)('in APA: %s', (_, record, expected) => expect(shown(apa(record))).toBe(expected));
  it.each(cases)('in Chicago: %s', (_, record, __, expected) => expect(shown(chicago(record))).toBe(expected));
  it.each(cases)('in MLA: %s', (_, record, __, ___, expected) => expect(shown(mla(record))).toBe(expected));

  it('of twenty-one authors names nineteen and the last in APA, seven in Chicago', () => {
    const authors = Array.from({ length: 21 }, (_, index) => person('Ann', `Roe${String.fromCharCode(97 + index)}`));
    expect(shown(apa({ ...ferry, authors }))).toMatch(/, Roes, A\., \. \. \. Roeu, A\. \(2022/);
    expect(shown(chicago({ ...ferry, authors }))).toMatch(/^Roea, Ann, Ann Roeb, .*, Ann Roeg, et al\. “/);
  });

  it('in no style speaks the archive’s language, and finds the article again', () => {
    const joinNames = (names: readonly string[]): string => names.join(' und ');
    expect(
      shown(
        plainCitation({ ...ferry, url, authors: [...ferry.authors, { literal: 'dpa' }] }, { date: '20. Januar 2022', issue: 'HB 3/2022', page: 'Seite 4', joinNames, comma: ', ' }),
      ),
    ).toBe(`Ann Mary Roe und dpa: Ferry Runs Again. *Harbour Bulletin*, HB 3/2022, 20. Januar 2022, Seite 4, Skerrow Archive. ${url}`);
    expect(shown(plainCitation({ ...undated, authors: [] }, { date: 'Kein Datum bekannt', joinNames, comma: ', ' }))).toBe(
      'Ferry Runs Again. *Harbour Bulletin*, Kein Datum bekannt, Skerrow Archive.',
    );
  });
});
