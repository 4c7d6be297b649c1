/** Wherever the plain Markdown parser is chosen for its speed, it gives the tree that GitHub's gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../src/model/brands.js';
import { hasBareAddress } from '../../src/stages/parse/forms/hasBareAddress.js';
import { needsGfm } from '../../src/stages/parse/forms/needsGfm.js';
import { readFrontMatter } from '../../src/stages/parse/forms/readFrontMatter.js';

const plain = unified().use(remarkParse).freeze();
const withGfm = unified().use(remarkParse).use(remarkGfm).freeze();

/** Whether the plain parser was chosen for the text; then the trees are held to be equal. */
function compare(text: string): boolean {
  if (needsGfm(text)) return false;
  const tree: Root = plain.parse(text);
  if (hasBareAddress(tree)) return false;
  expect(tree).toEqual(withGfm.parse(text));
  return true;
}

const token = fc.constantFrom(
  '*',
  '**',
  '_',
  '__',
  '|',
  '||',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '[x',
  '^',
  ':',
  '::',
  '`',
  '<',
  '>',
  '\\',
  '&#64;',
  '&amp;',
  '!',
  '#',
  '# ',
  '+ ',
  '* ',
  '- ',
  '-',
  '--',
  '---',
  ':-',
  '-:',
  '=',
  '===',
  '1. ',
  '2)',
  '3',
  '\n',
  '\n',
  '\n\n',
  '\n    ',
  '  \n',
  '\t',
  ' ',
  ' ',
  'a',
  'b',
  'word',
  'http://',
  'https:',
  'www.',
  'www',
  '@',
  'x@y.z',
  'mailto:',
  'xmpp:',
  '//',
  '.',
  'example.com',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '"t"',
  '[^',
  '[ ]',
  '[x]',
  '~',
);

describe('the plain parser', () => {
  it('gives the tree of GitHub’s parser wherever it is chosen', () => {
    let chosen = 0;
    const runs = 2500;
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 24 }).map((tokens) => tokens.join('')),
        (text) => void (chosen += Number(compare(text))),
      ),
      { numRuns: runs },
    );
    expect(chosen).toBeGreaterThan(runs / 10);
  });

  it('gives the tree of GitHub’s parser for the Markdown that comes with the project', () => {
    const texts = ['content', 'docs', 'tests/fixtures'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(folder, name)),
    );
    expect(texts.filter((file) => compare(readFrontMatter(readFileSync(file, 'utf8'), file as SourcePath).text)).length).toBeGreaterThan(10);
  });
});
