/** What stands above a text, taken line by line; and heads in which nothing may be taken for what it is not. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import type { SettingsInput } from '../../../src/model/settings.js';
import { readHead } from '../../../src/stages/parse/head/readHead.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { testSettings } from '../../helpers/testSettings.js';

const sentence = 'The harbour board met on Tuesday and agreed to raise the dues of every vessel that lies at the northern quay.';

interface Head {
  readonly headline?: string;
  readonly kicker?: string;
  readonly deck?: string;
  readonly section?: string;
  readonly names?: readonly string[];
  readonly dates?: readonly string[];
  readonly taken?: readonly number[];
}

function headOf(lines: readonly string[], { isTitled = false, settings = {} }: { isTitled?: boolean; settings?: SettingsInput } = {}): Head {
  const { headline, kicker, deck, section, bylines, dates, taken } = readHead(
    { lines, from: 0, isTitled },
    parseContext('a.txt' as SourcePath, testSettings(settings), noKnowledge),
  );
  return {
    ...(headline === undefined ? {} : { headline: headline.value }),
    ...(kicker === undefined ? {} : { kicker: kicker.value }),
    ...(deck === undefined ? {} : { deck: deck.value }),
    ...(section === undefined ? {} : { section: section.value }),
    ...(bylines.length === 0 ? {} : { names: bylines.map(({ value }) => value.name) }),
    ...(dates.length === 0 ? {} : { dates: dates.map(({ edtf }) => edtf) }),
    ...(taken.size === 0 ? {} : { taken: [...taken].sort((a, b) => a - b) }),
  };
}

const heads: Readonly<Record<string, readonly [readonly string[], Head]>> = {
  'a headline alone': [['Harbour board raises dues', '', sentence], { headline: 'Harbour board raises dues', taken: [0] }],
  'headline, byline, date': [
    ['Harbour board raises dues', 'By Jane Roe', 'March 9, 2021', '', sentence],
    { headline: 'Harbour board raises dues', names: ['Jane Roe'], dates: ['2021-03-09'], taken: [0, 1, 2] },
  ],
  'the date first': [
    ['March 9, 2021', '', 'Harbour board raises dues', 'By Jane Roe', '', sentence],
    { headline: 'Harbour board raises dues', names: ['Jane Roe'], dates: ['2021-03-09'], taken: [0, 2, 3] },
  ],
  'a section over the headline': [
    ['LETTERS', '', 'The dues are too high for the small boats', '', sentence],
    { section: 'Letters', headline: 'The dues are too high for the small boats', taken: [0, 2] },
  ],
  'a deck between headline and byline': [
    ['Harbour board raises dues', '', 'Fishermen protest on the stairs', '', 'By Jane Roe', '', sentence],
    { headline: 'Harbour board raises dues', deck: 'Fishermen protest on the stairs', names: ['Jane Roe'], taken: [0, 2, 4] },
  ],
  'a headline in capitals over two lines': [['HARBOUR BOARD', 'RAISES ITS DUES', '', sentence, '', sentence], { headline: 'HARBOUR BOARD RAISES ITS DUES', taken: [0, 1] }],
  'a German head': [
    ['Hafenrat erhöht die Gebühren', 'Von Anna Schmidt', '9. März 2021', '', 'Der Rat hat am Dienstag beschlossen, die Gebühren aller Schiffe am Nordkai zu erhöhen.'],
    { headline: 'Hafenrat erhöht die Gebühren', names: ['Anna Schmidt'], dates: ['2021-03-09'], taken: [0, 1, 2] },
  ],
};

describe('readHead', () => {
  it.each(Object.entries(heads))('%s', (_, [lines, expected]) => {
    expect(headOf(lines)).toEqual(expected);
  });

  it('takes nothing from a text that has no head', () => {
    expect(headOf([sentence, '', sentence])).toEqual({});
    expect(headOf([])).toEqual({});
    expect(headOf(['', '  ', ''])).toEqual({});
  });

  it('makes no name of a line that only begins like a byline', () => {
    expect(headOf(['By the sea', '', sentence])).toEqual({ headline: 'By the sea', taken: [0] });
  });

  it('leaves a day that a sentence tells of in the sentence', () => {
    expect(headOf(['Harbour board raises dues', '', 'On March 9, 2021, the harbour board met and agreed to raise the dues.']).dates).toBeUndefined();
  });

  it('does not take a letter’s salutation for its headline', () => {
    expect(headOf(['Dear Sir,', '', sentence])).toEqual({});
  });

  it('takes no headline where the metadata has one', () => {
    expect(headOf(['By Jane Roe', '', sentence], { isTitled: true })).toEqual({ names: ['Jane Roe'], taken: [0] });
    expect(headOf([sentence], { isTitled: true })).toEqual({});
  });

  it('tells when a text was changed only where nothing tells when it was published', () => {
    expect(headOf(['Harbour board raises dues', 'March 9, 2021', 'Updated: March 12, 2021', '', sentence]).dates).toEqual(['2021-03-09']);
    expect(headOf(['Harbour board raises dues', 'Updated: March 12, 2021', '', sentence]).dates).toEqual(['2021-03-12']);
  });

  it('heeds rules that are off', () => {
    const lines = ['Harbour board raises dues', 'By Jane Roe', 'March 9, 2021', '', sentence];
    expect(headOf(lines, { settings: { rules: { 'byline-line': false } } }).names).toBeUndefined();
    expect(headOf(lines, { settings: { rules: { 'date-line': false } } }).dates).toBeUndefined();
    expect(headOf(lines, { settings: { rules: { 'first-line': false } } }).headline).toBeUndefined();
  });

  it('never takes a line twice, nor one that is not there', () => {
    for (const [lines] of Object.values(heads)) {
      for (let count = 0; count <= lines.length; count += 1) {
        const { taken = [] } = headOf(lines.slice(0, count));
        expect(taken.every((index) => index < count && lines[index]?.trim() !== '')).toBe(true);
      }
    }
  });
});
