/** Lines of a page that no list holds, told by what they look like and where they stand; and what looks alike and is the text's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../../src/model/article.js';
import { plainTextOf } from '../../../src/model/plainTextOf.js';
import { readArticle } from '../../helpers/readArticle.js';
import { testSettings } from '../../helpers/testSettings.js';

const paragraphs = [
  'The ferry will not sail before Friday, the harbour master said on Monday, since the engine has been taken out and carried to the yard.',
  'Eleven men had signed a letter in which they asked for the old boat, which lies in the mud behind the fish market, to be brought back.',
  'The council meets on Thursday and is expected to say no, as it has done each year since the flood carried the first landing away.',
];
const page = (between: readonly string[], below: readonly string[]): string =>
  ['Harbour master keeps ferry ashore', 'Share', 'Tweet', paragraphs[0], ...between, paragraphs[1], paragraphs[2], ...below].join('\n\n');
const bodyOf = ({ body }: ParsedArticle): readonly string[] => body.children.map((node) => plainTextOf(node));
const read = async (text: string, settings = testSettings()) => (await readArticle(text, 'page.txt', settings)).parsed;

describe('in a page', () => {
  it.each([
    ['between two paragraphs', ['Sign up to the Harbour Light newsletter', 'Subscribe'], []],
    ['below the text', [], ['Sign up for news alerts from the harbour', 'Comments (4)', 'Please log in to post comments', 'Most popular']],
    ['in a run with known ones', ['Share on Facebook', 'Sign up for our app', 'Share on Twitter', 'Read more'], []],
  ])('its lines go, by name, where they stand %s', async (_, between, below) => {
    const article = await read(page(between, below));
    expect(bodyOf(article)).toEqual(paragraphs);
    const removed = article.removed.map(({ text }) => text);
    for (const line of [...between, ...below]) expect(removed).toContain(line);
  });

  it.each([
    ['a subhead', 'What the letter says'],
    ['one word that pages use too', 'Comments'],
    ['a short sentence', 'They will ask again in May.'],
    ['a row with a figure', 'Sold: 92'],
    ['a point of a list', '- Email'],
    ['who else worked on it', 'With files from Jane Roe'],
    ['what somebody did', '(LAUGHTER)'],
  ])('%s stays', async (_, line) => {
    expect(bodyOf(await read(page([line], []))).join('\n')).toContain(line.replace(/^- /, ''));
  });

  it('nothing goes that the owner keeps, or where the rule is switched off', async () => {
    const text = page(['Sign up to the Harbour Light newsletter', 'Subscribe'], []);
    for (const settings of [{ boilerplate: { remove: [], keep: ['Sign up to the *'] } }, { rules: { 'page-furniture': false } }])
      expect(bodyOf(await read(text, testSettings(settings))).join('\n')).toContain('Sign up to the Harbour Light newsletter');
  });
});

it('what no page surrounds loses nothing to the rule', async () => {
  const line = fc.constantFrom('Sign up', 'Topics', 'Follow the river', 'Ferries', 'Next', 'The money', 'Home', ...paragraphs);
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
      const { removed } = await read(['Harbour master keeps ferry ashore', paragraphs[0], ...lines, paragraphs[1]].join('\n\n'));
      const isPage = removed.some(({ rule }) => rule !== 'page-furniture') || lines.some((each) => each === 'Sign up' || each === 'Topics' || each === 'Next' || each === 'Home');
      if (!isPage) expect(removed).toEqual([]);
      // Paragraphs stay, whatever stands between them.
      for (const { text } of removed) expect(paragraphs).not.toContain(text);
    }),
    { numRuns: 300 },
  );
});
