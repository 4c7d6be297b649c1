/** By keyboard alone from the front page to a citation and to the search, and nothing that moves while a page arrives. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageExamples } from '../../bench/pageExamples.mjs';
import { openSite } from '../helpers/openSite.js';

const site = openSite();

/** Presses Tab until the focus is on a link or field of that name; every stop on the way must be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height, top, bottom } = element.getBoundingClientRect();
      return {
        name: element.getAttribute('aria-label') ?? (element.textContent?.trim() || element.title),
        isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 0 && height > 0 && bottom > 0 && top < innerHeight,
      };
    });
    expect(stop, stop.name).toMatchObject({ isSeen: true });
    if (name.test(stop.name)) return;
  }
  throw new Error(`${name} cannot be reached by the keyboard`);
}

async function follow(page: Page, name: RegExp, to: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await page.waitForURL(to);
}

describe('by keyboard', () => {
  it.each([1280, 320])('home, a year, an article, its citation and the search are reached, with the focus in sight, %i px wide', async (width) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    // Where the focus is must be known when it is looked at, not after the page has glided there.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(site.url);
    await follow(page, /2023: 21 articles$/, /\/2023\/index\.html$/);
    await follow(page, /^12$/, /\/2023\/\d\d\/12\/index\.html$/);
    const headline = await page.locator('.headline a').first().innerText();
    await follow(page, new RegExp(`^${headline.replace(/[^\w ]/g, '.')}$`), /\/2023\/\d\d\/12\/(?!index)[^/]+\.html$/);
    await follow(page, /^Cite this article$/, /#cite$/);
    await tabTo(page, /^BibTeX$/);
    await page.goto(page.url().replace('#cite', ''));
    await tabTo(page, /^Search the archive$/);
    await page.keyboard.type('ferry');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html\?q=ferry$/);
    await page.locator('#search-results li').first().waitFor();
    await page.close();
  });
});

describe('nothing moves', () => {
  it.each([1280, 768, 320])('when fonts and results come late, on any kind of page, %i px wide', async (width) => {
    const context = await site.browser.newContext({ viewport: { width, height: 900 } });
    await context.route('**/*.woff2', async (route) => {
      await setTimeout(250);
      await route.continue();
    });
    await context.addInitScript(() => {
      const seen = globalThis as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const moved: string[] = [];
    const waiting = [...[...pageExamples(site.folder)].map(([kind, { url }]) => [kind, url] as const), ['search with results', 'search.html?q=harbour'] as const];
    const look = async (): Promise<void> => {
      const page = await context.newPage();
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const [kind, url] = next;
        await page.goto(site.url + url, { waitUntil: 'networkidle' });
        const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
        if (shift > 0) moved.push(`${kind}: ${shift}`);
      }
    };
    await Promise.all([look(), look(), look(), look()]);
    await context.close();
    expect(moved).toEqual([]);
  });
});
