/** The sample site in a real browser: without scripts, for everybody (axe), on a narrow screen, under a strict policy, and from the file system. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/server/serveFolder.js';
import { axeFaults, axeScript } from '../helpers/axe.js';
import { openSite } from '../helpers/openSite.js';
import { makeFolder, putFiles, runCli } from '../helpers/siteArchive.js';
import { watchPage } from '../helpers/siteBrowser.js';
import { filesOf } from '../helpers/siteFiles.js';

const site = openSite();
const htmlFiles = filesOf(site.folder).filter((file) => file.endsWith('.html'));

const kindOf = (file: string): string => /<body class="is-([a-z-]+)"/.exec(readFileSync(join(site.folder, file), 'utf8'))?.[1] ?? '';
const encoded = (file: string): string => file.split('/').map(encodeURIComponent).join('/');
/** The longest page of each kind, and an article from right to left. */
const examples = (): string[] => {
  const longest = new Map<string, string>();
  const length = (file: string): number => readFileSync(join(site.folder, file)).length;
  for (const file of htmlFiles) {
    const kind = kindOf(file);
    const known = longest.get(kind);
    if (known === undefined || length(file) > length(known)) longest.set(kind, file);
  }
  const arabic = htmlFiles.find((file) => readFileSync(join(site.folder, file), 'utf8').includes('<html lang="ar"')) ?? '';
  return [...longest.values(), arabic];
};
const hasSidewaysScroll = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

it('has an example of each of the twenty-six kinds of page', () => {
  expect(examples().map(kindOf).sort()).toEqual([
    'about',
    'anniversary',
    'article',
    'article',
    'author',
    'authors',
    'day',
    'home',
    'issue',
    'issues',
    'month',
    'not-found',
    'on-this-day',
    'people',
    'person',
    'place',
    'places',
    'search',
    'section',
    'sections',
    'timeline',
    'topic',
    'topics',
    'undated',
    'year',
    'years',
  ]);
});

describe('without JavaScript', () => {
  it('leads from the home page over years, year and month to an article', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.locator('.menu').getByRole('link', { name: 'Years', exact: true }).click();
    await page.locator('main').getByRole('link', { name: '2023', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/2023/index.html');
    await page
      .locator('main')
      .getByRole('link', { name: /^January/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe('/2023/01/index.html');
    await page.locator('main').getByRole('link', { name: 'The Night of the Tenth' }).click();
    expect(await page.locator('h1').textContent()).toBe('The Night of the Tenth');
    expect(await page.locator('article .body p').count()).toBeGreaterThan(2);
    await context.close();
  });

  it('says on the search page why it cannot search, and offers the ways to browse', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}search.html?q=ferry`);
    expect(await page.locator('noscript p').innerText()).toMatch(/JavaScript/);
    expect(await page.locator('#search-form').isVisible()).toBe(false);
    await page.locator('noscript a').first().click();
    expect(await page.locator('h1').count()).toBe(1);
    expect(page.url()).not.toContain('search.html');
    await context.close();
  });
});

describe('axe-core finds nothing', () => {
  it.each([
    ['light', 1280],
    ['light', 320],
    ['dark', 1280],
    ['dark', 320],
  ] as const)(
    'on any kind of page, %s, %i px wide',
    async (colorScheme, width) => {
      const context = await site.browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      await context.addInitScript({ path: axeScript });
      const page = await context.newPage();
      const found: string[] = [];
      for (const file of examples()) {
        await page.goto(site.url + encoded(file));
        found.push(...(await axeFaults(page)).map((fault) => `${file}: ${fault}`));
      }
      await context.close();
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('on the search page with results and filters', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addInitScript({ path: axeScript });
    const page = await context.newPage();
    await page.goto(`${site.url}search.html?q=ferry`);
    await page.locator('#search-results li').first().waitFor();
    await page.locator('#filters summary').click();
    const faults = await axeFaults(page);
    await context.close();
    expect(faults).toEqual([]);
  });

  it('where there is something, it does', async () => {
    const context = await site.browser.newContext();
    await context.addInitScript({ path: axeScript });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.menu ul')?.style.setProperty('display', 'block');
      for (const link of document.querySelectorAll<HTMLElement>('.menu a')) link.style.setProperty('padding', '0');
      document.querySelector('.tagline')?.append(document.createElement('img'));
    });
    expect((await axeFaults(page)).map((fault) => fault.replace(/:.*/s, '')).sort()).toEqual(['image-alt', 'target-size']);
    await context.close();
  });
});

describe('at 320 px', () => {
  it('no article and no kind of page of the sample scrolls sideways', async () => {
    const context = await site.browser.newContext({ viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const file of new Set([...examples(), ...htmlFiles.filter((each) => kindOf(each) === 'article')])) {
      await page.goto(site.url + encoded(file));
      if (await hasSidewaysScroll(page)) wide.push(file);
    }
    await page.goto(`${site.url}search.html?q=ferry`);
    await page.locator('#search-results li').first().waitFor();
    if (await hasSidewaysScroll(page)) wide.push('search.html with results');
    await context.close();
    expect(wide).toEqual([]);
  }, 120_000);

  it('nor does any page with endless words, wide tables, code and addresses', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(5);
    const root = makeFolder();
    putFiles(root, {
      'archive.yaml': `name: ${word}\ntagline: ${word}\nfooter: ${word}\nrights: ${word}\nedition: ${word}\nsections:\n  s: ${word}\n`,
      'content/s/2020-01-02-wide.md': `---\ntitle: ${word}\nkicker: ${word}\ndeck: ${word}\nauthor: ${word}\ntopics: [${word}]\nissue: ${'XYZ'.repeat(30)} 3/20\n---\n\n${word}\n\n## ${word}\n\n> ${word}\n\n- ${word}\n\n    ${word}\n\n\`${word}\` and https://example.org/${word}\n\n|${` ${word.slice(0, 40)} |`.repeat(9)}\n|${' --- |'.repeat(9)}\n|${' cell |'.repeat(9)}\n`,
    });
    const { code, stderr } = await runCli(['build', root, '--no-search']);
    expect(code, stderr).toBe(0);
    const wideServer = await serveFolder({ dir: join(root, '_site'), port: 0 });
    const context = await site.browser.newContext({ viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    const wide: string[] = [];
    const files = filesOf(join(root, '_site')).filter((file) => file.endsWith('.html'));
    for (const file of files) {
      await page.goto(wideServer.url + encoded(file));
      if (await hasSidewaysScroll(page)) wide.push(file);
    }
    await context.close();
    await wideServer.close();
    rmSync(root, { recursive: true });
    expect(files.length).toBeGreaterThan(10);
    expect(wide).toEqual([]);
  });
});

describe('on paper', () => {
  it('no kind of page has navigation, a form or anything to press', async () => {
    const page = await site.browser.newPage();
    await page.emulateMedia({ media: 'print' });
    const printed: string[] = [];
    for (const file of examples()) {
      await page.goto(site.url + encoded(file));
      const shown = await page
        .locator('.menu, .breadcrumbs, .pager, .jump, .neighbours, .beside, .related, form, button, input, select')
        .evaluateAll((all) => all.filter((element) => element.getClientRects().length > 0).map((element) => element.outerHTML.slice(0, 80)));
      printed.push(...shown.map((element) => `${file}: ${element}`));
      expect(await page.locator('h1, .name').first().isVisible()).toBe(true);
    }
    await page.close();
    expect(printed).toEqual([]);
  });
});

describe('under a strict content security policy', () => {
  it('every kind of page loads without a refusal, an error or a request to elsewhere', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const watch = watchPage(page, site.url);
    const response = await page.goto(site.url);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    for (const file of examples()) await page.goto(site.url + encoded(file));
    await context.close();
    expect(watch.requests.some((url) => url.endsWith('assets/style.css'))).toBe(true);
    expect(watch.troubles).toEqual([]);
  });

  it('pages need no script at all: their data about themselves is no script to the policy', async () => {
    const refusesScripts = await serveFolder({
      dir: site.folder,
      port: 0,
      handle: (_req, res) => {
        res.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'");
        return false;
      },
    });
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const watch = watchPage(page, refusesScripts.url);
    const types: string[] = [];
    for (const file of examples().filter((each) => kindOf(each) !== 'search')) {
      await page.goto(refusesScripts.url + encoded(file));
      types.push(await page.evaluate(() => JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}')['@context'] as string));
    }
    await context.close();
    await refusesScripts.close();
    expect(new Set(types)).toEqual(new Set(['https://schema.org']));
    expect(watch.troubles).toEqual([]);
  });

  it('search works, in every language of the archive', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const watch = watchPage(page, site.url);
    await page.goto(`${site.url}search.html?q=lens`);
    await page.locator('#search-results li').first().waitFor();
    await page.waitForLoadState('networkidle');
    await context.close();
    for (const language of ['en', 'fr', 'de', 'ar']) {
      expect(
        watch.requests.some((url) => url.includes(`/search/words/${language}-`)),
        language,
      ).toBe(true);
    }
    expect(watch.troubles).toEqual([]);
  });

  it('the policy is one that would refuse', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const watch = watchPage(page, site.url);
    await page.goto(site.url);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "inline script ran"';
      document.head.append(script);
    });
    expect(await page.title()).not.toBe('inline script ran');
    expect(watch.troubles.join()).toMatch(/Content Security Policy/i);
    await context.close();
  });
});

describe('a wrong address', () => {
  it.each(['missing.html', '2022/01/nowhere/missing.html', 'topics/none/'])('%s shows a page that has its style and leads on', async (address) => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const response = await page.goto(site.url + address);
    expect(response?.status()).toBe(404);
    expect(await page.evaluate(() => [...document.styleSheets].map(({ cssRules }) => cssRules.length > 100))).toEqual([true]);
    await page.locator('main').getByRole('link', { name: 'Years', exact: true }).click();
    expect(await page.locator('h1').innerText()).toBe('Years');
    await context.close();
  });
});

describe('from the file system', () => {
  it('the pages can be browsed, with their style', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const watch = watchPage(page, 'file://');
    await page.goto(pathToFileURL(join(site.folder, 'index.html')).href);
    await page.locator('.menu').getByRole('link', { name: 'Years', exact: true }).click();
    await page.locator('main').getByRole('link', { name: '2024', exact: true }).click();
    await page
      .locator('main')
      .getByRole('link', { name: /^August/ })
      .first()
      .click();
    await page.locator('main').getByRole('link', { name: 'قاموس صغير للبحر' }).click();
    expect(await page.locator('h1').textContent()).toBe('قاموس صغير للبحر');
    expect(await page.locator('article .body').evaluate((body) => getComputedStyle(body).direction)).toBe('rtl');
    expect(await page.evaluate(() => [...document.styleSheets].length)).toBe(1);
    await context.close();
    expect(watch.troubles).toEqual([]);
  });

  it('the search page says why it cannot search, and offers the ways to browse', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const watch = watchPage(page, 'file://');
    await page.goto(`${pathToFileURL(join(site.folder, 'search.html')).href}?q=ferry`);
    const fallback = page.locator('#search-fallback');
    await fallback.waitFor();
    expect(await page.locator('#search-fallback-text').innerText()).toMatch(/server|web address|http/i);
    await fallback.getByRole('link', { name: 'Years' }).click();
    expect(await page.locator('h1').innerText()).toBe('Years');
    await context.close();
    expect(watch.troubles).toEqual([]);
  });
});
