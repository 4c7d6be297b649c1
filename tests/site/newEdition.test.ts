/** A page that stays open while a new edition is published: its next search is of what is there now, and files of two editions are never put together. */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../src/browser/page/openArchive.js';
import { renewArchive } from '../../src/browser/page/renewArchive.js';
import { type RunningServer, serveFolder } from '../../src/server/serveFolder.js';
import { articles, makeFolder, putFiles, runCli } from '../helpers/siteArchive.js';
import { openBrowser, sendPolicy, watchPage } from '../helpers/siteBrowser.js';

let root: string;
let browser: Browser;
let server: RunningServer;
let page: Page;

const newcomer = { 'content/1850/1850-01-02-the-whale.txt': 'The whale\n\nOne harbour master counted a whale.\n' };

/** Publishes as backfile does: the folder is another one from one moment to the next. */
async function publish(edition: string): Promise<void> {
  const { code, stderr } = await runCli(['build', root, '--out', join(root, edition)]);
  expect([0, 1], stderr).toContain(code);
  rmSync(join(root, 'live'), { recursive: true, force: true });
  renameSync(join(root, edition), join(root, 'live'));
}

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  root = makeFolder();
  putFiles(root, articles(12));
  await publish('first');
  server = await serveFolder({ dir: join(root, 'live'), port: 0, handle: sendPolicy });
  const context = await browser.newContext();
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return async () => {
    await context.close();
    await server.close();
    rmSync(root, { recursive: true, force: true });
  };
});

async function ask(typed: string): Promise<string | null> {
  await page.locator('#q').fill(typed);
  await page.waitForFunction((text) => new URLSearchParams(location.search).get('q') === text, typed);
  await page.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  return page.locator('#search-status').textContent();
}

describe('a page that is open while a new edition is published', () => {
  it('finds what is new after a minute, and until then what it knows', async () => {
    await page.clock.install();
    const watch = watchPage(page, server.url);
    await page.goto(`${server.url}search.html`);
    await page.clock.resume();
    expect(await ask('harbour')).toContain('12');
    putFiles(root, newcomer);
    await publish('second');
    expect(await ask('harbour master')).toContain('12');
    await page.clock.fastForward(61_000);
    expect(await ask('whale')).toContain('1');
    expect(await page.locator('#search-results .result-title').allInnerTexts()).toEqual(['The whale']);
    expect(await ask('harbour')).toContain('13');
    expect(watch.troubles).toEqual([]);
  });

  it('asks for the manifest alone where nothing was published, and keeps what it has', async () => {
    await page.clock.install();
    const { requests } = watchPage(page, server.url);
    await page.goto(`${server.url}search.html`);
    await page.clock.resume();
    await ask('harbour');
    await page.clock.fastForward(61_000);
    const before = requests.length;
    await ask('harbour boats');
    expect(requests.slice(before).filter((url) => !url.includes('/fragment/'))).toEqual([`${server.url}search/index.json`]);
  });
});

it('is the archive that is open where the host cannot be asked', async () => {
  const manifest = JSON.stringify({ format: 3, archive: { name: 'A' }, articles: 0, words: 0, volumes: [], languages: {}, rowsPerRecords: 100, digest: 'a' });
  const known = await openArchive(async () => new TextEncoder().encode(manifest));
  expect(await renewArchive(known, () => Promise.reject(new Error('gone')))).toBe(known);
  expect(await renewArchive(known, async () => new TextEncoder().encode(manifest))).toBe(known);
  const now = await renewArchive(known, async () => new TextEncoder().encode(manifest.replace('"digest":"a"', '"digest":"b"')));
  expect(now.manifest.digest).toBe('b');
});
