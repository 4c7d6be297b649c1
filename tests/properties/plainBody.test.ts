/** The short path that writes paragraphs of text gives, byte for byte, what remark-html gives for the same tree. */
import fc from 'fast-check';
import type { Paragraph, Root } from 'mdast';
import remarkHtml from 'remark-html';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../src/model/brands.js';
import { bodySchema } from '../../src/stages/enrich/bodySchema.js';
import { plainBody } from '../../src/stages/enrich/plainBody.js';
import { renderBody } from '../../src/stages/enrich/renderBody.js';
import { settleMarkup } from '../../src/stages/enrich/settleMarkup.js';
import { testSettings } from '../helpers/testSettings.js';

const remark = unified().use(remarkHtml, { sanitize: bodySchema }).freeze();
const context = { path: 'a.txt' as SourcePath, settings: testSettings({ publications: [{ abbreviation: 'HB' }] }), year: 2024 };
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", '&amp;', '<script>', '</p>', ' cf. SAS 2/22', ' HB 12/24 ', '\u00A0', '  ', '{{x}}', 'é', '日本'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 8 },
  )
  // Lines as both forms of source give them: without white space at their ends.
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((line) => line !== '');
const paragraph = fc.array(words, { minLength: 1, maxLength: 4 }).map(
  (lines): Paragraph => ({
    type: 'paragraph',
    children: lines.flatMap((value, index) => (index === 0 ? [{ type: 'text' as const, value }] : [{ type: 'break' as const }, { type: 'text' as const, value }])),
  }),
);

describe('plainBody', () => {
  it('writes what remark-html writes', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), (children) => {
        const tree = (): Root => ({ type: 'root', children: structuredClone(children) });
        const plain = plainBody(tree(), context);
        const settled = settleMarkup(tree(), context);
        expect(plain?.html).toBe(remark.stringify(settled.tree));
        expect(plain?.slots).toEqual(settled.slots);
        expect(renderBody(tree(), context)).toEqual({ ...plain, removed: [], diagnostics: [] });
      }),
      { numRuns: 400 },
    );
  });
});
