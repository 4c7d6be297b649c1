/** Search on the sample site in a real browser: what is found, in which order, what the address keeps, and that nothing in the index is ever read as HTML. */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type RunningServer, serveFolder } from '../../src/server/serveFolder.js';
import { makeFolder, putFiles, runCli } from '../helpers/siteArchive.js';
import { openBrowser, watchPage } from '../helpers/siteBrowser.js';
import { byClass, type ParsedPage, parsePages, textOf } from '../helpers/siteFiles.js';

const site = inject('sampleSite');
let browser: Browser;
let server: RunningServer;
let context: BrowserContext;
let page: Page;
let articles: readonly ParsedPage[];

beforeAll(async () => {
  articles = [...parsePages(site).values()].filter((each) => byClass(each, 'is-article') !== undefined);
  browser = await openBrowser();
  server = await serveFolder({ dir: site, port: 0 });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
});
afterEach(() => context.close());

/** Waits until the search in the address has been answered, and nothing is loading any more. */
async function settled(on = page): Promise<void> {
  await on.waitForFunction(() => {
    const { searchLoading } = JSON.parse(document.querySelector('main')?.dataset.words ?? '{}') as { searchLoading?: string };
    const status = document.querySelector('#search-status')?.textContent ?? '';
    return status !== '' && status !== searchLoading;
  });
}

async function search(typed: string, on = page): Promise<void> {
  await on.locator('#q').fill(typed);
  await on.waitForFunction((text) => new URLSearchParams(location.search).get('q') === text, typed);
  await settled(on);
}

async function choose(id: string, value: string): Promise<void> {
  await page.locator('#filters').evaluate((box: HTMLDetailsElement) => (box.open = true));
  await page.locator(id).selectOption(value);
  await page.waitForFunction((chosen) => new URLSearchParams(location.search).toString().includes(new URLSearchParams({ chosen }).toString().slice(7)), value);
  await settled();
}

/** Addresses of all results, in their order, below the site's root. */
async function results(root = server.url): Promise<string[]> {
  for (;;) {
    const shown = await page.locator('#search-results li').count();
    if (!(await page.locator('#search-more').isVisible())) break;
    await page.locator('#search-more').click();
    await page.waitForFunction((before) => document.querySelectorAll('#search-results li').length > before, shown);
  }
  const addresses = await page.locator('#search-results .result-title a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return addresses.map((address) => decodeURIComponent(address.slice(root.length)));
}

const wordsOf = (article: ParsedPage): string =>
  ['opening', 'body']
    .map((name) => byClass(article, name))
    .map((part) => (part === undefined ? '' : textOf(part).replace(/\s+/g, ' ')))
    .join(' ');
const matching = (pattern: RegExp): string[] =>
  articles
    .filter((each) => pattern.test(wordsOf(each)))
    .map(({ file }) => file)
    .sort();
const metaOf = (file: string, name: 'content' | 'dataSection'): string => {
  const meta = articles.find((each) => each.file === file)?.elements.find(({ tagName, properties }) => tagName === 'meta' && properties.name === 'backfile');
  return String(meta?.properties[name] ?? '');
};

describe('before the reader touches the field', () => {
  it('nothing of the index is asked for; then it is', async () => {
    const { requests } = watchPage(page, server.url);
    const ofIndex = (): string[] => requests.filter((url) => url.includes('/pagefind/'));
    await page.goto(`${server.url}search.html`);
    await page.waitForLoadState('networkidle');
    expect(requests.some((url) => url.endsWith('assets/search.js'))).toBe(true);
    expect(ofIndex()).toEqual([]);
    await page.locator('#q').focus();
    await page.locator('#filters').waitFor();
    expect(ofIndex().length).toBeGreaterThan(0);
  });

  it('no other page loads a script at all', async () => {
    const { requests } = watchPage(page, server.url);
    for (const path of ['', '2022/index.html', articles[0]?.file ?? '']) await page.goto(server.url + path);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /\.js|pagefind/.test(url))).toEqual([]);
  });
});

describe('typing', () => {
  it('finds every article with the word, and no other', async () => {
    await page.goto(`${server.url}search.html`);
    await search('ferry');
    const found = await results();
    const expected = matching(/\bferr(?:y|ies)/i);
    expect(expected.length).toBeGreaterThan(5);
    expect([...found].sort()).toEqual(expected);
    expect(await page.locator('#search-status').innerText()).toContain(String(expected.length));
    // Those that are about it come before those that mention it.
    expect(found.slice(0, 5).some((file) => /ferry/.test(file))).toBe(true);
    expect((await page.locator('#search-results li').first().locator('mark').allInnerTexts()).join(' ')).toMatch(/ferr/i);
  });

  it('finds a phrase in quotation marks as it stands', async () => {
    await page.goto(`${server.url}search.html`);
    await search('"north quay"');
    const phrase = (await results()).sort();
    const expected = matching(/\bnorth[\s-]quay/i);
    expect(expected.length).toBeGreaterThan(1);
    expect(phrase).toEqual(expected);
    await search('north quay');
    expect((await results()).length).toBeGreaterThan(phrase.length);
  });

  it.each([
    ['Arabic', 'قاموس', '2024/08/29/', 'ar'],
    ['French', 'conserverie', '2022/05/12/', 'fr'],
    ['German', 'Nikolaikirche', '2023/09/07/', 'de'],
  ])('finds a word in %s, and marks the result’s language', async (_language, word, folder, lang) => {
    await page.goto(`${server.url}search.html`);
    await search(word);
    const found = await results();
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toContain(folder);
    expect(await page.locator('#search-results .result').first().getAttribute('lang')).toBe(lang);
  });

  it('finds nothing where there is nothing, and says which word', async () => {
    await page.goto(`${server.url}search.html`);
    await search('xylophonist');
    expect(await results()).toEqual([]);
    expect(await page.locator('#search-status').innerText()).toContain('xylophonist');
  });
});

describe('order and filters', () => {
  it('newest and oldest put all results in the order of their dates', async () => {
    await page.goto(`${server.url}search.html`);
    await search('harbour');
    const relevant = await results();
    const dates = async (): Promise<string[]> => (await results()).map((file) => metaOf(file, 'content'));
    await choose('#order', 'newest');
    const newest = await dates();
    await choose('#order', 'oldest');
    const oldest = await dates();
    expect(newest.length).toBe(relevant.length);
    expect(new Set(newest).size).toBeGreaterThan(10);
    expect(newest).toEqual([...newest].sort().reverse());
    // An undated article is neither the oldest nor the newest: it comes last.
    const dated = [...newest].reverse().filter((date) => date !== '0000-00-00');
    expect(oldest).toEqual([...dated, ...Array<string>(newest.length - dated.length).fill('0000-00-00')]);
  });

  it('a section narrows the results to its articles, and its number is true', async () => {
    await page.goto(`${server.url}search.html`);
    await search('harbour');
    const all = await results();
    const offered = await page.locator('#filter-section option[value="Life at sea"]').textContent();
    await choose('#filter-section', 'Life at sea');
    const narrowed = await results();
    expect([...narrowed].sort()).toEqual(all.filter((file) => metaOf(file, 'dataSection') === 'Life at sea').sort());
    expect(narrowed.length).toBeGreaterThan(0);
    expect(offered).toBe(`Life at sea (${narrowed.length})`);
  });

  it('a section alone, without words, lists its articles', async () => {
    await page.goto(`${server.url}search.html`);
    await page.locator('#q').focus();
    await page.locator('#filters').waitFor();
    await choose('#filter-section', 'Sport');
    const found = await results();
    expect([...found].sort()).toEqual(
      articles
        .filter(({ file }) => metaOf(file, 'dataSection') === 'Sport')
        .map(({ file }) => file)
        .sort(),
    );
  });
});

describe('coming and going', () => {
  it('the form in another page’s header leads to its results', async () => {
    await page.goto(server.url + (articles[0]?.file ?? ''));
    await page.locator('#find').fill('puffins');
    await page.locator('#find').press('Enter');
    await page.waitForURL(/search\.html\?q=puffins$/);
    await settled();
    expect(await page.locator('#q').inputValue()).toBe('puffins');
    expect((await results()).sort()).toEqual(matching(/\bpuffin/i));
  });

  it('a result opens its article; back brings the search, its order and its results', async () => {
    await page.goto(`${server.url}search.html`);
    await search('ferry');
    await choose('#order', 'oldest');
    expect(new URL(page.url()).search).toBe('?q=ferry&order=oldest');
    const first = page.locator('#search-results .result-title a').first();
    const headline = await first.innerText();
    await first.click();
    expect(await page.locator('h1').innerText()).toBe(headline);
    await page.goBack();
    await settled();
    expect(await page.locator('#q').inputValue()).toBe('ferry');
    expect(await page.locator('#order').inputValue()).toBe('oldest');
    expect(await page.locator('#search-results .result-title a').first().innerText()).toBe(headline);
    await page.goBack();
    await page.waitForFunction(() => location.search === '?q=ferry');
    await settled();
    expect(await page.locator('#order').inputValue()).toBe('relevance');
  });

  it('an address with a query, an order and a filter is the search that it says', async () => {
    await page.goto(`${server.url}search.html?q=harbour&order=newest&section=Sport&nonsense=1`);
    await settled();
    expect(await page.locator('#filter-section').inputValue()).toBe('Sport');
    const found = await results();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((file) => metaOf(file, 'dataSection') !== 'Sport')).toEqual([]);
  });

  it('all works from a sub-folder of a host', async () => {
    const base = makeFolder();
    mkdirSync(join(base, 'papers'), { recursive: true });
    cpSync(site, join(base, 'papers', 'harbour bulletin'), { recursive: true });
    const host = await serveFolder({ dir: base, port: 0 });
    const root = `${host.url}papers/harbour%20bulletin/`;
    const watch = watchPage(page, root);
    await page.goto(`${root}${articles[0]?.file ?? ''}`);
    await page.locator('#find').fill('ferry');
    await page.locator('#find').press('Enter');
    await settled();
    const found = await results(root);
    await page.locator('#search-results .result-title a').first().click();
    expect(await page.locator('article.article').count()).toBe(1);
    await host.close();
    rmSync(base, { recursive: true });
    expect([...found].sort()).toEqual(matching(/\bferr(?:y|ies)/i));
    expect(watch.troubles).toEqual([]);
  });

  it('where the index is missing the reader is shown the ways to browse', async () => {
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${server.url}search.html?q=ferry`);
    await page.locator('#search-fallback').waitFor();
    expect(await page.locator('#search-fallback-text').innerText()).not.toBe('');
    expect(await page.locator('#search-fallback a').count()).toBeGreaterThan(2);
  });
});

describe('names that are markup', () => {
  const section = '<img src=x onerror=alert(1)>';
  const author = '"><script>alert(2)</script>';
  const topic = "'><svg onload=alert(3)>";
  const headline = '<b onclick=alert(4)>Barrel</b> &amp; {{constructor}}';
  let root: string;
  let hostile: RunningServer;

  beforeAll(async () => {
    root = makeFolder();
    const article = (date: string, language: string): string =>
      `---\ntitle: ${JSON.stringify(headline)}\nsection: ${JSON.stringify(section)}\nauthor: ${JSON.stringify(author)}\ntopics: [${JSON.stringify(topic)}]\nissue: ${JSON.stringify('HB 3/20')}\ndate: ${date}\nlanguage: ${language}\n---\n\nThe barrel rolled &lt;script&gt;alert(5)&lt;/script&gt; <img src=x onerror=alert(6)> down the <script>alert(7)</script> quay.\n`;
    putFiles(root, { 'archive.yaml': `name: ${JSON.stringify(section)}\n`, 'content/a.md': article('2020-01-02', 'en'), 'content/b.md': article('2020-01-03', 'fr') });
    const { code, stderr } = await runCli(['build', root]);
    expect(code, stderr).toBe(0);
    hostile = await serveFolder({ dir: join(root, '_site'), port: 0 });
  });
  afterAll(async () => {
    await hostile?.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('are shown as text in results and filters', async () => {
    const watch = watchPage(page, hostile.url);
    await page.goto(`${hostile.url}search.html`);
    await search('barrel');
    expect(await page.locator('#search-results .result-title').first().innerText()).toBe(headline);
    const facts = await page.locator('#search-results .result-facts').first().innerText();
    expect(facts).toContain(section);
    expect(facts).toContain(author);
    expect(await page.locator('#filter-section option').allTextContents()).toContain(`${section} (2)`);
    expect(await page.locator('#filter-author option').allTextContents()).toContain(`${author} (2)`);
    expect(await page.locator('#filter-topic option').allTextContents()).toContain(`${topic} (2)`);
    expect(await page.locator('main').locator('img, script, svg, b').count()).toBe(0);
    await choose('#filter-section', section);
    expect(await page.locator('#search-results li').count()).toBe(2);
    expect(watch.troubles).toEqual([]);
  });

  it('are shown as text on every page', async () => {
    const watch = watchPage(page, hostile.url);
    const files = [...parsePages(join(root, '_site')).keys()];
    for (const file of files) {
      await page.goto(hostile.url + file.split('/').map(encodeURIComponent).join('/'));
      // Of the archive's own there are its charts, and a block of data, which is no script.
      expect(
        await page
          .locator('img, svg:not(.coverage > svg, .bars svg, .years svg, .timeline svg, .legend svg, .year-chart svg), b, script:not([src], [type="application/ld+json"])')
          .count(),
        file,
      ).toBe(0);
      expect(await page.locator('.masthead .name').innerText()).toBe(section);
    }
    const text = files.map((file) => readFileSync(join(root, '_site', file), 'utf8')).join('\n');
    expect(text).toContain('&lt;script>alert(2)');
    expect(files.length).toBeGreaterThan(12);
    expect(watch.troubles).toEqual([]);
  });
});
