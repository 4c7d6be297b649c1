/** What stands under a text and is no part of it, and last lines that are. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { lineKey } from '../../../src/model/lineKey.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import type { SettingsInput } from '../../../src/model/settings.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { takeTail } from '../../../src/stages/parse/removal/takeTail.js';
import { testSettings } from '../../helpers/testSettings.js';

const text = ['The board met on Tuesday.', '', 'It agreed to raise the dues.', ''];
/** Nobody signs. */
const bare = { firstLine: 1, signers: [] };
const tailOf = (last: readonly string[], input: SettingsInput = {}) => takeTail([...text, ...last], 0, bare, parseContext('a.txt' as SourcePath, testSettings(input), noKnowledge));

describe('takeTail', () => {
  it.each([
    ['Print', 'print-widget'],
    ['Artikel drucken', 'print-widget'],
    ['Share this article', 'share-widget'],
    ['Facebook | Twitter | Email', 'share-widget'],
    ['Read more', 'more-widget'],
    ['Lesen Sie auch: Streit um den Kai', 'more-widget'],
    ['Leave a comment', 'comment-widget'],
    ['12 comments', 'comment-widget'],
    ['Subscribe to our newsletter', 'subscribe-widget'],
    ['© 2021 Harbour Bulletin', 'copyright-line'],
    ['Copyright 1990 The Times. All rights reserved.', 'copyright-line'],
    ['(Reporting by Jane Roe; editing by John Doe)', 'credit-line'],
    ['-30-', 'end-mark'],
    ['###', 'end-mark'],
    ['Tags: harbour, dues', 'label-widget'],
    ['Home | News | Sport | Contact', 'navigation-line'],
    ['Continued on page 12', 'continued-line'],
  ] as const)('%s', (line, rule) => {
    const { end, removed } = tailOf([line]);
    expect(removed).toEqual([{ text: line, rule, place: { path: 'a.txt', line: 5 } }]);
    expect(end).toBe(3);
  });

  it.each([
    'Print is not dead, the owner said.',
    'They will share this article of faith for as long as they live.',
    'More than forty ships were lost.',
    'Comments were not allowed.',
    'Subscribe they did, in their thousands.',
    'The copyright was sold for forty pounds.',
    'He reported by telegraph.',
    'In the end, 30 were saved.',
    'See the harbour before it is gone.',
    'That was the end.',
    '“No comments,” he said.',
    'Home is where the harbour is.',
  ])('part of the text: %s', (line) => {
    const { end, removed } = tailOf([line]);
    expect(removed).toEqual([]);
    expect(end).toBe(5);
  });

  it('takes several lines, and stops at the first that belongs to the text', () => {
    const { end, removed } = tailOf(['Share this article', 'The mayor was not there.', '', 'Print', '', 'Leave a comment', '']);
    expect(removed.map((each) => each.text)).toEqual(['Print', 'Leave a comment']);
    expect(end).toBe(6);
  });

  it('keeps what the owner wants kept, and removes what the owner wants removed', () => {
    expect(tailOf(['Print'], { boilerplate: { keep: ['Print'] } }).removed).toEqual([]);
    expect(tailOf(['Visit us at the quay'], { boilerplate: { remove: ['Visit us *'] } }).removed).toMatchObject([{ rule: 'owners-boilerplate' }]);
    expect(tailOf(['Print'], { rules: { 'print-widget': false } }).removed).toEqual([]);
  });

  it('takes a list of other articles with the heading above it, and no list that says something', () => {
    const list = ['Related stories', '', 'Dues rise again', '', 'Who owns the quay?', '', 'Share this article'];
    expect(tailOf(list)).toMatchObject({ end: 3, removed: list.filter((line) => line !== '').map((each) => ({ text: each })) });
    expect(tailOf(['Related stories', '', 'They are told on Thursdays.', '', 'Share this article']).removed.map((each) => each.text)).toEqual(['Share this article']);
    expect(tailOf(['Who owns the quay?', '', 'Share this article']).removed.map((each) => each.text)).toEqual(['Share this article']);
  });

  it('takes lines that many texts share, but never most of a text, nor a sentence with a number', () => {
    const lines = ['The harbour counted 12 boats.', 'Give to the Bulletin today.', 'The board met on Tuesday.', 'It agreed to raise the dues.'];
    const learned = new Map(lines.map((line) => [lineKey(line), { example: line, count: 9, elsewhere: 0 }]));
    const context = parseContext('a.txt' as SourcePath, testSettings(), { ...noKnowledge, lines: { texts: 9, head: new Map(), tail: learned } });
    const taken = (each: readonly string[]): string[] => takeTail(each, 0, bare, context).removed.map((one) => one.text);
    const prose = 'The quay was swept from one end to the other, and nobody found the ring.';
    expect(taken([prose, '', 'Give to the Bulletin today.'])).toEqual(['Give to the Bulletin today.']);
    expect(taken(['The harbour counted 7 boats.'])).toEqual([]);
    expect(taken([prose, '', 'The harbour counted 7 boats.'])).toEqual([]);
    expect(taken(text)).toEqual([]);
    expect(taken(['By Jane Roe', '', ...text, 'Share this article'])).toEqual(['Share this article']);
  });

  it('never goes above the first line of the text', () => {
    const context = parseContext('a.txt' as SourcePath, testSettings(), noKnowledge);
    expect(takeTail(['Print', 'Share', 'Print'], 2, bare, context)).toMatchObject({ end: 2, removed: [{ text: 'Print' }] });
    expect(takeTail([], 0, bare, context)).toEqual({ end: 0, removed: [] });
  });

  it('ends on a hundred thousand lines of boilerplate, and on a line of a megabyte', () => {
    const context = parseContext('a.txt' as SourcePath, testSettings(), noKnowledge);
    expect(
      takeTail(
        Array.from({ length: 20_000 }, () => 'Print'),
        0,
        bare,
        context,
      ),
    ).toMatchObject({ end: 0 });
    for (const each of ['|', '- ', '# ', 'x', '©', ' ']) expect(takeTail(['Text.', each.repeat(500_000)], 0, bare, context).removed).toEqual([]);
  });
});
