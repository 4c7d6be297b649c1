import { describe, expect, it } from 'vitest';
import type { FrameView } from '../../src/model/views.js';
import { packPages } from '../../src/stages/render/packPages.js';
import { unpackPages } from '../../src/stages/render/unpackPages.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { planOf } from '../helpers/planOf.js';

describe('pages on the way to a thread', () => {
  const { pages } = planOf([bareArticle('a', { headline: 'Tide \u{1F30A} “rising” \uD800' }), bareArticle('b', { headline: 'Ebb' })]).plan;
  const packed = structuredClone(packPages(pages));
  const arrived = unpackPages(packed);

  it('are the same at the other end, down to the order in which a template would print them', () => {
    expect(arrived.map(({ kind, url }) => [kind, url])).toEqual(pages.map(({ kind, url }) => [kind, url]));
    expect(arrived.map(({ view }) => JSON.stringify(view()))).toEqual(pages.map(({ view }) => JSON.stringify(view())));
  });

  it('still have in common what they had in common', () => {
    const articles = arrived.filter(({ kind }) => kind === 'article').map(({ view }) => view() as FrameView);
    expect(articles).toHaveLength(2);
    expect(articles[1]?.words).toBe(articles[0]?.words);
    expect(articles[1]?.site).toBe(articles[0]?.site);
    expect(packed.common.length).toBeLessThan(pages.length);
  });
});
