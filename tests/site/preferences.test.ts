/** Readers who want nothing to move, and readers with colours of their own. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageExamples } from '../../bench/pageExamples.mjs';
import { openSite } from '../helpers/openSite.js';

const site = openSite();
const examples = pageExamples(site.folder);

const addressOf = (kind: string): string => site.url + (examples.get(kind)?.url ?? `no-example-of-${kind}`);

describe('where the reader wants nothing to move', () => {
  /** What would move on a page: elements with an animation, a transition or a gliding scroll. */
  const moving = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [undefined, '::before', '::after'].flatMap((part) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
          return animationName === 'none' && /^0s(?:, 0s)*$/.test(transitionDuration) && scrollBehavior === 'auto'
            ? []
            : [`${element.localName}.${element.className}${part ?? ''}`];
        }),
      ),
    );

  it('no kind of page has an animation, a transition or a gliding scroll', async () => {
    const page = await site.browser.newPage({ reducedMotion: 'reduce' });
    for (const [kind, { url }] of examples) {
      await page.goto(site.url + url);
      expect(await moving(page), kind).toEqual([]);
    }
    // Where they have no such wish, a page glides to a passage.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving(page)).toEqual(['html.']);
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('in the reader’s own colours, %s', (colorScheme) => {
  /** WCAG contrast of a colour of some elements with the page behind them, the least of all. */
  const leastContrast = (page: Page, selector: string, property: string, part?: string): Promise<number> =>
    page.locator(selector).evaluateAll(
      (elements, [name, pseudo]) => {
        const luminance = (colour: string): number => {
          const context = document.createElement('canvas').getContext('2d');
          if (context === null) return 0;
          context.fillStyle = getComputedStyle(document.body).backgroundColor;
          context.fillRect(0, 0, 1, 1);
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((each) =>
            each / 255 <= 0.03928 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const behind = luminance(getComputedStyle(document.body).backgroundColor);
        const contrasts = elements.map((element) => {
          const shown = luminance(getComputedStyle(element, pseudo || null).getPropertyValue(name ?? ''));
          return (Math.max(shown, behind) + 0.05) / (Math.min(shown, behind) + 0.05);
        });
        return contrasts.length === 0 ? 0 : Math.min(...contrasts);
      },
      [property, part ?? ''],
    );

  async function open(address: string): Promise<Page> {
    const page = await site.browser.newPage({ forcedColors: 'active', colorScheme });
    await page.goto(address);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    return page;
  }

  it.each([
    ['home', '.bars path'],
    ['years', '.years path'],
    ['section', '.year-chart path'],
    ['about', '.year-chart rect'],
  ])('the picture on the page %s is seen', async (kind, selector) => {
    const page = await open(addressOf(kind));
    expect(await leastContrast(page, selector, 'fill')).toBeGreaterThan(4.5);
    await page.close();
  });

  it('the timeline keeps its tones', async () => {
    const page = await open(addressOf('timeline'));
    const tones = await page.locator('.timeline path').evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).stroke))]);
    expect(tones.length).toBeGreaterThan(2);
    await page.close();
  });

  it('days with articles have frames, and those with more have thicker ones', async () => {
    const page = await open(addressOf('year'));
    const frames = await page
      .locator('.calendar [class^="shade"]')
      .evaluateAll((days) => [...new Set(days.map((day) => `${day.className} ${getComputedStyle(day).outlineStyle} ${getComputedStyle(day).outlineWidth}`))]);
    expect(frames.length).toBeGreaterThan(1);
    for (const frame of frames) expect(frame).toMatch(/^shade-(?:[12] solid 1px|[34] solid 3px)$/);
    await page.close();
  });

  it('the focus, the passage of the address, the marks of a search and its bars are seen', async () => {
    const html = String(examples.get('article')?.html);
    const id = /<p id="(p-[^"]+)"/.exec(html)?.[1] ?? '';
    const page = await open(`${addressOf('article')}#${id}`);
    expect(await page.locator('.body :target').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid');
    await page.goto(`${site.url}search.html?q=ferry`);
    await page.locator('.histogram > button').first().waitFor();
    expect(await leastContrast(page, '.histogram > button', 'background-color', '::before')).toBeGreaterThan(4.5);
    await page.locator('#search-results .result-title a').first().click();
    await page.locator('mark.hit').first().waitFor();
    expect(await leastContrast(page, 'mark.hit', 'background-color')).toBeGreaterThan(1.05);
    expect(await leastContrast(page, '.hit-bar a', 'color')).toBeGreaterThan(4.5);
    await page.close();
  });
});
