/** An article in a real browser under a strict policy: by keyboard to the citation and its downloads, without JavaScript, on paper, and by the address of a paragraph. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults, axeScript } from '../helpers/axe.js';
import { openSite } from '../helpers/openSite.js';
import { filesOf, parsePage, textOf } from '../helpers/siteFiles.js';

const headline = '“Ferry” & <b>Bridge</b>: 100 %';
const address = 'https://archive.example.org/skerrow/2022/01/20/ferry.html';
const page = '2022/01/20/ferry.html';
const bell =
  'A bell of bronze hangs over the door of the old customs house, and nobody alive has heard it rung. It was cast in a foundry that burnt down before the war, brought across by cart, and hoisted with the tackle of three herring boats while half of the parish stood about with advice. On Monday it will be taken down, weighed, cleaned and sold.';
const site = openSite(
  {
    'archive.yaml': 'name: Skerrow Archive\nurl: https://archive.example.org/skerrow/\npublications:\n  - abbreviation: HB\n    name: Harbour Bulletin\n',
    'content/ferry.md': `---\ntitle: '${headline}'\nkicker: Harbour\nauthor: [Ann Roe, Maria van der Berg]\ndate: 2022-01-20\nissue: HB 3/22\ntopics: [ferries]\ncorrections:\n  - "2022-02-03: The boat is red."\n---\n\nThe ferry runs again, as the [tide](tide.txt) does (HB 4/22).\n\nThe boat is red.\n\n> It was green before.\n\n- One\n- Two\n\n| Boat | Catch |\n| --- | ---: |\n| Ann | 1,200 |\n`,
    'content/tide.txt': 'The Tide\n27 January 2022\nHB 4/22\n\nThe tide came in at noon. It went out again in the evening, as is its custom.\n',
    'content/2022/issue-6/2022-02-10-bell.txt': `The Bell\n\n${bell}\n`,
    'content/2022/issue-6/2022-02-11-bell-again.txt': `The Bell, Once More\n\n${bell}\n`,
    'content/2022/issue-4/2022-01-27-gull.txt': 'The Gull\n\nThe gull came in at noon. It went out again in the evening, as is its custom, and ate.\n',
  },
  ['--no-search'],
);

/** Opens the article, which asks for no script. */
async function read(work: (tab: Page) => Promise<void>, options: BrowserContextOptions = {}, fragment = ''): Promise<void> {
  const { requests } = await site.visit(page + fragment, work, { acceptDownloads: true, ...options });
  expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
}

async function tabTo(tab: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await tab.keyboard.press('Tab');
    if (await tab.locator(selector).evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${selector} cannot be reached by the keyboard`);
}

describe('by keyboard', () => {
  it('leads to the citation, opens its styles, and takes it along', async () => {
    await read(async (tab) => {
      await tabTo(tab, '.to-cite a');
      await tab.keyboard.press('Enter');
      expect(new URL(tab.url()).hash).toBe('#cite');
      expect(await tab.locator('.cite dl').isVisible()).toBe(false);
      await tabTo(tab, '.cite summary');
      await tab.keyboard.press('Enter');
      expect(await tab.locator('.cite dd').allInnerTexts()).toEqual([
        `Roe, A., & van der Berg, M. (2022, January 20). “Ferry” & <b>Bridge</b>: 100 %. Harbour Bulletin, (3). ${address}`,
        `Roe, Ann, and Maria van der Berg. “‘Ferry’ & <b>Bridge</b>: 100 %.” Harbour Bulletin, no. 3 (January 20, 2022). ${address}.`,
        `Roe, Ann, and Maria van der Berg. “‘Ferry’ & <b>Bridge</b>: 100 %.” Harbour Bulletin, no. 3, 20 Jan. 2022. Skerrow Archive, ${address}.`,
      ]);
      await tabTo(tab, '.take a >> nth=0');
      const [download] = await Promise.all([tab.waitForEvent('download'), tab.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toBe('roe2022ferry.bib');
    });
  });

  it('shows the address of a paragraph, and what a link leads to, where the focus is', async () => {
    await read(async (tab) => {
      const sign = '.body > p:nth-of-type(1) > .here';
      expect(await tab.locator(sign).evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
      await tabTo(tab, sign);
      expect(await tab.locator(sign).evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
      expect(await tab.getByRole('link', { name: 'Paragraph 1' }).count()).toBe(1);
      const link = '.body a[aria-describedby]';
      const hint = tab.locator('.hint').first();
      expect(await hint.isVisible()).toBe(false);
      await tabTo(tab, `${link} >> nth=0`);
      expect(await hint.isVisible()).toBe(true);
      expect(await hint.innerText()).toBe('The Tide · January 27, 2022');
      expect(await tab.locator(link).first().getAttribute('aria-describedby')).toBe(await hint.getAttribute('id'));
    });
  });
});

describe('without JavaScript', () => {
  it('gives every download, with the very text', async () => {
    await read(
      async (tab) => {
        for (const [name, file, start] of [
          ['BibTeX', 'roe2022ferry.bib', '@article{roe2022ferry,'],
          ['RIS', 'roe2022ferry.ris', 'TY  - NEWS\r\n'],
          ['CSL-JSON', 'roe2022ferry.json', '[{"id":"'],
        ] as const) {
          const [download] = await Promise.all([tab.waitForEvent('download'), tab.locator('.take').getByRole('link', { name }).click()]);
          expect(download.suggestedFilename()).toBe(file);
          expect(readFileSync(await download.path(), 'utf8')).toContain(start);
        }
        await tab.locator('.evidence summary').click();
        expect(await tab.locator('.evidence li').first().innerText()).toMatch(/January 20, 2022\s+Stated in the article’s metadata: 2022-01-20\s+ferry\.md:5 \(date\)/);
      },
      { javaScriptEnabled: false },
    );
  });

  it('opens at a paragraph whose address was kept, and marks it', async () => {
    const html = readFileSync(join(site.folder, page), 'utf8');
    const id = /<p id="(p-[^"]+)">(?:<a [^>]*><\/a>)The boat/.exec(html)?.[1] ?? '';
    expect(id).toMatch(/^p-/);
    await read(
      async (tab) => {
        expect(await tab.locator(':target').innerText()).toBe('The boat is red.');
        const plain = await tab
          .locator('.body > p')
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundImage);
        expect(await tab.locator(':target').evaluate((element) => getComputedStyle(element).backgroundImage)).not.toBe(plain);
      },
      {},
      `#${id}`,
    );
  });
});

it('leads to what cites it, to where it was printed again, and to its neighbours', () => {
  const leadsOn = (file: string): string[] =>
    parsePage(site.folder, file).elements.flatMap((element) => (/^(?:section|nav)$/.test(element.tagName) ? [textOf(element).replace(/\s+/g, ' ')] : []));
  expect(leadsOn('2022/01/27/tide.html')).toContainEqual(expect.stringMatching(/^Cited by.*“Ferry” & <b>Bridge<\/b>: 100 %/));
  const bell = leadsOn('2022/02/10/bell.html');
  expect(bell).toContainEqual('Also printed asThe Bell, Once More February 11, 2022 · the same text');
  expect(bell).toContainEqual('In timePreviousThe TideNextThe Bell, Once More');
  expect(bell).toContainEqual('In this issueNextThe Bell, Once More');
});

it('copies a paragraph as its words alone', async () => {
  await read(async (tab) => {
    const copied = await tab.evaluate(() => {
      const selection = getSelection();
      selection?.selectAllChildren(document.querySelector('.body') as Element);
      return String(selection);
    });
    expect(copied).toContain('The ferry runs again, as the tide does (HB 4/22).');
    expect(copied).not.toMatch(/¶|January 27|Paragraph/);
  });
});

describe('on paper', () => {
  it('has headline, source, date, address and citation, and nothing to press', async () => {
    await read(async (tab) => {
      await tab.emulateMedia({ media: 'print' });
      const text = await tab.evaluate(() => document.body.innerText);
      for (const words of ['Skerrow Archive', headline, 'Ann Roe', 'January 20, 2022', 'HB 3/2022', 'The boat is red.', `Skerrow Archive. ${address}`])
        expect(text).toContain(words);
      for (const words of ['Skip to content', 'Years', 'Search', 'Previous', 'Next', 'BibTeX', 'APA', 'Send by', 'RSS', 'Paragraph', '¶']) expect(text).not.toContain(words);
      // Not a single address of a link but that of the article itself.
      expect(text.match(/https?:|\.html/g)).toEqual(['https:', '.html']);
      for (const selector of ['.here', '.hint', '.bar', '.breadcrumbs', '.beside', '.take', '.to-cite']) {
        expect(await tab.locator(selector).evaluateAll((all) => all.filter((element) => (element as HTMLElement).offsetParent !== null).length), selector).toBe(0);
      }
      const style = await tab
        .locator('.body p')
        .first()
        .evaluate((element) => [getComputedStyle(element).orphans, getComputedStyle(element).widows]);
      expect(style).toEqual(['3', '3']);
      const width = (selector: string) => tab.locator(selector).evaluate((element) => element.clientWidth);
      expect(await width('.body')).toBe(await width('.article'));
      const pdf = await tab.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(1);
    });
  });
});

describe('with everything open', () => {
  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('axe-core finds nothing and nothing scrolls sideways: %s, %i px', async (colorScheme, width) => {
    const context = await site.browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    await context.addInitScript({ path: axeScript });
    const tab = await context.newPage();
    await tab.goto(site.url + page);
    for (const summary of await tab.locator('summary').all()) await summary.click();
    await tab.locator('.body a[aria-describedby]').first().focus();
    expect(await axeFaults(tab)).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(false);
    await context.close();
  });

  it('sets the columns of a table as its author did, and lets the keyboard scroll it', async () => {
    await read(async (tab) => {
      expect(await tab.locator('.body td').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).textAlign))).toEqual(['start', 'end']);
      await tabTo(tab, '.body table');
    });
  });

  it('sets the text in lines of 60 to 75 characters', async () => {
    await read(async (tab) => {
      const characters = await tab.locator('.body').evaluate((body) => {
        const probe = document.createElement('span');
        probe.textContent = 'The ferry that runs to the island left the middle pier at noon, and came back. ';
        body.querySelector('p')?.append(probe);
        const perCharacter =
          probe.getClientRects()[0] === undefined ? 0 : [...probe.getClientRects()].reduce((sum, { width }) => sum + width, 0) / (probe.textContent?.length ?? 1);
        return body.clientWidth / perCharacter;
      });
      expect(characters).toBeGreaterThan(60);
      expect(characters).toBeLessThan(78);
    });
  });
});

it('weighs, with its stylesheet, at most 30 KB compressed, its fonts at most 60 KB, and has no script', () => {
  const html = readFileSync(join(site.folder, page));
  const css = readFileSync(join(site.folder, 'assets/style.css'));
  expect(gzipSync(html).length + gzipSync(css).length).toBeLessThanOrEqual(30_000);
  expect(gzipSync(css).length).toBeLessThanOrEqual(15_000);
  const latin = filesOf(join(site.folder, 'assets/fonts')).filter((file) => /-latin-\d+-\w+\.woff2$/.test(file));
  expect(latin).toHaveLength(3);
  expect(latin.reduce((sum, file) => sum + statSync(join(site.folder, 'assets/fonts', file)).size, 0)).toBeLessThanOrEqual(60_000);
  // What the page says of itself in JSON-LD is data, which no browser runs.
  expect(html.toString().replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '')).not.toContain('<script');
});

it('publishes the stylesheet without its comments, and with all of its rules', async () => {
  await site.visit(page, async (tab) => {
    const [own, published] = await tab.evaluate(
      (texts) =>
        texts.map((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return [...sheet.cssRules].map(({ cssText }) => cssText.replaceAll(', ', ',').replace(/(?<![\w.])0(?=\.\d)/g, ''));
        }),
      [readFileSync('public/assets/style.css', 'utf8'), readFileSync(join(site.folder, 'assets/style.css'), 'utf8')],
    );
    expect(own?.length).toBeGreaterThan(300);
    expect(published).toEqual(own);
    expect(readFileSync(join(site.folder, 'assets/style.css'), 'utf8')).not.toContain('/*');
  });
});
