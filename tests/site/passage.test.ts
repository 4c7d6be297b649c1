/** The address of one passage: without a script where the reader's address names it, and in the citations while words are selected. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults, axeScript } from '../helpers/axe.js';
import { openSite } from '../helpers/openSite.js';

const english = '2022/01/20/ferry.html';
const arabic = '2022/02/03/عودة-العبارة.html';
const base = 'https://archive.example.org/skerrow/';
const plain = `The Ferry. Skerrow Archive, January 20, 2022. ${base}${english}`;
const long = 'The boat is red, and has been red since the year in which it was built, whatever anybody says of its colour in the harbour, by day or by night.';
const site = openSite({
  'archive.yaml': `name: Skerrow Archive\nurl: ${base}\nlanguage: en\n`,
  'content/ferry.md': `---\ntitle: The Ferry\ndate: 2022-01-20\nlanguage: en\n---\n\nThe ferry runs *again* today.\n\n${long}\n\nIt said &lt;img src=x onerror=alert(1)&gt; on the bow.\n\n- One of several\n\n> It was green before.\n\n## Afterwards\n`,
  'content/refrain.md': '---\ntitle: Refrain\ndate: 2022-03-01\nlanguage: en\n---\n\nRow on.\n\nThe tide was low.\n\nRow on.\n\nThe tide was high.\n\nRow on.\n',
  'content/عودة-العبارة.md': '---\ntitle: عودة العبارة\ndate: 2022-02-03\nlanguage: ar\n---\n\nعادت العبارة إلى المرفأ.\n\nوكان اللون أحمر.\n',
});

/** The lines that are shown above paragraphs: of the links that have one, what the stylesheet prints of it. */
const shownAddresses = (tab: Page): Promise<string[]> =>
  tab.locator('.here').evaluateAll((links) =>
    links.flatMap((link) => {
      const strings = (content: string): string => [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join('');
      const { content } = getComputedStyle(link, '::after');
      const { display, opacity, position } = getComputedStyle(link);
      const isShown = content !== 'none' && content !== 'normal' && display === 'block' && opacity === '1' && position === 'static';
      return isShown ? [strings(content)] : [];
    }),
  );

/** Ids of the blocks of a page's text, in their order. */
function ids(page: string): string[] {
  return [...readFileSync(join(site.folder, page), 'utf8').matchAll(/<(?:p|li|blockquote|h2) id="([ps]-[^"]+)"><a class="here"/g)].map(([, id = '']) => id);
}

describe('without JavaScript', () => {
  it.each([0, 1, 2, 3, 4, 5])('block %i shows its address to those who follow its sign, and no other block does', async (number) => {
    const id = ids(english)[number] ?? '';
    await site.visit(
      english,
      async (tab) => {
        expect(await shownAddresses(tab)).toEqual([]);
        await tab.locator(`.here[href="#${id}"]`).focus();
        await tab.keyboard.press('Enter');
        expect(await shownAddresses(tab)).toEqual([`Address of this passage: \u2068${base}${english}#${id}\u2069`]);
        expect(await tab.locator(':target').getAttribute('id')).toBe(id);
      },
      { javaScriptEnabled: false },
    );
  });

  it('every copy of the same words has an address, and the first of them two', async () => {
    const page = '2022/03/01/refrain.html';
    const own = ids(page);
    const [, second] = /<span id="([^"]+)">/.exec(readFileSync(join(site.folder, page), 'utf8')) ?? [];
    expect(new Set(own).size).toBe(5);
    expect(own).not.toContain(second);
    for (const [id, number] of [...own.map((each, at) => [each, at] as const), [second, 0] as const]) {
      await site.visit(`${page}#${id}`, async (tab) => {
        const marked = await tab.locator('.body > p').evaluateAll((blocks) => blocks.flatMap((block, at) => (getComputedStyle(block).backgroundImage === 'none' ? [] : [at])));
        expect(marked).toEqual([number]);
        expect(await shownAddresses(tab)).toEqual([`Address of this passage: \u2068${base}${page}#${own[number]}\u2069`]);
      });
    }
  });

  it('the address is on paper, and is no word of the text', async () => {
    const [id = ''] = ids(english);
    await site.visit(`${english}#${id}`, async (tab) => {
      await tab.emulateMedia({ media: 'print' });
      expect(await shownAddresses(tab)).toEqual([`Address of this passage: \u2068${base}${english}#${id}\u2069`]);
      expect(await tab.locator(':target').evaluate((block) => block.textContent)).toBe('The ferry runs again today.');
    });
  });

  it('shows an address in its own letters, from left to right on a page from right to left', async () => {
    const [id = ''] = ids(arabic);
    const path = arabic.split('/').map(encodeURIComponent).join('/');
    await site.visit(`${path}#${id}`, async (tab) => {
      expect(await shownAddresses(tab)).toEqual([`Address of this passage: \u2068${base}${arabic}#${id}\u2069`]);
      expect(await tab.locator('.citation').first().innerText()).toContain(`${base}${arabic}`);
      expect(await tab.locator('link[rel="canonical"]').getAttribute('href')).toBe(base + path);
    });
    const html = readFileSync(join(site.folder, arabic), 'utf8');
    for (const [, data = ''] of html.matchAll(/href="data:[^,]*,([^"]*)"/g)) expect(decodeURIComponent(data)).toContain(base + path);
  });

  it.each([
    ['light', 1280, english],
    ['dark', 320, english],
    ['light', 320, arabic],
    ['dark', 1280, arabic],
  ] as const)('axe-core finds nothing in it, and nothing scrolls sideways: %s, %i px, %s', async (colorScheme, width, page) => {
    await site.visit(
      `${page.split('/').map(encodeURIComponent).join('/')}#${ids(page)[1]}`,
      async (tab) => {
        expect((await shownAddresses(tab)).length).toBe(1);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(false);
        await tab.addScriptTag({ path: axeScript });
        expect(await axeFaults(tab)).toEqual([]);
      },
      { colorScheme, viewport: { width, height: 800 }, bypassCSP: true },
    );
  });
});

describe('an article opened from the search', () => {
  const found = `search.html?read=${english}&hit=boat`;

  /** Selects from within one block of the text into another, as a mouse does. */
  async function drag(tab: Page, from: string, to: string): Promise<void> {
    const corner = async (selector: string, end: 'start' | 'end'): Promise<{ x: number; y: number }> =>
      tab.locator(selector).evaluate((element, which) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const last = [...range.getClientRects()].at(-1);
        const { left, top } = element.getBoundingClientRect();
        return which === 'start' ? { x: left + 1, y: top + 12 } : { x: (last?.right ?? 0) + 4, y: ((last?.top ?? 0) + (last?.bottom ?? 0)) / 2 };
      }, end);
    const [start, end] = [await corner(from, 'start'), await corner(to, 'end')];
    await tab.mouse.move(start.x, start.y);
    await tab.mouse.down();
    await tab.mouse.move(end.x, end.y, { steps: 4 });
    await tab.mouse.up();
  }
  const block = (number: number): string => `.body [id="${ids(english)[number]}"]`;
  const citations = (tab: Page): Promise<(string | null)[]> => tab.locator('.citation').allTextContents();

  it('adds the address of the passage and its words to every citation, and takes them back', async () => {
    await site.visit(found, async (tab) => {
      const [, second = ''] = ids(english);
      await tab.locator('.hit-bar').waitFor();
      const before = await citations(tab);
      expect(before[0]).toBe(plain);
      expect(await tab.getByRole('link', { name: 'Cite this passage' }).isVisible()).toBe(false);
      await drag(tab, block(1), block(2));
      const quoted = '“The boat is red, and has been red since the year in which it was built, whatever anybody says of its colour in the…”';
      await expect.poll(() => citations(tab)).toEqual(before.map((text) => `${text?.replace(english, `${english}#${second}`)} ${quoted}`));
      // By the bar to the citations; a click takes one along, with the passage.
      await tab.getByRole('link', { name: 'Cite this passage' }).click();
      expect(new URL(tab.url()).hash).toBe('#cite');
      await tab.locator('.citation').first().click();
      expect(await tab.evaluate(() => String(getSelection()))).toBe(`${plain}#${second} ${quoted}`);
      await tab.locator('.cite summary').click();
      expect((await citations(tab))[0]).toBe(`${plain}#${second} ${quoted}`);
      await tab.locator('h1').click();
      await expect.poll(() => citations(tab)).toEqual(before);
      expect(await tab.getByRole('link', { name: 'Cite this passage' }).isVisible()).toBe(false);
    });
  });

  it('by keyboard too, and in the paragraph where the selection begins', async () => {
    await site.visit(found, async (tab) => {
      const [first = ''] = ids(english);
      await tab.locator('.hit-bar').waitFor();
      await tab.locator(`${block(0)} em`).dblclick();
      for (let press = 0; press < 6; press += 1) await tab.keyboard.press('Shift+ArrowRight');
      await expect.poll(async () => (await citations(tab))[0]).toBe(`${plain}#${first} “again today”`);
    });
  });

  it('shows what is selected as text, whatever it is', async () => {
    await site.visit(found, async (tab) => {
      await tab.locator('.hit-bar').waitFor();
      await drag(tab, block(2), block(2));
      await expect.poll(async () => (await citations(tab))[0]).toBe(`${plain}#${ids(english)[2]} “It said <img src=x onerror=alert(1)> on the bow.”`);
      expect(await tab.locator('.cite :is(img, script)').count()).toBe(0);
    });
  });

  it('takes what is no part of the text for no passage', async () => {
    await site.visit(found, async (tab) => {
      await tab.locator('.hit-bar').waitFor();
      const before = await citations(tab);
      await tab.locator('h1').selectText();
      await tab.locator('.masthead .name').selectText();
      await tab.evaluate(() => new Promise(requestAnimationFrame));
      expect(await citations(tab)).toEqual(before);
    });
  });
});
