/** Blocks are what was set apart: a wrapped paragraph is one, a line that was ended on purpose is one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/stages/survey/textBlocks.js';

const full = 'The mayor said on Monday that the ferry would not sail before the';
const long = `${full} ${full} ${full}`;

describe('textBlocks', () => {
  it('keeps a wrapped paragraph together, with its short last line', () => {
    expect(textBlocks(`Headline\n\n${full}\n${full}\nsaid.\n\nShare this\n`)).toEqual([['Headline'], [full, full, 'said.'], ['Share this']]);
  });

  it('parts a line from the paragraph above it that was ended before it was full', () => {
    expect(textBlocks(`${full}\n${full}\nend of May.\nCopyright 1998 The Quay\nAll rights reserved`)).toEqual([
      [full, full, 'end of May.'],
      ['Copyright 1998 The Quay'],
      ['All rights reserved'],
    ]);
  });

  it('begins a paragraph at an indent', () => {
    expect(textBlocks(`    ${full}\n${full}\nsaid.\n    ${full}\n${full}\nyear.`)).toEqual([
      [full, full, 'said.'],
      [full, full, 'year.'],
    ]);
  });

  it('takes each line for a block where lines are paragraphs', () => {
    expect(textBlocks(`Headline\n${long}\n${long}\nShare this\nPrint Friendly`)).toEqual([['Headline'], [long], [long], ['Share this'], ['Print Friendly']]);
  });

  it('takes a short line below a long one for a block', () => {
    expect(textBlocks(`${long}\nShare this`)).toEqual([[long], ['Share this']]);
  });

  it('does not part lines where the width of the text is unknown', () => {
    expect(textBlocks('roses are red\nviolets\nare blue')).toEqual([['roses are red', 'violets', 'are blue']]);
  });

  it('reads few lines of a long text: both ends, and single short lines between', () => {
    const paragraph = [full, full, 'said.'];
    const text = [...Array.from({ length: 20 }, () => paragraph.join('\n')), 'Background', ...Array.from({ length: 20 }, () => paragraph.join('\n')), 'Share this'].join('\n\n');
    const blocks = textBlocks(text);
    expect(blocks[0]).toEqual(paragraph);
    expect(blocks.at(-1)).toEqual(['Share this']);
    expect(blocks).toContainEqual(['Background']);
    expect(blocks.length).toBeLessThan(18);
  });

  it('has every line of a text of up to 28 lines, once and in order', () => {
    const line = fc.constantFrom('', '', ' ', full, long, 'said.', '  Share this', '\tx', '港', 'a'.repeat(119));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 28 }), (lines) => {
        expect(textBlocks(lines.join('\n')).flat()).toEqual(lines.map((each) => each.trim()).filter((each) => each !== ''));
      }),
      { numRuns: 500 },
    );
  });

  it('has lines of any text in their order, none empty', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 80 }), (lines) => {
        const all = lines
          .join('\n')
          .split('\n')
          .map((each) => each.trim());
        let at = 0;
        for (const line of textBlocks(lines.join('\n')).flat()) {
          expect(line).not.toBe('');
          at = all.indexOf(line, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each(['x', ' ', '\n', '\t', 'x\n', ' \n', '\n\n', 'x\n\n', '\r\n'])('takes a megabyte of %j and hands on a few lines', (unit) => {
    expect(textBlocks(unit.repeat(1e6 / unit.length)).flat().length).toBeLessThan(300);
  });
});
