/** BibTeX, RIS and CSL-JSON as the readers of those formats take them apart, and that no words of an article end a field, a line or an entry. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BibliographicRecord } from '../../src/model/bibliographicRecord.js';
import { bibtex } from '../../src/model/citations/bibtex.js';
import { oneLine } from '../../src/model/citations/oneLine.js';
import { ris } from '../../src/model/citations/ris.js';
import { citationView } from '../../src/stages/plan/citations/citationView.js';
import { cslJson } from '../../src/stages/plan/citations/cslJson.js';
import { anyRecord, ferry } from '../helpers/anyRecord.js';

const whole: BibliographicRecord = {
  ...ferry,
  title: 'Über 100 % & _mehr_ {hier}',
  authors: [{ family: 'Berg', given: 'Maria', particle: 'van der' }, { family: 'King', given: 'Martin', suffix: 'Jr.' }, { literal: 'Roe and Sons, Inc.' }],
  volume: '12',
  issue: '3',
  pages: 'A4-A5',
  section: 'Harbour',
  language: 'de',
  url: 'https://archive.example.org/2022/01/20/f%C3%A4hre.html',
};
const interval: BibliographicRecord = {
  ...ferry,
  date: {
    edtf: '[2022-01-13..2022-01-31]',
    start: { year: 2022, month: 1, day: 13 },
    end: { year: 2022, month: 1, day: 31 },
    isOneOf: true,
    isUncertain: false,
    isApproximate: false,
    isInferred: true,
  },
};

describe('BibTeX', () => {
  it('is an entry that BibTeX and biblatex read', () => {
    expect(bibtex(whole)).toBe(`@article{berg2022uber,
author={van der Berg, Maria and King, Jr., Martin and {Roe and Sons, Inc.}},
title={{Über 100 \\% \\& \\_mehr\\_ \\textbraceleft{}hier\\textbraceright{}}},
journal={Harbour Bulletin},
volume={12},
number={3},
pages={A4--A5},
year={2022},
month=jan,
date={2022-01-20},
langid={de},
url={https://archive.example.org/2022/01/20/f%C3%A4hre.html}
}
`);
  });

  it.each([
    [interval, '2022-01-13/2022-01-31'],
    [{ ...ferry, date: { edtf: '1997~', start: { year: 1997 }, isOneOf: false, isUncertain: false, isApproximate: true, isInferred: false } }, '1997~'],
    [
      { ...ferry, date: { edtf: '2022-01-20T10:00:00Z', start: { year: 2022, month: 1, day: 20 }, isOneOf: false, isUncertain: false, isApproximate: false, isInferred: false } },
      '2022-01-20',
    ],
  ] satisfies [BibliographicRecord, string][])('keeps the date in EDTF: %#', (record, date) => expect(bibtex(record)).toContain(`\ndate={${date}},`));

  it('balances its braces, whatever the words: one entry with its own fields and no others', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { key, fields } = readBibtex(bibtex(record));
        expect(key).toMatch(/^[a-z][a-z\d]*$/);
        expect([...fields.keys()].filter((name) => !/^(?:author|title|journal|volume|number|pages|year|month|date|langid|url)$/.test(name))).toEqual([]);
        expect(untex(fields.get('title') ?? '')).toBe(oneLine(record.title));
        expect(untex(fields.get('journal') ?? '')).toBe(oneLine(record.container));
      }),
      { numRuns: 300 },
    );
  });
});

describe('RIS', () => {
  it('is lines of tags', () => {
    expect(ris(whole).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - 0123456789abcdef',
      'AU  - van der Berg, Maria',
      'AU  - King, Martin, Jr.',
      'AU  - Roe and Sons, Inc.',
      'TI  - Über 100 % & _mehr_ {hier}',
      'T2  - Harbour Bulletin',
      'J2  - HB',
      'PY  - 2022',
      'DA  - 2022/01/20/',
      'VL  - 12',
      'IS  - 3',
      'SP  - A4',
      'EP  - A5',
      'SE  - Harbour',
      'LA  - de',
      'DB  - Skerrow Archive',
      'UR  - https://archive.example.org/2022/01/20/f%C3%A4hre.html',
      'ER  - ',
      '',
    ]);
  });

  it('states no day that is not known, and says what is', () => {
    const lines = ris(interval).split('\r\n');
    expect(lines.filter((line) => /^(?:PY|DA|N1)/.test(line))).toEqual(['PY  - 2022', 'N1  - Date (EDTF): [2022-01-13..2022-01-31], inferred']);
  });

  it('has one record, whatever the words', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const lines = ris(record).split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- [^\p{Cc}\u2028\u2029]*$/u);
        expect(lines.filter((line) => line.startsWith('TY') || line.startsWith('ER'))).toEqual(['TY  - NEWS', 'ER  - ']);
      }),
      { numRuns: 300 },
    );
  });
});

describe('CSL-JSON', () => {
  it('is a list of one item', () => {
    expect(JSON.parse(cslJson(whole))).toEqual([
      {
        id: '0123456789abcdef',
        type: 'article-newspaper',
        title: 'Über 100 % & _mehr_ {hier}',
        author: [{ family: 'Berg', given: 'Maria', 'non-dropping-particle': 'van der' }, { family: 'King', given: 'Martin', suffix: 'Jr.' }, { literal: 'Roe and Sons, Inc.' }],
        'container-title': 'Harbour Bulletin',
        'container-title-short': 'HB',
        issued: { 'date-parts': [[2022, 1, 20]] },
        volume: '12',
        issue: '3',
        page: 'A4-A5',
        section: 'Harbour',
        language: 'de',
        archive: 'Skerrow Archive',
        URL: 'https://archive.example.org/2022/01/20/f%C3%A4hre.html',
      },
    ]);
  });

  it('gives an interval as two dates, says that it is doubtful, and keeps what that leaves out', () => {
    const [item] = JSON.parse(cslJson(interval));
    expect(item.custom).toEqual({ edtf: '[2022-01-13..2022-01-31]' });
    expect(item.issued).toEqual({
      'date-parts': [
        [2022, 1, 13],
        [2022, 1, 31],
      ],
      circa: true,
    });
  });
});

describe('the citation box', () => {
  const input = { date: '20 January 2022', joinNames: (names: readonly string[]) => names.join(', '), comma: ', ' };

  it('carries its downloads in addresses that hold the very text', () => {
    const { downloads } = citationView(whole, input);
    expect(downloads.map(({ file }) => file)).toEqual(['berg2022uber.bib', 'berg2022uber.ris', 'berg2022uber.json']);
    const texts = downloads.map(({ data }) => decodeURIComponent(data.slice(data.indexOf(',') + 1)));
    expect(texts).toEqual([bibtex(whole), ris(whole), cslJson(whole)]);
  });

  it('offers a letter only where there is an address to send', () => {
    expect(citationView(ferry, input).mail).toBeUndefined();
    expect(citationView(whole, input).mail).toBe(
      'mailto:?subject=%C3%9Cber%20100%20%25%20%26%20_mehr_%20%7Bhier%7D&body=https%3A%2F%2Farchive.example.org%2F2022%2F01%2F20%2Ff%25C3%25A4hre.html',
    );
  });

  it('never throws, and its addresses have no character that would end them', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { downloads, mail } = citationView({ ...record, url: 'https://example.org/a' }, input);
        for (const { data } of downloads) expect(data).toMatch(/^data:[\w/.+-]+,[\w%.~!*'();/?:@&=+$,\u00A1-\uFFFF-]*$/);
        expect(mail).toMatch(/^mailto:\?subject=[\w%.~!*'()-]*&body=[\w%.~!*'()-]*$/);
      }),
      { numRuns: 200 },
    );
  });
});

/** One entry as BibTeX reads it: values end where their braces are balanced, and a backslash protects none. */
function readBibtex(text: string): { key: string; fields: ReadonlyMap<string, string> } {
  const head = /^@article\{([^,]*),\n/.exec(text);
  if (head === null) throw new Error(text);
  const fields = new Map<string, string>();
  let at = head[0].length;
  for (;;) {
    const field = /^([a-z]+)=/.exec(text.slice(at));
    if (field === null) break;
    at += field[0].length;
    const from = at;
    if (text[at] === '{') {
      let depth = 0;
      do {
        if (text[at] === '{') depth += 1;
        else if (text[at] === '}') depth -= 1;
        at += 1;
        if (at > text.length) throw new Error(`unbalanced: ${text}`);
      } while (depth > 0);
    } else {
      while (/[a-z]/.test(text.charAt(at))) at += 1;
    }
    expect(fields.has(field[1] ?? '')).toBe(false);
    fields.set(field[1] ?? '', text.slice(from, at));
    at += text.startsWith(',\n', at) ? 2 : 1;
  }
  expect(text.slice(at)).toBe('}\n');
  return { key: head[1] ?? '', fields };
}

/** What TeX would print of a field's value. */
function untex(value: string): string {
  const names: Readonly<Record<string, string>> = { backslash: '\\', braceleft: '{', braceright: '}', asciitilde: '~', asciicircum: '^', quotedbl: '"' };
  return value
    .replace(/^\{+/, '')
    .replace(/(?<!\{)\}+$/, '')
    .replace(/\\text([a-z]+)\{\}|\\([$&#%_])/g, (_, name: string | undefined, mark: string) => (name === undefined ? mark : (names[name] ?? '?')));
}
