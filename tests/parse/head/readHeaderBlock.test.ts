/** Headers without a fence as programs write them: lists, indents, authors a line each, fields of the owner's own; and texts that only look so. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { readHeaderBlock } from '../../../src/stages/parse/head/readHeaderBlock.js';

const origin = { source: 'header', rule: 'header-block', path: 'a.md' as SourcePath } as const;

function fieldsOf(text: string): unknown {
  return readHeaderBlock(text.split('\n'), 0, origin)?.fields.map(({ name, value }) => [name, value]);
}

describe('a header block', () => {
  it.each(['  - IIS\n  - notes', '- IIS\n- notes', '\t- IIS\n\t- notes', "  - 'IIS'\n  - notes"])('has a list of its own: %j', (list) => {
    expect(fieldsOf(`title: The quay\ntags:\n${list}\ndate: 2017-08-11\n---\nText`)).toEqual([
      ['title', 'The quay'],
      ['tags', ['IIS', 'notes']],
      ['date', '2017-08-11'],
    ]);
  });

  it('keeps names with commas apart in a list', () => {
    expect(fieldsOf('Title: The quay\nAuthors:\n  - Roe, Ann\n  - Li, Bo\n\nText')).toEqual([
      ['Title', 'The quay'],
      ['Authors', ['Roe, Ann', 'Li, Bo']],
    ]);
  });

  it('is indented in a comment', () => {
    expect(fieldsOf('<!--\n .. title: The quay\n .. slug: quay\n .. date: 2015-03-25\n -->\n\nText')).toEqual([
      ['title', 'The quay'],
      ['slug', 'quay'],
      ['date', '2015-03-25'],
    ]);
  });

  it('has authors in lines of their own, and other fields that go on', () => {
    expect(fieldsOf('Title: The quay and\n    its bench\nAuthor: Ann Roe  \n        Bo Li\nSummary: A summary that\n    goes on.\n\nText')).toEqual([
      ['Title', 'The quay and its bench'],
      ['Author', 'Ann Roe; Bo Li'],
      ['Summary', 'A summary that goes on.'],
    ]);
    expect(fieldsOf('Title: The quay\nAuthor: Ann Roe, Staff Writer of the\n        Harbour Bulletin\n\nText')).toEqual([
      ['Title', 'The quay'],
      ['Author', 'Ann Roe, Staff Writer of the Harbour Bulletin'],
    ]);
  });

  it('may have more fields that nobody knows than others', () => {
    const own = 'CTF-EVENT:\nCTF: EKO\nCTF-YEAR: 2016\nCTF-KIND: FBI\nCTF-POINTS: 300\nCTF-NAME: BTC 300';
    expect(fieldsOf(`Title: EKO 2016\nCategory: writeup\nTags: ctf\nAuthors: kern\n${own}\n\nText`)).toHaveLength(10);
  });

  it.each([
    ['a talk', 'Title: The talk\nBy: Ann Roe\nTags: talk\nANNA: Where is the boat?\nBO: It is gone.\nANNA: Gone?\nBO: Gone!\n\nText'],
    ['two fields over others', 'Title: The list\nTags: a\nAlpha: 1\nBeta: 2\nGamma: 3\n\nText'],
    ['others first', 'Alpha: 1\nBeta: 2\nGamma: 3\nDelta: 4\nTitle: x\nTags: a\nDate: 2021-03-09\n\nText'],
  ])('is not %s', (_, text) => expect(fieldsOf(text)).toBeUndefined());
});
