/** What the sample's pages tell machines is what they show readers: JSON-LD against the visible text, COinS and tags against each other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAtomFeed } from 'feedsmith';
import type { Element } from 'hast';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { byClass, filesOf, type ParsedPage, parsePages, targetOf, textOf } from '../helpers/siteFiles.js';

const site = inject('sampleSite');
let pages: ReadonlyMap<string, ParsedPage>;
let files: ReadonlySet<string>;

beforeAll(() => {
  pages = parsePages(site);
  files = new Set(filesOf(site));
});

type Node = Readonly<Record<string, unknown>>;

function graphOf(page: ParsedPage): readonly Node[] {
  const script = page.elements.find(({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json');
  const data = JSON.parse(script === undefined ? '{}' : textOf(script)) as { '@context'?: string; '@graph'?: Node[] };
  expect(data['@context'], page.file).toBe('https://schema.org');
  return data['@graph'] ?? [];
}

/** Every value in a node with the path of names that leads to it. */
function valuesOf(value: unknown, path = ''): (readonly [path: string, value: string | number])[] {
  if (typeof value === 'string' || typeof value === 'number') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => valuesOf(each, path === '' ? name : `${path}.${name}`));
}

/** Text that a reader sees, in one line. */
function visibleText(page: ParsedPage): string {
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  return body === undefined ? '' : textOf(body).replace(/\s+/g, ' ');
}

const hrefs = (page: ParsedPage): ReadonlySet<string> => new Set(page.links.map(({ value }) => value));
const meta = (page: ParsedPage, name: string): string[] =>
  page.elements.flatMap(({ tagName, properties }) => (tagName === 'meta' && (properties.name === name || properties.property === name) ? [String(properties.content)] : []));
const isArticle = (page: ParsedPage): boolean => byClass(page, 'is-article') !== undefined;

/** Kinds of values that are no words of the page: vocabulary, languages, and what is shown in another form. */
const notWords = /(?:^|\.)(?:@type|inLanguage|position|numberOfItems|encodingFormat|temporalCoverage|version)$/;
const addresses = /(?:^|\.)(?:item|url|contentUrl|license|image)$/;

describe('JSON-LD', () => {
  it('is on every page, and every word in it is on the page for readers too', () => {
    const unseen: string[] = [];
    let checked = 0;
    for (const page of pages.values()) {
      const text = visibleText(page);
      const days = new Set(page.elements.flatMap(({ tagName, properties }) => (tagName === 'time' ? [String(properties.dateTime)] : [])));
      for (const [path, value] of graphOf(page).flatMap((node) => valuesOf(node))) {
        if (notWords.test(path)) continue;
        checked += 1;
        if (addresses.test(path)) {
          // Of the way to a page and of what it lists, the same links are on the page; its own address need not be.
          if (!hrefs(page).has(String(value)) && targetOf(page.file, String(value))?.file !== page.file) unseen.push(`${page.file}: ${path}: no link to ${value}`);
        } else if (/datePublished$/.test(path)) {
          if (!days.has(String(value))) unseen.push(`${page.file}: ${path}: no <time> of ${value}`);
        } else if (path === 'wordCount') {
          if (!text.includes(`${Number(value).toLocaleString('en')} word`)) unseen.push(`${page.file}: ${path}: ${value}`);
        } else if (path.endsWith('issueNumber')) {
          if (!new RegExp(`\\b${String(value)}\\b`).test(text)) unseen.push(`${page.file}: ${path}: ${value}`);
        } else if (!text.includes(String(value).replace(/\s+/g, ' '))) unseen.push(`${page.file}: ${path}: ${value}`);
      }
    }
    expect(unseen).toEqual([]);
    expect(checked).toBeGreaterThan(3_000);
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

  it('dates an article only where its date is certain, and no more finely than the page', () => {
    for (const page of [...pages.values()].filter(isArticle)) {
      const news = graphOf(page).find((node) => node['@type'] === 'NewsArticle');
      const when = byClass(page, 'when');
      const shown: string[] = [];
      const visit = (element: Element): void => {
        if (element.tagName === 'time') shown.push(String(element.properties.dateTime));
        for (const child of element.children) if (child.type === 'element') visit(child);
      };
      if (when !== undefined) visit(when);
      expect(news?.datePublished, page.file).toBe(shown[0]);
    }
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
  it('agree with each other and with the page, on every article', () => {
    for (const page of [...pages.values()].filter(isArticle)) {
      const headline = page.elements.find(({ tagName }) => tagName === 'h1');
      const title = headline === undefined ? '' : textOf(headline);
      const span = byClass(page, 'Z3988');
      const coins = new URLSearchParams(String(span?.properties.title));
      expect(meta(page, 'citation_title'), page.file).toEqual([title]);
      expect(meta(page, 'DC.title')).toEqual([title]);
      expect(meta(page, 'og:title')).toEqual([title]);
      expect(coins.get('rft.title')).toBe(title);
      expect(coins.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dc');
      expect([...coins.getAll('rft.au'), ...coins.getAll('rft.aucorp')].sort()).toEqual(meta(page, 'citation_author').sort());
      expect(meta(page, 'DC.creator')).toEqual(meta(page, 'citation_author'));
      expect(meta(page, 'citation_journal_title')).toEqual([coins.get('rft.source')]);
      expect(meta(page, 'DC.date')).toEqual(coins.getAll('rft.date'));
      expect(meta(page, 'citation_issue')).toEqual(coins.getAll('rft.issue'));
      expect(meta(page, 'og:type')).toEqual(['article']);
      const [day] = meta(page, 'citation_publication_date');
      if (day !== undefined) expect(meta(page, 'DC.date')).toEqual([expect.stringContaining(day.replaceAll('/', '-'))]);
    }
  });

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
