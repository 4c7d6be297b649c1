/** On a telephone: what a finger is to meet is seen, on the screen, and large enough. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSite } from '../helpers/openSite.js';

const site = openSite(
  {
    'archive.yaml': 'name: Skerrow Archive\n',
    'content/ferry.md':
      '---\ntitle: The Ferry\ndate: 2022-01-01\n---\n\nThe ferry runs again today.\n\n- One of several\n\n1. First of several\n\n> It was green before.\n\n## Afterwards\n\nNobody asked.\n',
    'content/notes.md': '---\ntitle: Notes\ndate: 2022-03-01\n---\n\nIt ran again.[^1] It stopped.\n\n[^1]: Said the master.\n',
    'content/عودة-العبارة.md': '---\ntitle: عودة العبارة\ndate: 2022-02-03\nlanguage: ar\n---\n\nعادت العبارة إلى المرفأ.\n',
  },
  ['--no-search'],
);
const telephone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

interface Target {
  readonly isLarge: boolean;
  readonly isOnScreen: boolean;
  readonly opacity: number;
}

const targets = (tab: Page, selector: string): Promise<Target[]> =>
  tab.locator(selector).evaluateAll((links) =>
    links.map((link) => {
      const { left, right, width, height } = link.getBoundingClientRect();
      return { isLarge: width >= 24 && height >= 24, isOnScreen: left >= 0 && right <= document.documentElement.clientWidth, opacity: Number(getComputedStyle(link).opacity) };
    }),
  );

it.each([
  ['2022/01/01/ferry.html', 6],
  ['2022/02/03/عودة-العبارة.html', 1],
])('the sign beside each paragraph of %s', async (page, count) => {
  await site.visit(
    page,
    async (tab) => {
      expect(await targets(tab, '.here')).toEqual(Array.from({ length: count }, () => ({ isLarge: true, isOnScreen: true, opacity: 0.7 })));
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
    telephone,
  );
});

it('the way back up, whose days are one figure wide', async () => {
  await site.visit(
    '2022/01/01/ferry.html',
    async (tab) => {
      expect(await targets(tab, '.breadcrumbs a')).toEqual(Array.from({ length: 5 }, () => ({ isLarge: true, isOnScreen: true, opacity: 1 })));
    },
    telephone,
  );
});

it('the mark of a note and the way back, which are as small as print, reach further than they are seen', async () => {
  await site.visit(
    '2022/03/01/notes.html',
    async (tab) => {
      for (const selector of ['[data-footnote-ref]', '[data-footnote-backref]']) {
        const isMet = await tab.locator(selector).evaluate((link) => {
          link.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = link.getBoundingClientRect();
          const corners = [-11.5, 11.5].flatMap((x) => [-11.5, 11.5].map((y) => document.elementFromPoint(left + width / 2 + x, top + height / 2 + y)));
          return corners.map((element) => element === link);
        });
        expect(isMet, selector).toEqual([true, true, true, true]);
      }
    },
    telephone,
  );
});

it('where there is a pointer, the sign waits for it', async () => {
  await site.visit('2022/01/01/ferry.html', async (tab) => {
    expect((await targets(tab, '.here')).map(({ opacity }) => opacity)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
