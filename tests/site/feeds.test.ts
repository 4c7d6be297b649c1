/** Feeds, sitemap and robots.txt, parsed by feedsmith, of an archive that knows its address and of one that does not. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, putFiles, runCli } from '../helpers/siteArchive.js';
import { filesOf } from '../helpers/siteFiles.js';

const settings = 'name: Tide & Times <weekly>\ntagline: All about ]]> tides\nfeedSize: 4\n';
const content = {
  'content/2020-01-05-day.md':
    '---\ntitle: Fish & <i>chips</i> ]]> "today"\nauthor: [A. Åkesson, "Ben <b> & Roe"]\ntopics: [Boats & nets]\nsection: Sea <side>\ndeck: A deck & more\n---\n\nFried in the harbour.\n',
  'content/2020-01-04-old.txt': 'The older one\n\nWith a text of its own.\n',
  'content/2019/only-a-year.txt': 'Only a year\n\nNobody knows the day.\n',
  'content/قاموس 1.txt': 'لا تاريخ له\n\nنص بلا تاريخ معروف في هذا الأرشيف الصغير.\n',
  'content/b-undated.txt': 'Second without a date\n\nText.\n',
};

const without = makeFolder();
const withUrl = makeFolder();
const address = 'https://example.org/news%20archive/';

beforeAll(async () => {
  putFiles(without, { ...content, 'archive.yaml': settings });
  putFiles(withUrl, { ...content, 'archive.yaml': `${settings}url: ${address.slice(0, -1)}\n` });
  for (const root of [without, withUrl]) {
    const { code, stderr } = await runCli(['build', root, '--no-search']);
    expect(code, stderr).toBe(0);
  }
});
afterAll(() => {
  for (const root of [without, withUrl]) rmSync(root, { recursive: true });
});

const read = (root: string, file: string): string => readFileSync(join(root, '_site', file), 'utf8');
/** File that an address names; undefined where it does not lie in the site. */
const fileAt = (root: string, url: string | undefined): string | undefined => {
  const base = root === withUrl ? address : '';
  if (url === undefined || !url.startsWith(base) || (base === '' && /^[/a-z]+:/.test(url))) return undefined;
  const path = decodeURIComponent(url.slice(base.length));
  return base !== '' && (path === '' || path.endsWith('/')) ? `${path}index.html` : path;
};

describe.each([
  ['without an address', without],
  ['with an address', withUrl],
])('%s', (_case, root) => {
  const files = (): string[] => filesOf(join(root, '_site'));

  it('Atom holds the dated articles, with what the format demands', () => {
    const feed = parseAtomFeed(read(root, 'atom.xml'));
    const entries = feed.entries ?? [];
    expect(feed.id).toMatch(/^urn:uuid:[\da-f-]{36}$/);
    expect(feed.updated).toContain('2020-01-05');
    expect(entries.map(({ title }) => title?.value)).toEqual(['Fish & <i>chips</i> ]]> "today"', 'The older one', 'Only a year']);
    expect(entries.filter(({ id, updated, links }) => !id || !updated || !files().includes(fileAt(root, links?.[0]?.href) ?? ''))).toEqual([]);
    expect(fileAt(root, feed.links?.find(({ rel }) => rel === 'self')?.href)).toBe('atom.xml');
  });

  it('JSON Feed holds the same articles as RSS, with their languages', () => {
    const feed = parseJsonFeed(read(root, 'feed.json'));
    const items = feed.items ?? [];
    const rss = parseRssFeed(read(withUrl, 'feed.xml')).items ?? [];
    expect(items.map(({ title }) => title)).toEqual(rss.map(({ title }) => title));
    if (root === withUrl) expect(items.map(({ id }) => id)).toEqual(rss.map(({ guid }) => guid?.value));
    expect(items.filter(({ url }) => !files().includes(fileAt(root, url) ?? ''))).toEqual([]);
    expect(items.every(({ language }) => language !== undefined)).toBe(true);
    expect(fileAt(root, feed.feed_url)).toBe('feed.json');
  });
});

it('RSS holds the newest articles, each with its text and a link that leads to it', () => {
  const feed = parseRssFeed(read(withUrl, 'feed.xml'));
  const items = feed.items ?? [];
  expect(feed.title).toBe('Tide & Times <weekly>');
  expect(feed.description).toBe('All about ]]> tides');
  expect(items.map(({ title }) => title)).toEqual(['Fish & <i>chips</i> ]]> "today"', 'The older one', 'Only a year', 'Second without a date']);
  expect(items.filter(({ link }) => !filesOf(join(withUrl, '_site')).includes(fileAt(withUrl, link) ?? ''))).toEqual([]);
  expect(items[0]?.description).toBe('A deck & more');
  expect(items[0]?.categories?.map(({ name }) => name)).toEqual(['Sea <side>', 'Boats & nets']);
  expect(items[0]?.dc?.creators).toEqual(['A. Åkesson', 'Ben <b> & Roe']);
  expect(new Date(items[0]?.pubDate ?? '').toISOString()).toBe('2020-01-05T00:00:00.000Z');
  // What the source does not say stays empty.
  expect(items.slice(2).map(({ pubDate }) => pubDate)).toEqual([undefined, undefined]);
  expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(4);
});

it('the sitemap lists every page but search and 404, and nothing else', () => {
  const locations = [...read(withUrl, 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => fileAt(withUrl, url.replaceAll('&amp;', '&')));
  const pages = filesOf(join(withUrl, '_site')).filter((file) => file.endsWith('.html') && file !== '404.html' && file !== 'search.html');
  expect([...locations].sort()).toEqual(pages);
  expect(locations.some((file) => file?.includes('قاموس'))).toBe(true);
  expect(read(withUrl, 'sitemap.xml').match(/<lastmod>[^<]*/g)).toEqual(['<lastmod>2020-01-04', '<lastmod>2020-01-05']);
});
it('there is neither RSS nor a sitemap where their addresses would not be whole, and no page names them', () => {
  const files = filesOf(join(without, '_site'));
  expect(files.filter((file) => /^(?:feed|sitemap.*)\.xml$/.test(file))).toEqual([]);
  expect(files.filter((file) => file.endsWith('.html') && read(without, file).includes('feed.xml'))).toEqual([]);
  expect(read(withUrl, 'index.html')).toContain('<a href="feed.xml">RSS</a> <a href="atom.xml">Atom</a>');
});

it('robots.txt names the sitemap only where its whole address is known', () => {
  expect(read(without, 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
  expect(read(withUrl, 'robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`);
});

it('pages have a canonical address only where it is known', () => {
  const page = '2020/01/05/day.html';
  expect(read(without, page)).not.toContain('canonical');
  expect(read(withUrl, page)).toContain(`<link rel="canonical" href="${address}${page}">`);
  expect(read(withUrl, 'index.html')).toContain(`<link rel="canonical" href="${address}">`);
  expect(read(withUrl, '404.html')).toContain('<base href="/news%20archive/">');
  expect(read(without, '404.html')).toContain('<base href="/">');
});
