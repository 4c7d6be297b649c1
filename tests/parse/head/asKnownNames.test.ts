/** A name that stood in for another is in nothing that was read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { writerMarks } from '../../../src/model/knowledge.js';
import { nameKey } from '../../../src/model/nameKey.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import { asKnownNames } from '../../../src/stages/parse/head/asKnownNames.js';
import { HeadLine } from '../../../src/stages/parse/head/headLine.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { testSettings } from '../../helpers/testSettings.js';

const names = ['Xilo Quent', 'XILO QUENT', 'Vash Threnk', 'Ibra Lo', 'Zorb Quillan de la Vega'];
const knowledge = { ...noKnowledge, names: new Map(names.map((name) => [nameKey(name), writerMarks.named | writerMarks.below])) };
const context = parseContext('a.txt' as SourcePath, testSettings(), knowledge);
const lineOf = (text: string): HeadLine => new HeadLine(text, { indent: 0, index: 1, follows: true, printed: text }, context);

describe('a line with a name that only other texts show', () => {
  it.each([
    ['Xilo Quent', ['Xilo Quent'], undefined],
    ['XILO QUENT', ['XILO QUENT'], undefined],
    ['Xilo Quent, Political Correspondent', ['Xilo Quent'], 'Political Correspondent'],
    ['Jane Roe and Xilo Quent', ['Jane Roe', 'Xilo Quent'], undefined],
    ['Xilo Quent and Vash Threnk', ['Xilo Quent', 'Vash Threnk'], undefined],
  ] as const)('is read as if everybody knew it: %s', (text, expected, role) => {
    const name = lineOf(text).sureName;
    expect([name?.names, name?.role]).toEqual([expected, role]);
  });

  it('is no other line', () => {
    expect(asKnownNames('Xanthe Quorn', context)).toBeUndefined();
    expect(asKnownNames('Xilo Quent and Ludmila Quenneville', context)).toBeUndefined();
  });

  it('has no other name in what is read', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...names,
        'Jane Roe',
        'By ',
        ', ',
        ' | ',
        ' and ',
        ' (',
        ')',
        ' – ',
        'March 9, 2021',
        'Staff Writer',
        'News',
        'The Herald',
        ' for ',
        '; ',
        ': ',
        'Quent, Xilo',
        '/',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const line = lineOf(pieces.join(''));
        const read = JSON.stringify([line.name, line.sureName, line.byline, line.sureByline, line.particulars]);
        expect(read).not.toMatch(/quenneville/i);
      }),
      { numRuns: 2_000 },
    );
  });
});
