/** Where a text surely begins, by how its lines are set. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import { headLines } from '../../../src/stages/parse/head/headLines.js';
import { textStart } from '../../../src/stages/parse/head/textStart.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { testSettings } from '../../helpers/testSettings.js';

const context = parseContext('a.txt' as SourcePath, testSettings(), noKnowledge);
/** The line with which the text surely begins. */
const startOf = (text: string): string | undefined => {
  const head = headLines(text.split('\n'), 0, context);
  const at = textStart(head, true);
  return at === undefined ? undefined : head[at]?.text;
};

const paragraph = 'Edmund Harrow, vice president of\nthe Northquay Shipping Co, has left the company, which gives no\nreason, with effect from Friday, a week before its meeting.';

describe('the beginning of a text', () => {
  it.each([
    ['a wrapped paragraph whose first line is short', `OFFICER LEAVES\n\n${paragraph}`, 'Edmund Harrow, vice president of'],
    [
      'two lines over an indent',
      'OFFICER LEAVES\n\nNorthquay Shipping said it has named\nits new president.\n    He begins in May, when the ice has left the northern bay.',
      'Northquay Shipping said it has named',
    ],
    [
      'an indented paragraph',
      'OFFICER LEAVES\n    SKERROW, March 9 - The vice president of Northquay Shipping\nCo has left the company with effect from Friday, the company\nsaid.',
      'SKERROW, March 9 - The vice president of Northquay Shipping',
    ],
    ['rows of figures', 'YEAR NET\n\nShr 71 cts vs 58 cts\n    Net 3.4 mln vs 2.8 mln', 'Shr 71 cts vs 58 cts'],
    ['one row over a short line', 'PAYOUT\n\nQtly div 12 cts vs 10 cts prior\n    Pay March 31', 'Qtly div 12 cts vs 10 cts prior'],
    ['the period that rows are of', 'YEAR NET\n\nPeriod ended November 30, 1986\n    Shr 71 cts vs 58 cts\n    Net 3.4 mln vs 2.8 mln', 'Period ended November 30, 1986'],
  ])('%s', (_, text, expected) => {
    expect(startOf(text)).toBe(expected);
  });

  it.each([
    ['a headline of two lines', 'Council votes to close\nthe old library\n\nBy Jane Roe'],
    ['a deck over the writer', `The lamps go out\n\n${paragraph}\n\nBy Cora Lindqvist\n\nHe carried a ladder.`],
    ['a place by itself over its text', 'OFFICER LEAVES\n\nPORT SALEM, Maine (AP)\nThe vice president of Northquay Shipping has left the company\nwith effect from Friday.'],
    ['lines that are no paragraph', 'Winter sailings\n\nSkerrow on Monday\nPort Salem on Tuesday\nHafenau on Friday'],
    ['a single line', 'A headline'],
    ['nothing above it', paragraph],
  ])('nothing is sure: %s', (_, text) => {
    expect(startOf(text)).toBeUndefined();
  });
});
