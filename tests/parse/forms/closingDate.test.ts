/** A day below a text, and days there that are not the text's. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import { closingDate } from '../../../src/stages/parse/forms/closingDate.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { testSettings } from '../../helpers/testSettings.js';

const context = parseContext('a.txt' as SourcePath, testSettings(), noKnowledge);
const dayOf = (...lines: readonly string[]): string | undefined => closingDate(lines, 0, lines.length, context)?.statement.edtf;
const sentence = 'The harbour board met and agreed to raise the dues of every vessel.';

describe('the day below a text', () => {
  it.each([
    ['Tuesday, March 9, 2021', '2021-03-09'],
    ['Dienstag, 03.07.2018, 07:15 Uhr', '2018-07-03'],
    ['21 марта 2023', '2023-03-21'],
    ['2020年8月10日', '2020-08-10'],
  ])('%s', (line, edtf) => {
    expect(dayOf(sentence, '', line)?.slice(0, 10)).toBe(edtf);
  });

  it.each([
    ['a month', ['March 2021']],
    ['a sentence', ['They met again on March 9, 2021.']],
    ['when it was changed', ['Updated: March 9, 2021']],
    ['the days of other texts', ['August 20, 2019', 'August 14, 2018']],
    ['a name beside it', ['Jane Roe, March 9, 2021']],
  ])('none from %s', (_, lines) => {
    expect(dayOf(sentence, '', ...lines)).toBeUndefined();
  });

  it('is no day of a text that is nothing else', () => {
    expect(dayOf('March 9, 2021')).toBeUndefined();
  });
});
