/**
 * Two hundred pages of a made-up archive, drawn by a seed: what holds for the sample archive holds for any. `CORPUS=<archive>`
 * draws them from an archive of your own, `PAGES=<number>` more of them.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCorpus } from '../../bench/makeCorpus.mjs';
import { random } from '../../bench/random.mjs';
import { loadConfig } from '../../src/config.js';
import { machineFaults } from '../helpers/machineFaults.js';
import { makeFolder, runCli } from '../helpers/siteArchive.js';
import { openBrowser } from '../helpers/siteBrowser.js';
import { farArticles, htmlFaults, linkFaults, shownFaults } from '../helpers/siteFaults.js';
import { filesOf, parsePage } from '../helpers/siteFiles.js';

const seed = 20_261_128;
const articles = 300;
const own = process.env.CORPUS;
const drawn = Number(process.env.PAGES ?? 200);
/** Looking at a page in light, in the dark and on paper takes a second on a busy machine. */
const patience = 240_000 + 1_000 * drawn;

let root: string;
let archive: string;
let site: string;
let sample: readonly string[];
let browser: Browser;

const kindOf = (file: string): string => /<body class="is-([a-z-]+)"/.exec(readFileSync(join(site, file), 'utf8'))?.[1] ?? '';

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
  archive = own === undefined ? join(root, 'archive') : resolve(own);
  if (own === undefined) makeCorpus(archive, { size: articles, form: 'txt' });
  site = join(root, 'site');
  const { code, stderr } = await runCli(['build', archive, '--out', site, '--no-search']);
  // Content errors are for their owner to mend; the site is published all the same.
  expect(code, stderr).toBeLessThanOrEqual(own === undefined ? 0 : 1);
  sample = draw(filesOf(site).filter((file) => file.endsWith('.html')));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(root, { recursive: true, force: true });
});

it.skipIf(own !== undefined)('draws two hundred pages of sixteen kinds', () => {
  expect(sample).toHaveLength(drawn);
  expect(new Set(sample.map(kindOf)).size).toBe(16);
});

it('leads to each of its articles in at most four links', () => {
  const found = farArticles(site);
  expect(found.far).toEqual([]);
  if (own === undefined) expect(found.articles).toBe(articles);
});

it('has feeds that parse', () => {
  expect(parseJsonFeed(readFileSync(join(site, 'feed.json'), 'utf8')).items?.length).toBeGreaterThan(0);
  for (const file of filesOf(site).filter((each) => each.endsWith('atom.xml')))
    expect(parseAtomFeed(readFileSync(join(site, file), 'utf8')).entries?.length, file).toBeGreaterThan(0);
});

describe('each of them', () => {
  it('is valid HTML by html-validate’s recommended rules', () => expect(htmlFaults(site, sample)).toEqual([]), patience);

  it('has each id once, and leads to files and ids that are there', () => expect(linkFaults(site, sample)).toEqual([]));

  it('tells machines what it shows its readers', () => {
    const { url } = loadConfig({ root: archive });
    expect(sample.flatMap((file) => machineFaults(parsePage(site, file), url))).toEqual([]);
  });

  it(
    'is accessible in light and dark, fits a screen of 320 pixels, keeps the policy, and is on paper without anything to press',
    async () => expect(await shownFaults(browser, site, sample)).toEqual([]),
    patience,
  );
});
