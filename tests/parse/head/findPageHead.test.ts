/** Where the article begins in a page that was saved with its menus, and lists over texts that are none. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import { findPageHead } from '../../../src/stages/parse/head/findPageHead.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { testSettings } from '../../helpers/testSettings.js';

const context = parseContext('a.txt' as SourcePath, testSettings({}), noKnowledge);
const menu = ['Home', 'News', 'Sport', 'Weather', 'Subscribe', 'Sign in', 'Most Read', 'Herring prices rise again', 'Choir looks for tenors'];
const text = [
  'The harbour board voted on Tuesday night to keep the old crane where it has stood since the harbour wall was built.',
  'Neighbours had asked for the crane to be painted, and the board agreed to pay for it if they would bring the brushes.',
  'Nobody spoke for the offer of a museum, which wanted to take the crane apart and set it up again beside its car park.',
  'The board will meet again in April to choose the colour of the paint, and the neighbours have been asked to attend it.',
];
const place = (lines: readonly string[]): readonly number[] | undefined => {
  const page = findPageHead(lines, 0, context);
  return page === undefined ? undefined : [page.first, page.headline, page.text];
};

describe('findPageHead', () => {
  it('finds the line that the text says again, over the writer', () => {
    expect(place([...menu, 'Board votes to keep the old crane', 'By Nora Pellham', ...text])).toEqual([9, 9, 11]);
  });

  it('begins with the day over the headline', () => {
    expect(place([...menu, 'March 9, 2016', 'Board votes to keep the old crane', 'By Nora Pellham', ...text])).toEqual([9, 10, 12]);
  });

  it('takes no list for a menu', () => {
    const winners = ['Winners of the regatta', 'Skipjack, first', 'Sandpiper, second', 'Gannet, third', 'Minnow, fourth', 'Tadpole, fifth', 'Barnacle, sixth'];
    expect(place([...winners, ...winners.slice(1), ...text])).toBeUndefined();
  });

  it('looks at the first lines of a text only', () => {
    expect(place(['Board votes to keep the old crane', 'By Nora Pellham', ...text, ...text, ...text])).toBeUndefined();
  });
});
