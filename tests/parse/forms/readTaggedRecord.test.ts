/** Articles in SGML: every word of them is in a field or in the text, every tag is recorded. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import { readTaggedRecord } from '../../../src/stages/parse/forms/readTaggedRecord.js';
import { isRecordNumber } from '../../../src/stages/parse/head/isRecordNumber.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { testSettings } from '../../helpers/testSettings.js';

const context = parseContext('a.txt' as SourcePath, testSettings(), noKnowledge);
const read = (...lines: readonly string[]) => readTaggedRecord(lines, 0, context);
const fieldsOf = (...lines: readonly string[]) => Object.fromEntries((read(...lines)?.fields ?? []).map(({ name, value }) => [name, value]));

describe('a record in SGML', () => {
  it('has fields above its text', () => {
    const lines = ['<DOC>', '<DOCNO> AP890317-0042 </DOCNO>', '<FILEID>AP-NR-03-17-89 0512EST</FILEID>', '<HEADLINE>', '<P>', 'Board Votes', '</P>', '</HEADLINE>'];
    expect(fieldsOf(...lines, '<TEXT>', 'A plan.', '</TEXT>', '</DOC>')).toEqual({ 'document id': 'AP890317-0042', published: '1989-03-17', headline: 'Board Votes' });
    expect(read(...lines, '<TEXT>', 'A <Rabat> plan.', '</TEXT>', '</DOC>')?.lines.filter((line) => line !== '')).toEqual(['A <Rabat> plan.']);
  });

  it.each([
    ['no element of a text', ['<DOC>', '<DOCNO>1</DOCNO>', '<HEAD>Board Votes</HEAD>', 'A plan.']],
    ['a word in brackets', ['<Rabat> is a word', '', 'The clerk wrote <TEXT> and <P>.']],
    ['one tag', ['<TEXT>', 'A plan.']],
  ])('is none with %s', (_, lines) => {
    expect(read(...lines)).toBeUndefined();
  });

  it('loses no word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 }).map((each) => each.join(' '));
    fc.assert(
      fc.property(words, words, words, (headline, text, after) => {
        const found = read('<DOC>', '<DOCNO>1</DOCNO>', `<HL> ${headline}`, '</HL>', '<TEXT>', `<P>${text}`, '</TEXT>', `<PUB>${after}</PUB>`, '</DOC>');
        const held = [...(found?.fields ?? []).map(({ value }) => String(value)), ...(found?.lines ?? [])].join(' ');
        for (const part of [headline, text, after]) expect(held).toContain(part);
        expect(found?.removed.map((each) => each.text).join('')).toContain('<TEXT>');
      }),
    );
  });
});

describe('the number of a document', () => {
  it.each(['AP890920-0001', 'APW19980314.0391', 'FBIS3-21777', 'FT922-5992', 'NYT_ENG_20050311.0029', '_AN-CE1BRAAAFT', '1030:NORPRESS:01'])('%s', (text) => {
    expect(isRecordNumber(text)).toBe(true);
  });
  it.each(['WWII-1944', 'COVID-19', '12-MAR-1998', '2021-03-09', '20210309', 'HARBOUR', 'Apollo-11', 'F-16-2000'])('not %s', (text) => {
    expect(isRecordNumber(text)).toBe(false);
  });
});
