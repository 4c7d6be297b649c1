/** Search on the sample site in a real browser under the strict policy: what is found, in which order, what the address keeps, the way to the article and back, by mouse and by keyboard, and that nothing in the index is ever read as HTML. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type RunningServer, serveFolder } from '../../src/server/serveFolder.js';
import { hostileStrings } from '../helpers/hostileStrings.js';
import { makeFolder, putFiles, runCli } from '../helpers/siteArchive.js';
import { openBrowser, sendPolicy, watchPage } from '../helpers/siteBrowser.js';

interface Listed {
  readonly address: string;
  readonly headline: string;
  readonly section?: string;
  readonly language: string;
  readonly date?: { readonly earliest: string; readonly latest: string };
  readonly text: string;
}

const site = inject('sampleSite');
let browser: Browser;
let server: RunningServer;
let context: BrowserContext;
let page: Page;
let articles: readonly Listed[];

beforeAll(async () => {
  articles = readFileSync(join(site, 'data/articles.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Listed);
  browser = await openBrowser();
  server = await serveFolder({ dir: site, port: 0, handle: sendPolicy });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
});
afterEach(() => context.close());

/** Waits until the search in the address has been answered in full. */
async function settled(): Promise<void> {
  await page.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
}

async function open(query: string): Promise<void> {
  await page.goto(`${server.url}search.html${query}`);
  await settled();
}

async function search(typed: string): Promise<void> {
  await page.locator('#q').fill(typed);
  await page.waitForFunction((text) => new URLSearchParams(location.search).get('q') === text, typed);
  await settled();
}

/** Addresses of the results on all pages, in their order, below the site's root. */
async function results(root = server.url): Promise<string[]> {
  const found: string[] = [];
  for (;;) {
    const links = await page.locator('#search-results .result-title a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    found.push(...links.map((address) => decodeURIComponent(address.slice(root.length))));
    const next = page.locator('#search-pages a.next');
    if (!(await next.isVisible())) return found;
    const number = new URL((await next.getAttribute('href')) ?? '', page.url()).search;
    await next.click();
    await page.waitForFunction((query) => location.search === query, number);
    await settled();
  }
}

const textOf = ({ headline, text }: Listed): string => `${headline}\n${text}`;
const matching = (pattern: RegExp): string[] =>
  articles
    .filter((each) => pattern.test(textOf(each)))
    .map(({ address }) => address)
    .sort();
const ofAddress = (address: string): Listed | undefined => articles.find((each) => each.address === address);
const countOf = async (): Promise<number> => Number(/\d+/.exec(await page.locator('#search-status').innerText())?.[0] ?? 0);

describe('before the reader touches the field', () => {
  it('nothing of the index is asked for; then its manifest is', async () => {
    const { requests } = watchPage(page, server.url);
    const ofIndex = (): string[] => requests.filter((url) => url.includes('/search/'));
    await page.goto(`${server.url}search.html`);
    await page.waitForLoadState('networkidle');
    expect(requests.some((url) => url.endsWith('assets/search.js'))).toBe(true);
    expect(ofIndex()).toEqual([]);
    await page.locator('#q').focus();
    await page.waitForLoadState('networkidle');
    expect(ofIndex()).toEqual([`${server.url}search/index.json`]);
  });

  it('no other page loads a script at all', async () => {
    const { requests } = watchPage(page, server.url);
    for (const path of ['', '2022/index.html', articles[0]?.address ?? '']) await page.goto(server.url + path);
    await page.locator('#find').focus();
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /\.js|\/search\//.test(url))).toEqual([]);
  });
});

describe('typing', () => {
  it('finds every article with the word, and no other', async () => {
    const watch = watchPage(page, server.url);
    await page.goto(`${server.url}search.html`);
    await search('ferry');
    const found = await results();
    const expected = matching(/\bferr(?:y|ies)/i);
    expect(expected.length).toBeGreaterThan(5);
    expect([...found].sort()).toEqual(expected);
    expect(await countOf()).toBe(expected.length);
    // Those that are about it come before those that mention it.
    expect(found.slice(0, 5).some((file) => /ferry/.test(file))).toBe(true);
    expect(watch.troubles).toEqual([]);
  });

  it('tells of each result its date, section and issue, and quotes it with the hits marked; the language of queries is explained in a line', async () => {
    await open(`?q=${encodeURIComponent('"semi-final" grass')}`);
    const first = page.locator('#search-results li').first();
    const article = ofAddress('2023/03/23/a-semi-final-on-borrowed-grass.html');
    expect(await first.locator('.result-title').textContent()).toBe(article?.headline);
    const facts = (await first.locator('.result-facts').textContent()) ?? '';
    // Whoever hears or copies the line has them apart, too.
    expect(facts).toMatch(/2023 \S/);
    for (const fact of ['March 23, 2023', article?.section ?? '?', 'HB 12/2023']) expect(facts).toContain(fact);
    const marked = await first.locator('.result-excerpt mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every((word) => /semi|final|grass/i.test(word))).toBe(true);
    const described = await page.locator('#q').getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toMatch(/".+".*OR.*author:.*before:/s);
  });

  it('finds a phrase in quotation marks as it stands, beside other words', async () => {
    await open('?q=%22north+quay%22');
    const phrase = (await results()).sort();
    const expected = matching(/\bnorth[\s-]quay\b/i);
    expect(expected.length).toBeGreaterThan(1);
    expect(phrase).toEqual(expected);
    await open('?q=north+quay');
    expect((await results()).length).toBeGreaterThan(phrase.length);
    await open('?q=crack+%22north+quay%22');
    expect((await results()).sort()).toEqual(expected);
    await open('?q=-ferry+%22north+quay%22');
    const without = matching(/^(?![\s\S]*\bferr(?:y|ies)\b)[\s\S]*\bnorth[\s-]quay\b/i);
    expect((await results()).sort()).toEqual(without);
  });

  it.each([
    ['Arabic', 'قاموس', '2024/08/29/', 'ar'],
    ['French', 'conserverie', '2022/05/12/', 'fr'],
    ['German', 'Nikolaikirche', '2023/09/07/', 'de'],
  ])('finds a word in %s, and marks the result’s language', async (_language, word, folder, lang) => {
    await open(`?q=${encodeURIComponent(word)}`);
    const found = await results();
    expect(found[0]).toContain(folder);
    expect(await page.locator('#search-results .result').first().getAttribute('lang')).toBe(lang);
  });

  it('finds nothing where there is nothing, says which word, and offers what may have been meant', async () => {
    await open('?q=hafbour+xylophonist');
    expect(await results()).toEqual([]);
    await page.locator('#search-notes button').first().waitFor();
    const notes = await page.locator('#search-notes').innerText();
    expect(notes).toContain('xylophonist');
    await page.locator('#search-notes button', { hasText: /^harbour$/ }).click();
    await settled();
    expect(new URL(page.url()).searchParams.get('q')).toBe('harbour xylophonist');
    expect(await countOf()).toBe(matching(/\bharbours?\b/i).length);
  });

  it('says as what a word was searched that the archive has in other forms alone', async () => {
    await open('?q=ferrying');
    expect(await page.locator('#search-notes').textContent()).toContain('“ferrying” is nowhere in this archive; “ferry” was searched for.');
    await open('?q=ferry');
    expect(await page.locator('#search-notes').textContent()).toBe('');
  });

  it('a mistake in a query is read as words', async () => {
    const watch = watchPage(page, server.url);
    for (const typed of ['"', '+', '-', 'OR', 'before:never', 'section:', '***', '((ferry))', '"ferry', 'a'.repeat(3000)]) await open(`?q=${encodeURIComponent(typed)}`);
    expect(watch.troubles).toEqual([]);
  });

  it('an older search never overwrites a newer one', async () => {
    let slow = true;
    await page.route('**/search/words/**', async (route) => {
      if (slow) {
        slow = false;
        await new Promise((resolve) => setTimeout(resolve, 1500));
      }
      await route.continue();
    });
    await page.goto(`${server.url}search.html?q=puffins`);
    await page.locator('#q').fill('section:Sport');
    await page.waitForFunction(() => location.search.includes('Sport'));
    await settled();
    const before = await results();
    await page.waitForTimeout(2000);
    expect(await results()).toEqual(before);
    expect(before.every((address) => ofAddress(address)?.section === 'Sport')).toBe(true);
  });
});

describe('order, range and facets', () => {
  it('newest and oldest put all results in the order of their dates', async () => {
    await open('?q=harbour');
    const relevant = await results();
    const dates = async (order: string): Promise<string[]> => {
      await open(`?q=harbour&order=${order}`);
      return (await results()).map((address) => ofAddress(address)?.date?.earliest ?? '');
    };
    const newest = await dates('newest');
    expect(newest.length).toBe(relevant.length);
    expect(new Set(newest).size).toBeGreaterThan(10);
    const dated = newest.filter((date) => date !== '');
    expect(newest).toEqual([...[...dated].sort().reverse(), ...Array<string>(newest.length - dated.length).fill('')]);
    // An undated article is neither the oldest nor the newest: it comes last.
    expect(await dates('oldest')).toEqual([...[...dated].sort(), ...Array<string>(newest.length - dated.length).fill('')]);
  });

  it('a range is exact to the day, finds imprecise dates by their interval, and says so', async () => {
    await open('?q=ferry&from=2022-01-13&to=2022-04-14');
    const expected = articles.filter(
      (each) => /\bferr(?:y|ies)\b/i.test(textOf(each)) && each.date !== undefined && each.date.earliest <= '2022-04-14' && each.date.latest >= '2022-01-13',
    );
    expect((await results()).sort()).toEqual(expected.map(({ address }) => address).sort());
    expect(expected.some(({ date }) => date?.earliest === '2022-04-14')).toBe(true);
    const rough = expected.filter(({ date }) => date !== undefined && (date.earliest < '2022-01-13' || date.latest > '2022-04-14'));
    expect(rough.length).toBeGreaterThan(0);
    await page.locator('#search-notes p').first().waitFor();
    expect(await page.locator('#search-notes').innerText()).toContain(String(rough.length));
    await open('?q=ferry+after:2022-01-12+before:2022-04-15');
    expect(await countOf()).toBe(expected.length);
    await page.locator('#from').fill('13. May');
    await page.locator('#from').press('Tab');
    expect(await page.locator('#from').getAttribute('aria-invalid')).toBe('true');
  });

  it('the chart narrows to a bar, and to those that are dragged over', async () => {
    await open('?q=harbour');
    const bars = page.locator('#search-chart .histogram button');
    const all = await bars.count();
    const [third, ninth] = [await bars.nth(2).boundingBox(), await bars.nth(8).boundingBox()];
    await page.mouse.move((third?.x ?? 0) + 2, (third?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.move((ninth?.x ?? 0) + 2, (ninth?.y ?? 0) + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => new URLSearchParams(location.search).has('from'));
    await settled();
    expect(new URL(page.url()).search).toBe('?q=harbour&from=2022-03&to=2022-09');
    // By keyboard: two bars, then one of their days.
    await bars.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('from=2022-04&to=2022-05'));
    await settled();
    await page.locator('#search-chart .wider button').first().click();
    await page.waitForFunction(() => !location.search.includes('from'));
    await settled();
    expect(await bars.count()).toBe(all);
  });

  it('a section narrows the results to its articles, and its number is true; two of them are joined by OR', async () => {
    await open('?q=harbour');
    const all = await results();
    const box = (name: string) => page.locator('#search-facets [data-facet="section"] li', { hasText: name });
    const offered = await box('Life at sea').locator('.articles').innerText();
    await page.locator('#filters').evaluate((filters: HTMLDetailsElement) => (filters.open = true));
    await box('Life at sea').locator('input').check();
    await page.waitForFunction(() => location.search.includes('section='));
    await settled();
    const narrowed = await results();
    expect([...narrowed].sort()).toEqual(all.filter((address) => ofAddress(address)?.section === 'Life at sea').sort());
    expect(offered).toBe(String(narrowed.length));
    await box('Sport').locator('input').check();
    await page.waitForFunction(() => location.search.includes('Sport'));
    await settled();
    expect((await results()).sort()).toEqual(all.filter((address) => /Life at sea|Sport/.test(ofAddress(address)?.section ?? '')).sort());
    await page.locator('#search-clear').click();
    await page.waitForFunction(() => !location.search.includes('section='));
    await settled();
    expect(await results()).toEqual(all);
  });

  it('a section is found by its folder; an OR joins it to words, and counts, chart and exports follow', async () => {
    const ofSection = articles.filter(({ section }) => section === 'Life at sea').map(({ address }) => address);
    await open('?q=section%3Asea-life');
    expect((await results()).sort()).toEqual([...ofSection].sort());
    const expected = [...new Set([...ofSection, ...matching(/(?<!\p{L})library(?!\p{L})/iu)])].sort();
    expect(expected.length).toBeGreaterThan(ofSection.length);
    await open(`?q=${encodeURIComponent('section:sea-life OR "library"')}`);
    expect(await countOf()).toBe(expected.length);
    expect(await page.locator('#search-notes').innerText()).toBe('');
    expect(Number(await page.locator('#search-facets [data-facet="section"] li', { hasText: 'Life at sea' }).locator('.articles').textContent())).toBe(ofSection.length);
    await page.locator('#search-take summary').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#search-downloads button', { hasText: 'JSON' }).click()]);
    const taken = JSON.parse(readFileSync(await download.path(), 'utf8')) as { articles: { address: string }[] };
    expect(taken.articles.map(({ address }) => decodeURIComponent(address.slice(server.url.length))).sort()).toEqual(expected);
    expect((await results()).sort()).toEqual(expected);
    // A bar of the chart narrows it, and what an OR joins stays.
    await open(`?q=${encodeURIComponent('section:sea-life OR "library" OR on:1901 after:2000')}`);
    await page.locator('#search-chart .histogram button').first().click();
    await page.waitForFunction(() => location.search.includes('from='));
    await settled();
    await page.locator('#search-chart .wider button').first().click();
    await page.waitForFunction(() => !location.search.includes('from='));
    expect(new URL(page.url()).searchParams.get('q')).toBe('"library" OR section:"sea-life" OR on:1901');
  });

  it('a section alone, without words, lists its articles', async () => {
    await open('?q=section%3ASport');
    const sport = articles.filter(({ section }) => section === 'Sport').map(({ address }) => address);
    expect((await results()).sort()).toEqual(sport.sort());
    await open('?section=Sport');
    expect((await results()).sort()).toEqual(sport.sort());
  });
});

describe('where nothing is found', () => {
  it('offers the words of a phrase alone, and says which date there is not', async () => {
    await open(`?q=${encodeURIComponent('"ferries harbour"')}`);
    expect(await page.locator('#search-status').innerText()).toBe('Nothing found.');
    await page.locator('#search-notes button', { hasText: /^ferries harbour$/ }).click();
    await settled();
    expect(new URL(page.url()).searchParams.get('q')).toBe('ferries harbour');
    expect(await countOf()).toBeGreaterThan(0);
    expect(await page.locator('#search-notes button').count()).toBe(0);
    await open('?q=ferry+on:2023-02-30');
    await page.locator('#search-notes', { hasText: '“on:2023-02-30” is no date' }).waitFor();
    await open('?from=2023&to=2021&q=author:calder+OR+ferry+q*');
    expect(await page.locator('#search-status').innerText()).toBe('Nothing found.');
    const told = await page.locator('#search-notes').innerText();
    for (const note of ['ends before it begins (2023 – 2021)', '“q*”: the beginning']) expect(told).toContain(note);
  });

  it('names a word with a sign in it that no article has so, and offers its words alone', async () => {
    await open('?q=quay-ferry-zebra');
    expect(await countOf()).toBe(0);
    expect(await page.locator('#search-notes').innerText()).toContain('“quay-ferry-zebra” is nowhere');
    await page.getByRole('button', { name: 'quay ferry zebra' }).click();
    await settled();
    expect(await countOf()).toBeGreaterThan(0);
    await open('?q=harbour+quay-ferry-zebra');
    expect(await countOf()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'quay ferry zebra' }).click();
    await settled();
    expect(await page.locator('#q').inputValue()).toBe('harbour quay ferry zebra');
  });

  it('of a word that is a topic and in no text offers the topic', async () => {
    await open('?q=Partnerstadt');
    expect(await countOf()).toBe(0);
    expect(await page.locator('#search-notes').innerText()).toContain('“Partnerstadt” is in no text');
    await page.getByRole('button', { name: 'topic:Partnerstadt' }).click();
    await settled();
    expect(await page.locator('#q').inputValue()).toBe('topic:Partnerstadt');
    expect(await countOf()).toBe(1);
  });

  it('names the word of a phrase that is nowhere, and offers what may have been meant', async () => {
    await open(`?q=${encodeURIComponent('"north quey"')}`);
    await page.locator('#search-notes button', { hasText: /^quay$/ }).click();
    await settled();
    expect(await page.locator('#q').inputValue()).toBe('"north quay"');
    // The button is gone; the keyboard goes on from the field.
    expect(await page.locator('#q').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await countOf()).toBeGreaterThan(0);
  });

  it('offers nothing to narrow, and a way back from choices that left nothing', async () => {
    await page.goto(`${server.url}search.html`);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await search('zzyzx');
    expect(await page.locator('#search-status').innerText()).toBe('Nothing found.');
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await open('?q=zzyzx&section=Sport');
    await page.locator('#search-clear').click();
    await settled();
    expect(new URL(page.url()).search).toBe('?q=zzyzx');
    await search('ferry');
    expect(await page.locator('#filters').isVisible()).toBe(true);
  });
});

describe('taking along', () => {
  it('cites the search, and exports all of its articles', async () => {
    await open('?q=harbour&order=oldest&page=2');
    const total = await countOf();
    expect(total).toBeGreaterThan(20);
    await page.locator('#search-take summary').click();
    const citation = await page.locator('#search-citation').innerText();
    expect(citation).toContain(String(total));
    expect(citation).toContain('First edition, 2026');
    const take = async (form: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#search-downloads button', { hasText: form }).click()]);
      return readFileSync(await download.path(), 'utf8');
    };
    expect((await take('RIS')).match(/^TY {2}- /gm)).toHaveLength(total);
    expect((await take('BibTeX')).match(/^@article/gm)).toHaveLength(total);
    const json = JSON.parse(await take('JSON')) as { articles: { address: string }[]; count: number };
    expect(json.count).toBe(total);
    await open('?q=harbour&order=oldest');
    expect(json.articles.map(({ address }) => decodeURIComponent(address.slice(server.url.length)))).toEqual(await results());
    await open('?q=harbour');
    await page.locator('#search-take summary').click();
    expect((await take('CSV')).trimEnd().split('\r\n').length).toBeGreaterThan(total);
  });
});

describe('coming and going', () => {
  it('the form in another page’s header leads to its results', async () => {
    await page.goto(server.url + (articles[0]?.address ?? ''));
    await page.locator('#find').fill('puffins');
    await page.locator('#find').press('Enter');
    await page.waitForURL(/search\.html\?q=puffins$/);
    await settled();
    expect(await page.locator('#q').inputValue()).toBe('puffins');
    expect((await results()).sort()).toEqual(matching(/\bpuffin/i));
  });

  it('a result opens its article with the hits marked; back brings the search, its order and its results', async () => {
    const watch = watchPage(page, server.url);
    await open('?q=ferry+%22north+quay%22&order=oldest');
    const first = page.locator('#search-results .result-title a').first();
    const [headline, address] = [await first.innerText(), await first.getAttribute('href')];
    await first.click();
    await page.waitForURL(address ?? '');
    expect(await page.locator('h1').innerText()).toBe(headline);
    await page.locator('article mark.hit').first().waitFor();
    const marked = await page.locator('article mark.hit').allInnerTexts();
    expect(marked.length).toBeGreaterThan(1);
    for (const each of marked) expect(each).toMatch(/^(?:north[\s-]quay|ferr(?:y|ies))$/i);
    const places = articles.find((each) => (address ?? '').endsWith(each.address));
    expect(marked.length).toBe((places === undefined ? '' : textOf(places)).match(/\b(?:north[\s-]quay|ferr(?:y|ies))\b/gi)?.length);
    // By keyboard from one to the next, and round.
    const focused = () => page.evaluate(() => [...document.querySelectorAll('mark.hit')].indexOf(document.activeElement as Element));
    expect(await focused()).toBe(0);
    await page.keyboard.press('n');
    expect(await focused()).toBe(1);
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    expect(await focused()).toBe(marked.length - 1);
    expect(await page.locator('.hit-bar a').first().getAttribute('href')).toBe(`${server.url}search.html?q=ferry+%22north+quay%22&order=oldest`);
    // What is in the address is the article's own page: it has no script, and no marks.
    await page.goBack();
    await settled();
    expect(await page.locator('#q').inputValue()).toBe('ferry "north quay"');
    expect(await page.locator('#order').inputValue()).toBe('oldest');
    expect(await page.locator('#search-results .result-title a').first().innerText()).toBe(headline);
    await page.goForward();
    await page.reload();
    expect(await page.locator('h1').innerText()).toBe(headline);
    expect(await page.locator('mark.hit').count()).toBe(0);
    expect(watch.troubles).toEqual([]);
  });

  it('on a telephone the bar is one line, its buttons have their names, and a mark is seen below it', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    await open('?q=ferry');
    await page.locator('#search-results .result-title a').first().click();
    const bar = page.locator('.hit-bar');
    await bar.waitFor();
    expect((await bar.boundingBox())?.height).toBeLessThan(60);
    await page.getByRole('button', { name: 'Next hit' }).click();
    await page.getByRole('button', { name: 'Previous hit' }).click();
    expect(await bar.innerText()).toMatch(/1\/\d+/);
    await page.getByRole('button', { name: 'Remove the marks' }).click();
    expect(await bar.count()).toBe(0);
  });

  it('the marks can be taken away, and the keys with them', async () => {
    await open('?q=ferry');
    await page.locator('#search-results .result-title a').first().click();
    await page.locator('.hit-bar').waitFor();
    const text = await page.locator('article').innerText();
    await page.locator('.hit-bar button').last().click();
    expect(await page.locator('mark.hit, .hit-bar').count()).toBe(0);
    expect(await page.locator('article').innerText()).toBe(text);
    await page.keyboard.press('n');
    expect(await page.locator('mark').count()).toBe(0);
  });

  it('no address makes the search page show another page than one of the archive’s own', async () => {
    const { requests, troubles } = watchPage(page, server.url);
    for (const path of ['//evil.example/x', 'https://evil.example/x', 'javascript:alert(1)', '../../x', 'no-such-page.html']) {
      await page.goto(`${server.url}search.html?read=${encodeURIComponent(path)}&hit=x`);
      await page.waitForLoadState('networkidle');
      expect(page.url().startsWith(server.url)).toBe(true);
    }
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    expect(troubles.filter((trouble) => /^(?:exception|dialog|foreign)/.test(trouble))).toEqual([]);
  });

  it('every change is an address, and back leads to the one before', async () => {
    await page.goto(`${server.url}search.html`);
    await search('ferry');
    await page.locator('#order').selectOption('oldest');
    await page.waitForFunction(() => location.search === '?q=ferry&order=oldest');
    await settled();
    await page.locator('#search-pages a.next').click();
    await page.waitForFunction(() => location.search === '?q=ferry&order=oldest&page=2');
    await settled();
    expect(await page.locator('#search-results').getAttribute('start')).toBe('11');
    const second = await page.locator('#search-results .result-title').first().innerText();
    await page.reload();
    await settled();
    expect(await page.locator('#search-results .result-title').first().innerText()).toBe(second);
    for (const address of ['?q=ferry&order=oldest', '?q=ferry']) {
      await page.goBack();
      await page.waitForFunction((query) => location.search === query, address);
      await settled();
    }
    expect(await page.locator('#order').inputValue()).toBe('relevance');
  });

  it('an address with a query, an order and a facet is the search that it says', async () => {
    await open('?q=harbour&order=newest&section=Sport&nonsense=1');
    expect(await page.locator('#search-facets input:checked').count()).toBe(1);
    const found = await results();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((address) => ofAddress(address)?.section !== 'Sport')).toEqual([]);
  });

  it('all works from a sub-folder of a host', async () => {
    const base = makeFolder();
    mkdirSync(join(base, 'papers'), { recursive: true });
    cpSync(site, join(base, 'papers', 'harbour bulletin'), { recursive: true });
    const host = await serveFolder({ dir: base, port: 0 });
    const root = `${host.url}papers/harbour%20bulletin/`;
    const watch = watchPage(page, root);
    await page.goto(`${root}${articles[0]?.address ?? ''}`);
    await page.locator('#find').fill('ferry');
    await page.locator('#find').press('Enter');
    await settled();
    const found = await results(root);
    await page.locator('#search-results .result-title a').first().click();
    await page.locator('.hit-bar').waitFor();
    expect(await page.locator('article.article').count()).toBe(1);
    await host.close();
    rmSync(base, { recursive: true });
    expect([...found].sort()).toEqual(matching(/\bferr(?:y|ies)/i));
    expect(watch.troubles).toEqual([]);
  });

  it('where the index is missing the reader is shown the ways to browse', async () => {
    await page.route('**/search/**', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${server.url}search.html?q=ferry`);
    await page.locator('#search-fallback').waitFor();
    expect(await page.locator('#search-fallback-text').innerText()).not.toBe('');
    expect(await page.locator('#search-fallback a').count()).toBeGreaterThan(2);
  });
});

describe('by keyboard, by ear and on a telephone', () => {
  it('everything can be reached and used by keyboard', async () => {
    await page.goto(`${server.url}search.html`);
    await page.locator('#q').focus();
    await page.keyboard.type('ferry');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search === '?q=ferry');
    await settled();
    const passed = new Set<string>();
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      passed.add(
        await page.evaluate(() => document.activeElement?.closest('#order, #from, #to, #search-chart, #filters, #search-results li, #search-pages, #search-take')?.id ?? ''),
      );
    }
    for (const id of ['order', 'from', 'to', 'search-chart', 'filters', 'search-pages', 'search-take']) expect(passed).toContain(id);
    // Past the chart and the facets, in the address of the search.
    await page.locator('#order').focus();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the results');
    expect(await page.locator('#to-results').evaluate((link) => link.getBoundingClientRect().height)).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('search-results');
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe(await page.locator('#search-results .result-title a').first().textContent());
    await page.keyboard.press('Enter');
    await page.locator('.hit-bar').waitFor();
    expect(await page.locator('article.article').count()).toBe(1);
  });

  it('what was found is said in a live region, and every field has a name', async () => {
    await open('?q=ferry');
    expect(await page.locator('#search-status').getAttribute('role')).toBe('status');
    expect(await page.locator('#search-status').innerText()).toMatch(/\d/);
    const unnamed = await page.locator('main :is(input, select, button):visible').evaluateAll((all) =>
      all
        .filter((field) => {
          const labels = (field as HTMLInputElement).labels;
          return (labels?.length ?? 0) === 0 && !field.getAttribute('aria-label') && !field.getAttribute('title') && field.textContent?.trim() === '';
        })
        .map((field) => field.outerHTML),
    );
    expect(unnamed).toEqual([]);
  });

  it.each(['ltr', 'rtl'])('fits a screen of 320 pixels, %s', async (dir) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open('?q=harbour&section=Sport&section=Town');
    await page.evaluate((direction) => document.documentElement.setAttribute('dir', direction), dir);
    await page.locator('#search-take summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.locator('#search-results .result-title a').first().click();
    await page.locator('.hit-bar').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('names that are markup', () => {
  const strings = hostileStrings();
  let root: string;
  let hostile: RunningServer;

  beforeAll(async () => {
    root = makeFolder();
    const files = strings.map((text, at): [string, string] => {
      const [title, section, author, topic] = [text, strings[(at + 1) % strings.length], strings[(at + 2) % strings.length], strings[(at + 3) % strings.length]].map((each) =>
        JSON.stringify(each),
      );
      return [
        `content/a${String(at).padStart(3, '0')}.md`,
        `---\ntitle: ${title}\nsection: ${section}\nauthor: ${author}\ntopics: [${topic}]\nissue: ${JSON.stringify('HB 3/20')}\ndate: 2020-01-${String((at % 28) + 1).padStart(2, '0')}\nlanguage: en\n---\n\nThe barrel rolled &lt;script&gt;alert(5)&lt;/script&gt; <img src=x onerror=alert(6)> down the quay.\n`,
      ];
    });
    putFiles(root, { 'archive.yaml': `name: ${JSON.stringify(strings[0])}\nedition: ${JSON.stringify(strings[9])}\n`, ...Object.fromEntries(files) });
    const { code, stderr } = await runCli(['build', root]);
    expect([0, 1], stderr).toContain(code);
    hostile = await serveFolder({ dir: join(root, '_site'), port: 0, handle: sendPolicy });
  });
  afterAll(async () => {
    await hostile?.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('are shown as text in results, facets, citation and suggestions', async () => {
    const watch = watchPage(page, hostile.url);
    expect(strings.length).toBeGreaterThan(200);
    const foreign = page
      .locator('main')
      .locator('img, script, svg, b, iframe, video, math, style, link, meta, base, template, object, embed, [onerror], [onload], [onclick], a[href^="javascript:" i]');
    await page.goto(`${hostile.url}search.html?q=barrel`);
    await settled();
    const total = await countOf();
    expect(total).toBeGreaterThan(200);
    const shown = new Set<string>();
    for (let number = 1; number <= Math.ceil(total / 10); number += 1) {
      await page.goto(`${hostile.url}search.html?q=barrel&page=${number}`);
      await settled();
      for (const text of await page.locator('#search-results .result-title, #search-results bdi').allTextContents()) shown.add(text);
      expect(await foreign.count()).toBe(0);
    }
    const normal = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
    const seen = new Set([...shown].map(normal));
    expect(strings.map(normal).filter((text) => !seen.has(text)).length).toBeLessThan(20);
    await page.locator('#filters').evaluate((filters: HTMLDetailsElement) => (filters.open = true));
    for (const more of await page.locator('#search-facets button.plain').all()) await more.click();
    const offered = new Set((await page.locator('#search-facets bdi').allTextContents()).map(normal));
    expect(strings.map(normal).filter((text) => offered.has(text)).length).toBeGreaterThan(180);
    await page.locator('#search-take summary').click();
    expect(await page.locator('#search-citation').innerText()).toContain('<');
    expect(await foreign.count()).toBe(0);
    for (const text of strings.slice(0, 220).filter((_, at) => at % 4 === 0)) {
      await page.goto(`${hostile.url}search.html?${new URLSearchParams({ q: text, section: text, from: text })}`);
      await settled();
      expect(await foreign.count(), text).toBe(0);
    }
    expect(watch.troubles).toEqual([]);
  }, 240_000);

  it('are shown as text on every page', async () => {
    const watch = watchPage(page, hostile.url);
    const files = listPages(join(root, '_site'));
    // Those of which there is one, and some of the many others.
    for (const file of files.filter((each, at) => !each.includes('/') || at % 25 === 0)) {
      await page.goto(hostile.url + file.split('/').map(encodeURIComponent).join('/'));
      // Of the archive's own there are its charts, and a block of data, which is no script.
      expect(
        await page
          .locator('img, svg:not(.coverage > svg, .bars svg, .years svg, .timeline svg, .legend svg, .year-chart svg), b, script:not([src], [type="application/ld+json"])')
          .count(),
        file,
      ).toBe(0);
      expect(await page.locator('.masthead .name').innerText()).toBe(strings[0]);
    }
    expect(files.length).toBeGreaterThan(200);
    expect(watch.troubles).toEqual([]);
  });
});

function listPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
}
