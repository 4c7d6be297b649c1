import { describe, expect, it } from 'vitest';
import { packDocuments } from '../../src/stages/render/packDocuments.js';
import { unpackDocuments } from '../../src/stages/render/unpackDocuments.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { planOf } from '../helpers/planOf.js';
import { renderedPage } from '../helpers/renderedPage.js';

describe('finished pages on the way to a thread', () => {
  const { pages } = planOf([bareArticle('a', { headline: 'Tide \u{1F30A} “rising” \uD800' }), bareArticle('b', { headline: 'Ebb' })]).plan;

  it('are at the other end what the templates make of the views, in UTF-8', async () => {
    const packed = structuredClone(await packDocuments(pages));
    const arrived = unpackDocuments(packed);
    expect(arrived.pages.map(({ kind, url }) => [kind, url])).toEqual(pages.map(({ kind, url }) => [kind, url]));
    for (const [index, page] of pages.entries()) {
      const document = arrived.pages[index]?.view();
      expect(Buffer.isBuffer(document)).toBe(true);
      expect(String(document)).toBe((await renderedPage(page)).html.replace(/\uD800/g, '\uFFFD'));
      const template = arrived.templates.get(page.kind);
      expect(template?.form === 'function' && template.render(document, {})).toBe(document);
    }
  });
});
