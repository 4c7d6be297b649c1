/** Two hundred pages of a made-up archive, drawn by a seed: what holds for the sample archive holds for any. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCorpus } from '../../bench/makeCorpus.mjs';
import { random } from '../../bench/random.mjs';
import { type RunningServer, serveFolder } from '../../src/server/serveFolder.js';
import { axeFaults, axeScript } from '../helpers/axe.js';
import { makeFolder, runCli } from '../helpers/siteArchive.js';
import { openBrowser, sendPolicy, watchPage } from '../helpers/siteBrowser.js';
import { byClass, filesOf, leadsAway, linkDistances, parsePage, parsePages, targetOf } from '../helpers/siteFiles.js';

const seed = 20_261_128;
const articles = 300;
const drawn = 200;
/** Pages looked at side by side. */
const tabs = 2;

let root: string;
let site: string;
let sample: readonly string[];
let browser: Browser;
let server: RunningServer;

const kindOf = (file: string): string => /<body class="is-([a-z-]+)"/.exec(readFileSync(join(site, file), 'utf8'))?.[1] ?? '';
const encoded = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/** One page of every kind, and others as chance has it. */
function draw(files: readonly string[]): string[] {
  const chance = random(seed);
  const shuffled = files
    .map((file) => ({ file, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .map(({ file }) => file);
  const kinds = new Map(shuffled.map((file) => [kindOf(file), file]));
  return [...new Set([...kinds.values(), ...shuffled])].slice(0, drawn);
}

beforeAll(async () => {
  root = makeFolder();
  makeCorpus(join(root, 'archive'), { size: articles, form: 'txt' });
  site = join(root, 'site');
  const { code, stderr } = await runCli(['build', join(root, 'archive'), '--out', site, '--no-search']);
  expect(code, stderr).toBe(0);
  sample = draw(filesOf(site).filter((file) => file.endsWith('.html')));
  browser = await openBrowser();
  server = await serveFolder({ dir: site, port: 0, handle: sendPolicy });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(root, { recursive: true, force: true });
});

it('draws two hundred pages of sixteen kinds', () => {
  expect(sample).toHaveLength(drawn);
  expect(new Set(sample.map(kindOf)).size).toBe(16);
});

it('leads to each of its articles in at most four links', () => {
  const pages = parsePages(site);
  const distances = linkDistances(pages);
  const found = [...pages].filter(([, page]) => byClass(page, 'is-article') !== undefined).map(([file]) => distances.get(file) ?? Number.POSITIVE_INFINITY);
  expect(found).toHaveLength(articles);
  expect(Math.max(...found)).toBeLessThanOrEqual(4);
});

describe('each of them', () => {
  it('is valid HTML by html-validate’s recommended rules', () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }));
    const messages = sample.flatMap((file) =>
      validator
        .validateStringSync(readFileSync(join(site, file), 'utf8'), file)
        .results.flatMap((result) => result.messages.map((each) => `${file}: ${each.ruleId}: ${each.message}`)),
    );
    expect(messages).toEqual([]);
  });

  it('has each id once, and leads to files and ids that are there', () => {
    const idsOf = new Map<string, ReadonlySet<string>>();
    const hasId = (file: string, id: string): boolean => {
      const known = idsOf.get(file) ?? new Set([...readFileSync(join(site, file), 'utf8').matchAll(/ id="([^"]*)"/g)].map(([, each]) => each ?? ''));
      idsOf.set(file, known);
      return known.has(id);
    };
    const wrong: string[] = [];
    for (const file of sample) {
      const { ids, links } = parsePage(site, file);
      if (new Set(ids).size < ids.length) wrong.push(`${file}: an id is there twice`);
      for (const { element, value } of links) {
        // The page for wrong addresses is shown at any, and says what its links start from.
        if (element === 'base' || leadsAway(value)) continue;
        const target = targetOf(file, value);
        if (target === undefined || !existsSync(join(site, target.file))) wrong.push(`${file}: ${value}`);
        else if (target.fragment !== '' && !hasId(target.file, target.fragment)) wrong.push(`${file}: ${value} (no such id)`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is accessible in light and dark, fits a screen of 320 pixels, and keeps the policy', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    await context.addInitScript({ path: axeScript });
    const wrong: string[] = [];
    const waiting = [...sample];
    const look = async (page: Page): Promise<void> => {
      const watch = watchPage(page, server.url);
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(server.url + encoded(file));
        const faults = await axeFaults(page);
        // Only colours are others in the dark.
        await page.emulateMedia({ colorScheme: 'dark' });
        faults.push(...(await axeFaults(page, ['color-contrast'])));
        if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) faults.push('scrolls sideways');
        wrong.push(...[...faults, ...watch.troubles.splice(0)].map((fault) => `${file}: ${fault}`));
      }
    };
    await Promise.all(Array.from({ length: tabs }, async () => look(await context.newPage())));
    await context.close();
    expect(wrong).toEqual([]);
  }, 240_000);
});
