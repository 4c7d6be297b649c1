/** Templates as they run, made into texts with gaps, write what the trees of elements that they were written as would: byte for byte, whatever is in the view. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { Page } from '../../src/model/page.js';
import type { PageKind } from '../../src/model/views.js';
import { htmlDocument } from '../../src/stages/render/builtInTemplate.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { hostileStrings } from '../helpers/hostileStrings.js';
import { planFolder } from '../helpers/planFolder.js';
import { planOf } from '../helpers/planOf.js';

type Render = (view: unknown) => VNode;

async function template(kind: PageKind, folder: 'build' | 'dist'): Promise<Render> {
  return ((await import(pathToFileURL(resolve(`${folder}/templates/${kind}.js`)).href)) as { render: Render }).render;
}

/** How often each kind of page was compared. */
async function compare(pages: readonly Page[]): Promise<ReadonlyMap<PageKind, number>> {
  const compared = new Map<PageKind, number>();
  for (const { kind, url, view } of pages) {
    const [trees, texts] = [await template(kind, 'build'), await template(kind, 'dist')];
    expect(htmlDocument(texts(view())), url).toBe(htmlDocument(trees(view())));
    compared.set(kind, (compared.get(kind) ?? 0) + 1);
  }
  return compared;
}

describe('pages by precompiled templates', () => {
  it('of the sample archive are those of the templates’ trees, each kind of them', async () => {
    const { plan } = await planFolder('.');
    const kinds = await compare(plan.pages);
    expect(kinds.size).toBe(25);
  });

  it('are so with hostile texts and languages of both directions', async () => {
    const text = fc.oneof(fc.constantFrom(...hostileStrings(), '', ' ', 'a"b&c<d>e', 'عودة'), fc.string());
    const record = fc.record({ headline: text, kicker: text, deck: text, name: text, section: text, topic: text, page: text, language: fc.constantFrom('en', 'ar') });
    const articleOf = ({ name, topic, ...rest }: Record<string, string>, index: number): Article =>
      bareArticle(`${index}.txt`, { ...rest, bylines: [{ name: name ?? '' }, { name: 'B' }], topics: [topic ?? ''] } as Partial<Article>);
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 3 }), async (records) => {
        const kinds = await compare(planOf(records.map(articleOf), { name: 'A "B" <C> & D' }).plan.pages);
        expect(kinds.get('article')).toBe(records.length);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
