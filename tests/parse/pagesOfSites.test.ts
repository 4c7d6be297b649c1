/** Pages as programs that gather them write them down: menus above, captions and credits between, footers below. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../src/model/brands.js';
import { lineKey } from '../../src/model/lineKey.js';
import { noKnowledge } from '../../src/model/noKnowledge.js';
import { plainTextOf } from '../../src/model/plainTextOf.js';
import { parseContext } from '../../src/stages/parse/parseContext.js';
import { takeTail } from '../../src/stages/parse/removal/takeTail.js';
import { readArticle } from '../helpers/readArticle.js';
import { testSettings } from '../helpers/testSettings.js';

const story = [
  'The board of the yard said on Monday that it would not sell the slip, since nobody had asked what the neighbours think of it.',
  'Eleven men have signed a letter, and the council reads it on Thursday, when the hall is free.',
  'A spokeswoman said that nothing was decided, and that nothing would be before the tide tables are printed.',
];
const read = async (lines: readonly string[]) => (await readArticle(`${[...lines, '', ...story.flatMap((each) => [each, ''])].join('\n')}\n`, 'a.txt')).article;
const menu = ['Skip to content', 'Home', 'News', 'Weather', 'Sports', 'Contact us', ''];
const caption = 'A man walks past a stock board in Tokyo, Thursday, Feb. 7, 2019. (AP Photo/Koji Sasa)';

describe('below a menu', () => {
  it('the headline is over the writer, not the caption over the text', async () => {
    const article = await read([
      ...menu,
      'Asian shares slip as trade talks drag on',
      '',
      'By YURI KAGE',
      'Published: Feb. 7, 2019 at 6:05 PM EST',
      'Facebook',
      'Twitter',
      '',
      caption,
    ]);
    expect(article.headline).toBe('Asian shares slip as trade talks drag on');
    expect(article.bylines.map(({ name }) => name.toLowerCase())).toEqual(['yuri kage']);
  });

  it('a sentence over the writer is the deck of the line above it', async () => {
    const deck = 'Plans to turn a former ferry into a window have been thrown out by councillors, the BBC has learned.';
    const article = await read(['Home', 'News', 'Sport', 'Contact us', '', 'Window plan goes overboard at last', '', deck, '', 'By Jane Roe', 'March 14, 2019']);
    expect(article.headline).toBe('Window plan goes overboard at last');
  });
});

describe('between headline and text', () => {
  it.each([
    ['a section', 'Filed under Sports', { section: 'Sports' }],
    ['how long it takes to read', 'Lecture en 2 min', { deck: undefined }],
    ['an edition', 'Late Edition - Final', { kicker: undefined, deck: undefined }],
    ['a copyright', '(Copyright (c) 2004, Harbour Wire Inc.)', { deck: undefined }],
  ])('%s', async (_, line, expected) => {
    const article = await read(['Slip stays unsold for another year', '', 'March 14, 2019', line]);
    expect(article).toMatchObject({ headline: 'Slip stays unsold for another year', ...Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)) });
    for (const [field, value] of Object.entries(expected)) if (value === undefined) expect(article[field as 'deck']).toBeUndefined();
  });

  it('the day of an event is none of publication', async () => {
    expect((await read(['Orth Motors to unveil electric van', '', 'WHEN: Tuesday, February 25, 2020, 10 a.m.'])).published).toBeUndefined();
  });

  it('a town and its state are no writer', async () => {
    expect((await read(['Slip stays unsold for another year', '', 'Associated Press', 'BILOXI, Miss.'])).bylines.map(({ name }) => name)).not.toContain('Miss BILOXI');
  });
});

describe('headlines', () => {
  it('may end in a year', async () => {
    expect((await read(['Homecoming 2019', '', 'October 14, 2019'])).headline).toBe('Homecoming 2019');
  });

  it('in capitals go on in an indented line over the dateline', async () => {
    const lines = [
      'AUSTRALIAN FOREIGN SHIP BAN ENDS BUT NSW PORTS',
      '    HIT',
      '    SYDNEY, March 9 - Tug crews in New South Wales, Victoria and',
      'Western Australia yesterday lifted their ban on foreign-flag',
      'ships.',
    ];
    expect((await read(lines)).headline).toBe('AUSTRALIAN FOREIGN SHIP BAN ENDS BUT NSW PORTS HIT');
  });
});

it('paragraphs whose line breaks were lost are told by their indent', async () => {
  const { parsed } = await readArticle(`Title of the piece\n\n${story.join('    ')} Reuter &#3;\n`, 'a.txt');
  expect(parsed.body.children.map(plainTextOf)).toEqual(story);
});

describe('a footer that many texts share', () => {
  const footer = ['Donate to The Lantern', 'Printed and published by the Clerks, 14 Hallam St.', 'Most read', 'Sign up for our list'];
  const knowledge = {
    ...noKnowledge,
    lines: { ...noKnowledge.lines, texts: 40, tail: new Map(footer.map((line) => [lineKey(line), { example: line, count: 40, elsewhere: 0 }])) },
  };
  const tailOf = (last: readonly string[]) =>
    takeTail([...story, '', ...last], 0, { firstLine: 1, signers: [], isPrinted: true }, parseContext('a.txt' as SourcePath, testSettings({}), knowledge)).removed.map(
      ({ text }) => text,
    );

  it('goes with a number in a sentence of it', () => {
    expect(tailOf(footer)).toEqual(footer);
  });

  it('and with a line between that each text has of its own', () => {
    const own = [...footer.slice(0, 3), 'Mayor opens a bridge that nobody crosses', ...footer.slice(3)];
    expect(tailOf(own)).toEqual(own);
  });

  it('but a sentence between is the text’s', () => {
    expect(tailOf([...footer.slice(0, 3), 'The mayor opened the bridge.', ...footer.slice(3)])).toEqual(footer.slice(3));
  });
});

it('sentences that differ in their numbers are not one line', () => {
  expect(lineKey('Shares rose by 12 points in all.')).not.toBe(lineKey('Shares rose by 40 points in all.'));
});
