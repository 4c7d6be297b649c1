/** Lines of plain text that stand in columns keep their places; what only looks so is prose. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinWrappedLines } from '../../../src/stages/parse/forms/joinWrappedLines.js';

const read = (text: string): readonly { readonly lines: readonly string[]; readonly isTable?: true }[] =>
  joinWrappedLines(text.split('\n'), 1, { tables: true }).map(({ lines, isTable }) => ({ lines, ...(isTable ? { isTable } : {}) }));

describe('tables in plain text', () => {
  it('keeps columns of figures, without the white space before all of them', () => {
    expect(
      read(
        'The office gave landings\nfor the week as follows -\n             This    Last\n             week    week\n Skerrow      412     388\n Hafenau       --      14\n    Boats stayed in.',
      ),
    ).toEqual([
      { lines: ['The office gave landings for the week as follows -'] },
      { lines: ['            This    Last', '            week    week', 'Skerrow      412     388', 'Hafenau       --      14'], isTable: true },
      { lines: ['Boats stayed in.'] },
    ]);
  });

  it('keeps columns of words that begin at the same place', () => {
    const table = ['Skerrow        Monday       seven in the morning', 'Port Salem     Tuesday      noon', 'Hafenau        Friday       with the tide'];
    expect(read(table.join('\n'))).toEqual([{ lines: table, isTable: true }]);
  });

  it('keeps rows of figures a line each', () => {
    expect(read('Shr loss four cts vs profit 11 cts\n    Net loss 412,000 vs profit 1,108,000\n    Revs 18.4 mln vs 21.9 mln\n    NOTE: Net includes a charge.')).toEqual([
      { lines: ['Shr loss four cts vs profit 11 cts', 'Net loss 412,000 vs profit 1,108,000', 'Revs 18.4 mln vs 21.9 mln'] },
      { lines: ['NOTE: Net includes a charge.'] },
    ]);
  });

  it.each([
    [
      'lines that were justified',
      'The mole was  built by  three engineers in  turn,\nof whom  the first  died, the  second went to the\ncolonies,  and the  third  lived  to see it  sink\nby  eleven  inches  in a  single night of autumn.',
    ],
    ['two spaces behind a sentence', 'The mole sank.  It was raised.\nThe quay stood.  Nobody said why.\nThe lamps burned.  The tide came.'],
    ['verse', 'The lamps are out,\n    the tide is in,\n    and nobody sings\nat the harbour inn.'],
    ['two lines in columns', 'Skerrow        Monday\nHafenau        Friday'],
  ])('%s are no table', (_, text) => {
    expect(read(text).some(({ isTable }) => isTable)).toBe(false);
  });

  it('loses no character but white space', () => {
    const cell = fc.oneof(fc.constantFrom('1.25', '412', '--', 'n.a.', 'Skerrow', 'Net', 'vs', '14,000'), fc.string({ maxLength: 8 }));
    const line = fc
      .tuple(fc.nat(6), fc.array(fc.tuple(cell, fc.integer({ min: 1, max: 9 })), { maxLength: 6 }))
      .map(([indent, cells]) => ' '.repeat(indent) + cells.map(([text, space]) => text.replace(/[\r\n]/g, '') + ' '.repeat(space)).join(''));
    const folded = (text: string): string => text.replace(/\s+/gu, '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const joined = joinWrappedLines(lines, 1, { tables: true });
        expect(folded(joined.flatMap((paragraph) => paragraph.lines).join('\n'))).toBe(folded(lines.join('\n')));
      }),
    );
  });
});
