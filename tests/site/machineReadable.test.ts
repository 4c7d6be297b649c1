/** What the sample's pages tell machines is what they show readers: JSON-LD against the visible text, COinS and tags against each other. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { addresses, graphOf, machineFaults, shownDate, valuesOf } from '../helpers/machineFaults.js';
import { makeFolder, putFiles } from '../helpers/siteArchive.js';
import { byClass, filesOf, type ParsedPage, parsePage, parsePages, targetOf } from '../helpers/siteFiles.js';

const site = inject('sampleSite');
let pages: ReadonlyMap<string, ParsedPage>;
let files: ReadonlySet<string>;

beforeAll(() => {
  pages = parsePages(site);
  files = new Set(filesOf(site));
});

const isArticle = (page: ParsedPage): boolean => byClass(page, 'is-article') !== undefined;

describe('JSON-LD', () => {
  it('is on every page, and every word in it is on the page for readers too; so is every date, as precise as it is', () => {
    expect([...pages.values()].flatMap((page) => machineFaults(page))).toEqual([]);
    expect([...pages.values()].flatMap((page) => graphOf(page).flatMap((node) => valuesOf(node))).length).toBeGreaterThan(3_000);
  });

  it('names each person and place by the address of a page that the archive has, the same on all pages', () => {
    const ids = [...pages.values()].flatMap((page) =>
      graphOf(page).flatMap((node) => valuesOf(node).flatMap(([path, value]) => (/(?:^|\.)@id$/.test(path) ? [{ page, value: String(value) }] : []))),
    );
    expect(ids.length).toBeGreaterThan(50);
    for (const { page, value } of ids) expect(files.has(targetOf(page.file, value)?.file ?? ''), `${page.file}: ${value}`).toBe(true);
    const of = (file: string): (string | undefined)[] => ids.filter(({ page }) => page.file === file).map(({ page, value }) => targetOf(page.file, value)?.file);
    // She writes, and is written about.
    expect(of('authors/marguerite-loy/index.html')).toEqual(['people/marguerite-loy/index.html']);
    expect(of('people/marguerite-loy/index.html')).toEqual(['people/marguerite-loy/index.html']);
  });

  it('and tags are found out where they say more, or something else', () => {
    const page = [...pages.values()].find(isArticle);
    const html = readFileSync(join(site, page?.file ?? ''), 'utf8');
    const spoilt = html
      .replace(/("headline":")/, '$1Unseen ')
      .replace(/("wordCount":)/, '$19')
      .replace(/(name="DC.date" content=")/, '$11')
      .replace(/(<meta name="citation_author" content=")/, '$1Dr ');
    const folder = makeFolder();
    putFiles(folder, { 'page.html': spoilt });
    expect(machineFaults({ ...parsePage(folder, 'page.html'), file: page?.file ?? '' }).length).toBeGreaterThanOrEqual(4);
    rmSync(folder, { recursive: true });
  });

  it('dates every article whose date is certain', () => {
    for (const page of [...pages.values()].filter(isArticle)) {
      expect(graphOf(page).find((node) => node['@type'] === 'NewsArticle')?.datePublished, page.file).toBe(shownDate(page));
    }
  });

  it('leads to files of the site', () => {
    const wrong: string[] = [];
    for (const page of pages.values()) {
      for (const [path, value] of graphOf(page).flatMap((node) => valuesOf(node))) {
        if (!addresses.test(path) || page.file === '404.html') continue;
        if (!files.has(targetOf(page.file, String(value))?.file ?? '')) wrong.push(`${page.file}: ${path}: ${value}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('names each kind of page by its type', () => {
    const types = (className: string): string[] => {
      const found = [...pages.values()].find((page) => byClass(page, className) !== undefined);
      return found === undefined ? [] : graphOf(found).map((node) => String(node['@type']));
    };
    expect(types('is-article')).toEqual(['NewsArticle', 'BreadcrumbList']);
    expect(types('is-issue')).toEqual(['PublicationIssue', 'CollectionPage', 'BreadcrumbList']);
    expect(types('is-section')).toEqual(['CollectionPage', 'BreadcrumbList']);
    expect(types('is-home')).toEqual(['WebSite']);
    expect(types('is-about')).toEqual(['Dataset', 'BreadcrumbList']);
  });
});

describe('feeds of lists', () => {
  it('are named by pages, parse, and lead to files of the site', () => {
    const named = new Set(
      [...pages.values()].flatMap(({ file, links }) =>
        links.flatMap(({ element, value }) => (element === 'link' && value.endsWith('atom.xml') ? [targetOf(file, value)?.file] : [])),
      ),
    );
    const feeds = [...files].filter((file) => file.endsWith('atom.xml'));
    expect([...named].sort()).toEqual(feeds);
    expect(feeds.length).toBeGreaterThan(8);
    for (const file of feeds) {
      const feed = parseAtomFeed(readFileSync(join(site, file), 'utf8'));
      const hrefs = [...(feed.links ?? []), ...(feed.entries ?? []).flatMap(({ links = [] }) => links)].map(({ href = '' }) => href);
      expect(hrefs.filter((href) => !files.has(targetOf(file, href)?.file ?? ''))).toEqual([]);
      expect(feed.entries?.length).toBeGreaterThan(0);
      expect(feed.entries?.length).toBeLessThanOrEqual(30);
    }
  });
});

describe('tags for reference managers', () => {
  it('name their vocabularies on articles alone', () => {
    for (const page of pages.values()) {
      const schemas = page.elements.filter(({ tagName, properties }) => tagName === 'link' && /^schema\./i.test(String(properties.rel)));
      const used = new Set(page.elements.flatMap(({ tagName, properties }) => (tagName === 'meta' ? (/^(DC(?:TERMS)?)\./.exec(String(properties.name))?.slice(1) ?? []) : [])));
      expect(schemas.map(({ properties }) => String(properties.rel)).sort(), page.file).toEqual([...used].map((name) => `schema.${name}`).sort());
      expect(used.has('DC'), page.file).toBe(isArticle(page));
    }
  });

  it('cost an article little: its page without the stylesheet stays under ten kilobytes compressed', () => {
    const sizes = [...pages.values()].filter(isArticle).map(({ file }) => gzipSync(readFileSync(join(site, file))).length);
    expect(Math.max(...sizes)).toBeLessThan(10_000);
  });
});
