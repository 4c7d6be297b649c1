/** The short path that writes plain text gives, byte for byte, what remark-html gives for the same tree. */
import fc from 'fast-check';
import type { BlockContent, Heading, List, Paragraph, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../src/model/brands.js';
import { bodySchema } from '../../src/stages/enrich/bodySchema.js';
import { plainBody } from '../../src/stages/enrich/plainBody.js';
import { renderBody } from '../../src/stages/enrich/renderBody.js';
import { settleMarkup } from '../../src/stages/enrich/settleMarkup.js';
import { testSettings } from '../helpers/testSettings.js';

const remark = unified().use(remarkHtml, { sanitize: bodySchema }).freeze();
const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const context = { path: 'a.txt' as SourcePath, settings: testSettings({ publications: [{ abbreviation: 'HB' }] }), year: 2024 };
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", '&amp;', '<script>', '</p>', ' cf. SAS 2/22', ' HB 12/24 ', '\u00A0', '  ', '{{x}}', 'é', '日本', 'Section', '1. '),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 8 },
  )
  // Lines as both forms of source give them: without white space at their ends.
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((line) => line !== '');
const text = words.map((value): PhrasingContent => ({ type: 'text', value }));
const address = fc.oneof(
  fc.constantFrom(
    'https://example.org/a?b=c&d=%20#e',
    'http://[::1]/',
    'HTTPS://EXAMPLE.ORG/',
    '//example.org/x',
    'mailto:a@b.c',
    'tel:+123',
    '/2024/01/a/',
    'b.html#c',
    '#section',
    '#nowhere',
    'javascript:x()',
    'https://é.example/ü',
    'https://example.org/%zz|',
    '',
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((path) => `https://example.org/${path}`),
);
const marked: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.record({ type: fc.constantFrom('emphasis' as const, 'strong' as const, 'delete' as const), children: fc.array(text, { minLength: 1, maxLength: 2 }) }),
);
const link = fc.record({
  type: fc.constant('link' as const),
  url: address,
  title: fc.constantFrom(null, null, null, '', 'A title'),
  children: fc.array(marked, { maxLength: 2 }),
}) as fc.Arbitrary<PhrasingContent>;
const phrasesOf = (phrase: fc.Arbitrary<PhrasingContent>): fc.Arbitrary<PhrasingContent[]> =>
  fc
    .array(phrase, { minLength: 1, maxLength: 3 })
    .chain((children) =>
      fc
        .array(fc.boolean(), { minLength: children.length, maxLength: children.length })
        .map((breaks) => children.flatMap((child, at) => (at > 0 && breaks[at] === true ? [{ type: 'break' as const }, child] : [child]))),
    );
const paragraphOf = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const phrases = phrasesOf(fc.oneof({ weight: 3, arbitrary: marked }, link));
const paragraph = phrases.map(paragraphOf);
const heading = fc.record({
  type: fc.constant('heading' as const),
  depth: fc.constantFrom(1, 2, 3, 4, 5, 6),
  children: fc.oneof(phrases, fc.constant([])),
}) as fc.Arbitrary<Heading>;
const list = fc.record({
  type: fc.constant('list' as const),
  ordered: fc.boolean(),
  start: fc.constantFrom(null, 1, 7),
  spread: fc.constantFrom(false, false, true),
  children: fc.array(
    fc.record({
      type: fc.constant('listItem' as const),
      spread: fc.constantFrom(false, false, true),
      checked: fc.constantFrom(null, null, true),
      children: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
}) as fc.Arbitrary<List>;
const quotation = fc.record({ type: fc.constant('blockquote' as const), children: fc.array(fc.oneof(paragraph, list), { maxLength: 2 }) });
const rule = fc.constant({ type: 'thematicBreak' as const });
const block = fc.oneof({ weight: 4, arbitrary: paragraph as fc.Arbitrary<BlockContent> }, heading, list, quotation, rule);

/** @returns whether the short path took the tree. */
function holds(tree: () => Root): boolean {
  const plain = plainBody(tree(), context);
  const settled = settleMarkup(tree(), context);
  if (plain === undefined) return false;
  expect(plain.html).toBe(remark.stringify(settled.tree));
  expect(plain.slots).toEqual(settled.slots);
  expect(settled.removed).toEqual([]);
  expect(renderBody(tree(), context)).toEqual({ ...plain, removed: [], diagnostics: [] });
  return true;
}

describe('plainBody', () => {
  it('writes what remark-html writes for any tree that it takes', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (children) => {
        if (holds(() => ({ type: 'root', children: structuredClone(children) }))) taken += 1;
      }),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('takes paragraphs without links, whatever their text', () => {
    fc.assert(
      fc.property(fc.array(phrasesOf(marked).map(paragraphOf), { maxLength: 4 }), (children) => {
        expect(holds(() => ({ type: 'root', children: structuredClone(children) }))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('writes what remark-html writes for Markdown as people write it', () => {
    const lines = fc.constantFrom(
      'One *line* of text',
      'See [*this* HB 12/24](https://example.org/?a&b) and [that](/2024/b "Title") or [those](/2024/c)',
      'and **more** of it  ',
      '',
      '',
      '# A heading',
      '## A heading',
      '> quoted',
      '- an entry',
      '- another',
      '1. first',
      '2. second',
      '***',
      '\tcode',
      '`code`',
      'HB 12/24 &amp; <b>',
      'a  ',
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 12 }), (parts) => {
        holds(() => markdown.parse(parts.join('\n')));
      }),
      { numRuns: 400 },
    );
  });
});
