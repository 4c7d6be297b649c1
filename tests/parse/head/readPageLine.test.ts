/** Where in the paper a text stood, and lines that only have a number or a word of it. */
import { describe, expect, it } from 'vitest';
import { readPageLine } from '../../../src/stages/parse/head/readPageLine.js';

describe('readPageLine', () => {
  it.each([
    ['Part A; Page 4; Column 1; Metro Desk', 'A4'],
    ['Metro; Part B; Page 1; Column 2', 'B1'],
    ['Section B; Page B12', 'B12'],
    ['Part 2; Page 3', '3'],
    ['Travel; Page 5', '5'],
    ['Page A-14', 'A-14'],
    ['pp. 3-4', '3-4'],
    ['Front page', '1'],
    ['S. 7', '7'],
    ['стр. 4', '4'],
    ['第4版', '4'],
    ['第１２面', '12'],
    ['第十二版', '12'],
    ['第A版', undefined],
    ['第6版(国际)', '6'],
    ['第1版()', '1'],
    ['Metro Desk', undefined],
    ['Home Edition', undefined],
    ['Column 2', undefined],
  ])('the page of %s', (line, page) => {
    expect(readPageLine(line)?.page).toBe(page);
  });

  it.each([
    ['Part A; Page 4; Column 1; Metro Desk', 'Metro'],
    ['Travel; Page 5', 'Travel'],
    ['Section B; Page 12', undefined],
    ['Page 4', undefined],
    ['Page A1', undefined],
    ['page 12', undefined],
    ['pp. 3-4', undefined],
    ['Seite 4', undefined],
    ['página 12', undefined],
    ['Стр. 4', undefined],
    ['第4版', undefined],
    ['第6版（国际）', '国际'],
    ['第6版(国际)', '国际'],
    ['Part 1, Page 3, Foreign Desk', 'Foreign'],
  ])('%s', (line, section) => {
    const found = readPageLine(line);
    expect(found).toBeDefined();
    expect(found?.section).toBe(section);
  });

  it.each([
    'Page turner of the year',
    'Page after page of lies',
    'Column of smoke over the city',
    'Part of the harbour sold',
    'Section chief resigns',
    '4',
    'A',
    'Travel',
    'The desk of the mayor',
    'Harbour dues; fishermen protest; board silent',
    'Seite an Seite',
    'BY OUR CAPITAL BUREAU',
    'Edition wars',
    '',
  ])('no page: %s', (line) => {
    expect(readPageLine(line)).toBeUndefined();
  });

  it('looks at no line that is longer than such lines are', () => {
    for (const each of ['A;', 'Page 1;', '; ', 'A ', '第1']) expect(readPageLine(each.repeat(100_000))).toBeUndefined();
  });
});
