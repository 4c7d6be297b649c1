/** Every page of a list of any length can be reached from every other in two steps, and the pager stays short. */
import { describe, expect, it } from 'vitest';
import { linkSite } from '../../src/stages/link/linkSite.js';
import { pager } from '../../src/stages/plan/listPages.js';
import { planContext } from '../../src/stages/plan/planContext.js';
import { testSettings } from '../helpers/testSettings.js';

const context = planContext(linkSite({ articles: [], images: new Set(), publicFiles: new Set(), settings: testSettings() }).value, testSettings(), () => '');
const numbers = (page: number, pages: number) => pager('undated', page, pages, '', context).links.map(({ text }) => Number(text.replaceAll(',', '')));

describe('pager', () => {
  it('names the neighbours, and none beyond the ends', () => {
    expect(pager('undated', 1, 2, '', context)).toEqual({
      page: 1,
      pages: 2,
      next: 'undated/page-2.html',
      links: [
        { href: 'undated/index.html', text: '1', current: 'page' },
        { href: 'undated/page-2.html', text: '2' },
      ],
    });
    expect(pager('undated', 2, 2, '../', context)).toMatchObject({ previous: '../undated/index.html' });
    expect(pager('undated', 2, 2, '', context)).not.toHaveProperty('next');
  });
  it('marks gaps, and only gaps', () => {
    for (const { links } of [pager('x', 20, 40, '', context), pager('x', 3, 6, '', context)]) {
      for (const [index, link] of links.entries()) expect(link.afterGap === true).toBe(index > 0 && Number(link.text) !== Number(links[index - 1]?.text) + 1);
      expect(links.filter(({ current }) => current === 'page')).toHaveLength(1);
    }
  });
  it.each([1, 7, 20, 21, 100, 399, 3000])('leads from each of %i pages to every other in at most two steps, and grows with their root alone', (pages) => {
    const isNear = Array.from({ length: pages }, (_, index) => {
      const near = numbers(index + 1, pages);
      expect(near.length).toBeLessThanOrEqual(Math.max(20, 2.5 * Math.sqrt(pages) + 8));
      return new Set(near);
    });
    for (const near of isNear) {
      const reached = new Set([...near].flatMap((page) => [...(isNear[page - 1] ?? [])]));
      expect(reached.size).toBe(pages);
    }
  });
});
