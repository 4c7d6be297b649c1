/** What would take a parser of Markdown seconds is refused by what is in it; what people write is not. */
import { describe, expect, it } from 'vitest';
import { markupDanger } from '../../../src/stages/parse/forms/markupDanger.js';

describe('markupDanger', () => {
  it.each(['- a\n\n', '1. a\n\n', '> a\n\n', '[', '![', '[a](', '**a ', '<', '`', '~', '_a '])('refuses half a million characters of %j', (unit) => {
    expect(markupDanger(unit.repeat(500_000 / unit.length))).toBeDefined();
  });

  it.each(['**a', '[a](b', 'a *b*\n'])('refuses a paragraph of 40,000 characters of %j', (unit) => {
    expect(markupDanger(unit.repeat(40_000 / unit.length))).toMatch('paragraph');
  });

  it.each([
    ['a fence of code', '```\n' + 'let [a, b] = c<d>(`e`);\n'.repeat(1_500) + '```\n'],
    ['a table', '| [a](b) | *c* |\n|---|---|\n' + '| [a](b_c) | *d* |\n'.repeat(2_000)],
    ['a book of prose with emphasis and links', 'He *said* so, and [wrote](https://example.org/a_b) it <b>down</b>.\n\n'.repeat(5_000)],
    ['a list of ten thousand', '- [Entry](a.md) of the register\n'.repeat(10_000)],
    ['a long quotation', '> And so it was.\n'.repeat(15_000)],
  ])('lets %s pass', (_, text) => expect(markupDanger(text)).toBeUndefined());
});
