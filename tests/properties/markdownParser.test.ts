/**
 * Markdown gives the tree of GitHub's parser, positions and all, whichever short way it takes: the plain parser, which is
 * chosen for its speed, or no parser at all. BACKFILE_MARKDOWN_TEXTS sets how many texts
 * each law is held to; 50,000 take some minutes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it, vi } from 'vitest';
import type { SourcePath } from '../../src/model/brands.js';
import { needsGfm } from '../../src/stages/parse/forms/needsGfm.js';
import { parseMarkdown } from '../../src/stages/parse/forms/parseMarkdown.js';
import { readFrontMatter } from '../../src/stages/parse/forms/readFrontMatter.js';
import { remarkTree } from '../../src/stages/parse/forms/remarkTree.js';

vi.mock(import('../../src/stages/parse/forms/remarkTree.js'), async (original) => ({ remarkTree: vi.fn((await original()).remarkTree) }));

const withGfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).freeze();
const runs = Number(env.BACKFILE_MARKDOWN_TEXTS ?? 2500);
const patience = 60_000 + runs * 60;

/** How many texts each way served. */
class Tally {
  texts = 0;
  withoutGfm = 0;
  withoutRemark = 0;

  /** Holds the trees of both ways to GitHub's. */
  compare(text: string): void {
    const expected = withGfm.parse(text);
    if (!isDeepStrictEqual(remarkTree(text), expected)) expect(remarkTree(text)).toEqual(expected);
    vi.mocked(remarkTree).mockClear();
    if (!isDeepStrictEqual(parseMarkdown(text), expected)) expect(parseMarkdown(text)).toEqual(expected);
    this.texts += 1;
    this.withoutGfm += Number(!needsGfm(text));
    this.withoutRemark += Number(vi.mocked(remarkTree).mock.calls.length === 0);
  }
}

const punctuation = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'];
const lines = ['\n', '\n', '\n', '\n\n', '\n\n', '\n\n', '\n    ', '\n  ', '  \n', ' \n', '\\\n', '\n\t', '\r', '\r\n', '\n \n', '\n\t\n'];
const spaces = [' ', ' ', ' ', '  ', '\t', '\u00A0', '\u3000', '\u2003', '\u200B', '\v', '\f', '\u0085', '\u2028', '\u2029', '\uFEFF', '\0'];
const words = ['a', 'b', 'word', 'Two words', 'x_y_z', '漢字', '「漢」', '한국', '（か）。', '“\uFE02', '︀', '⭐', 'é', 'e\u0301', '😀', 'ß', '1', '23', '“q”', '…', '—'];
const starts = [
  '# ',
  '## ',
  '####### ',
  '#',
  '+ ',
  '* ',
  '- ',
  '-   ',
  '  * ',
  '--',
  '---',
  '***',
  '* * *',
  '___',
  '===',
  '=',
  '1. ',
  '2. ',
  '10) ',
  '1997. ',
  '2)',
  '> ',
  '>',
  '    ',
];
const marks = ['**', '__', '***', '~~', '||', '::', ':-', '-:', ':-:', '|-|', '--|--', '``', '```', '~~~', '```js\n'];
const links = [
  '[',
  ']',
  '](',
  '![',
  '[a](b)',
  '[a](b "c")',
  '[a](b (c))',
  '[a](<b c>)',
  '[](b)',
  '[a]()',
  '[a][b]',
  '[a]: b',
  '[a]:',
  '[^',
  '[^1]',
  '[^1]: n',
  '[ ]',
  '[x] ',
  '[x',
  '^',
];
const addresses = ['http://', 'https:', 'www.', 'www', 'x@y.z', 'mailto:', 'xmpp:', '//', 'example.com', '<http://a.b>', '<a@b.c>'];
const html = ['<b>', '</b>', '<br/>', '<a href="x">', '<div>', '</div>\n', '<!--', '-->', '<script>', '</script>', '<?', '?>', '<!X', '<![CDATA[', ']]>', '<pre>', '"t"'];
const references = ['&amp;', '&#64;', '&#8217;', '&#x2014;', '&#0;', '&#32;', '&#10;', '&nbsp;', '&mdash;', '&lt;', '&copy', '&nothing;', '\\*', '\\\\', '\\a', '\\['];
const danger = fc.oneof(
  ...[punctuation, lines, spaces, words, starts, marks, links, addresses, html, references].map((each) => fc.constantFrom(...each)),
  { weight: 3, arbitrary: fc.constantFrom(...lines) },
  { weight: 3, arbitrary: fc.constantFrom(...words) },
);

const phrase = fc.constantFrom(
  'The council met on Tuesday',
  ', and',
  ' said *nothing* of it',
  ' **at last**',
  ' _in full_.',
  ' “No,” she said.',
  ' [a report](https://example.org/a-b_c?d=e&f=g#h)',
  ' [**the** paper](/2020/01/02/paper/)',
  ' 5 * 3',
  ' AT&T',
  ' [sic]',
  ' R&amp;D',
  ' we&#8217;re',
  ' snake_case_name',
  ' 3.5 million',
  ' 1997. The',
  '\nand so on',
  ' \nover lines',
);
const prose = fc.array(phrase, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('').trim());
const entries = fc
  .tuple(fc.constantFrom('- ', '* ', '-   ', '  * ', '1. ', '7) '), fc.array(prose, { minLength: 1, maxLength: 3 }))
  .map(([mark, texts]) => texts.map((text) => mark + text.replace(/\s*\n/g, ' ')).join('\n'));
const block = fc.oneof(
  { weight: 4, arbitrary: prose },
  prose.map((text) => `## ${text}`),
  prose.map((text) => `${text}\n---`),
  prose.map((text) => `> ${text}`),
  entries,
  fc.constantFrom('***', '```\ncode\n\nmore\n```', '<div>\n\nwords\n\n</div>', '<!-- a\n\nb -->', '    code', '| a | b |\n|---|---|\n| c | d |'),
);
const article = fc.array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '\n \n')), { maxLength: 7 }).map((parts) => parts.flat().join(''));
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drops: fc.constantFrom(0, 0, 1, 2), puts: fc.oneof(fc.constant(''), danger) });
const edited = fc.tuple(article, fc.array(edit, { maxLength: 3 })).map(([text, edits]) =>
  edits.reduce((current, { at, drops, puts }) => {
    const from = Math.floor(at * current.length);
    return current.slice(0, from) + puts + current.slice(from + drops);
  }, text),
);

describe('Markdown', () => {
  it(
    'gives the tree of GitHub’s parser for whatever is dangerous',
    () => {
      const tally = new Tally();
      const text = fc.array(danger, { maxLength: 24 }).map((tokens) => tokens.join(''));
      fc.assert(
        fc.property(text, (each) => tally.compare(each)),
        { numRuns: runs },
      );
      expect(tally.withoutGfm).toBeGreaterThan(runs / 10);
      expect(tally.withoutRemark).toBeGreaterThan(runs / 50);
    },
    patience,
  );

  it(
    'gives the tree of GitHub’s parser for articles with a slip of the pen',
    () => {
      const tally = new Tally();
      fc.assert(
        fc.property(edited, (each) => tally.compare(each)),
        { numRuns: runs },
      );
      expect(tally.withoutRemark).toBeGreaterThan(runs / 10);
    },
    patience,
  );

  it('gives the tree of GitHub’s parser for the Markdown that comes with the project', () => {
    const tally = new Tally();
    for (const folder of ['content', 'docs', 'tests/fixtures']) {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.md'))) {
        const whole = readFileSync(join(folder, name), 'utf8');
        for (const text of new Set([whole, readFrontMatter(whole, name as SourcePath).text])) tally.compare(text);
      }
    }
    expect(tally.withoutGfm).toBeGreaterThan(10);
    expect(tally.withoutRemark).toBeGreaterThan(10);
  });

  it('reads prose without remark-parse', () => {
    vi.mocked(remarkTree).mockClear();
    parseMarkdown('# Headline\n\nA *paragraph* of [prose](https://example.org/).\n\n## Subhead\n\n- One\n- Two\n\nIt ends **here**.\n');
    expect(remarkTree).not.toHaveBeenCalled();
    parseMarkdown('Prose.\n\n> Not\n> prose.\n\nProse.\n');
    expect(vi.mocked(remarkTree).mock.calls).toEqual([['> Not\n> prose.\n\n']]);
  });
});
