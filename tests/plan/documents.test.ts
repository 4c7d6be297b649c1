/** Feeds parse in all three formats, carry the newest articles and no date that is not known; sitemaps keep to the protocol's limit. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { articleId } from '../../src/model/articleId.js';
import type { LanguageTag, SourcePath, UrlPath } from '../../src/model/brands.js';
import { digestOf } from '../../src/model/digestOf.js';
import type { Page } from '../../src/model/page.js';
import type { SettingsInput } from '../../src/model/settings.js';
import { linkSite } from '../../src/stages/link/linkSite.js';
import { crawlerFiles } from '../../src/stages/plan/crawlerFiles.js';
import { planContext } from '../../src/stages/plan/planContext.js';
import { statement } from '../helpers/anyArticles.js';
import { planOf } from '../helpers/planOf.js';
import { testSettings } from '../helpers/testSettings.js';

function article(slug: string, date?: string, more: Partial<Article> = {}): Article {
  const path = `${slug}.txt` as SourcePath;
  const published = date === undefined ? undefined : statement(date);
  return {
    id: articleId(path),
    source: { path, digest: digestOf(slug) },
    headline: `Headline <${slug}> & "more"`,
    headlineIsMade: false,
    bylines: [{ name: 'Ann Roe' }],
    ...(published === undefined ? {} : { published }),
    dateClaims: [],
    topics: ['Quay'],
    language: 'en' as LanguageTag,
    slug,
    aliases: [],
    excerpt: 'Opening ]]> words.',
    wordCount: 2,
    slots: [],
    removed: [],
    dateHints: [],
    acronyms: [],
    body: { offset: 0, length: 0 },
    ...more,
  };
}

const archive = [article('first', '2021-03-09'), article('second', '2022-01-20T23:30:00Z'), article('month', '2022-02'), article('undated')];

function documents(input: SettingsInput): ReadonlyMap<string, string> {
  return new Map(planOf(archive, input).plan.documents.map(({ url, content }) => [url, content()]));
}

describe('feeds', () => {
  const made = documents({ url: 'https://example.org/archive/', name: 'News & <more>', feedSize: 10 });
  const text = (url: string) => made.get(url) ?? '';

  it('are RSS that says only days that are known', () => {
    const feed = parseRssFeed(text('feed.xml'));
    expect(feed.title).toBe('News & <more>');
    expect(feed.items?.map(({ title }) => title)).toEqual(['month', 'second', 'first', 'undated'].map((slug) => `Headline <${slug}> & "more"`));
    expect(feed.items?.map(({ pubDate }) => (pubDate === undefined ? undefined : new Date(pubDate).toISOString()))).toEqual([
      undefined,
      '2022-01-20T00:00:00.000Z',
      '2021-03-09T00:00:00.000Z',
      undefined,
    ]);
    expect(feed.items?.[1]?.link).toBe('https://example.org/archive/2022/01/20/second.html');
    expect(new Set(feed.items?.map(({ guid }) => guid?.value)).size).toBe(4);
    expect(feed.items?.[0]?.description).toBe('Opening ]]> words.');
  });
  it('are Atom, which must date everything, and so leaves the undated out', () => {
    const feed = parseAtomFeed(text('atom.xml'));
    expect(feed.entries?.map(({ updated }) => (updated === undefined ? undefined : new Date(updated).toISOString().slice(0, 10)))).toEqual([
      '2022-02-28',
      '2022-01-20',
      '2021-03-09',
    ]);
    expect(new Date(feed.updated ?? 0).toISOString().slice(0, 10)).toBe('2022-02-28');
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe('https://example.org/archive/atom.xml');
    for (const { id } of feed.entries ?? []) expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
  it('are JSON Feed 1.1', () => {
    const json = text('feed.json');
    expect(JSON.parse(json)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: 'News & <more>' });
    const feed = parseJsonFeed(json);
    expect(feed.items?.map(({ date_published: date }) => (date === undefined ? undefined : new Date(date).toISOString().slice(0, 10)))).toEqual([
      undefined,
      '2022-01-20',
      '2021-03-09',
      undefined,
    ]);
    expect(feed.items?.map(({ id }) => id)).toEqual(parseRssFeed(text('feed.xml')).items?.map(({ guid }) => guid?.value));
  });
  it('hold no more than they should, the newest first', () => {
    const short = documents({ feedSize: 1 });
    expect(parseRssFeed(short.get('feed.xml') ?? '').items).toHaveLength(1);
    expect(short.get('feed.xml')).toContain('month');
  });
  it('are the same whatever the clock says', () => {
    vi.useFakeTimers({ now: new Date('2051-06-07') });
    const later = documents({ url: 'https://example.org/archive/', name: 'News & <more>', feedSize: 10 });
    vi.useRealTimers();
    expect(later).toEqual(made);
  });
});

describe('crawler files', () => {
  it('list every page but the search and the one for wrong addresses, with the days of articles', () => {
    const made = documents({ url: 'https://example.org/archive/' });
    const sitemap = made.get('sitemap.xml') ?? '';
    expect(sitemap).toContain('<url><loc>https://example.org/archive/2021/03/09/first.html</loc><lastmod>2021-03-09</lastmod></url>');
    expect(sitemap).toContain('<url><loc>https://example.org/archive/2022/02/month.html</loc></url>');
    expect(sitemap).toContain('<loc>https://example.org/archive/</loc>');
    expect(sitemap).not.toMatch(/404|search\.html/);
    expect(made.get('robots.txt')).toContain('Sitemap: https://example.org/archive/sitemap.xml\n');
    expect(documents({}).get('robots.txt')).not.toContain('Sitemap');
  });
  it('are split at the protocol’s limit, and nothing is left out', () => {
    const settings = testSettings({ url: 'https://example.org/' });
    const context = planContext(linkSite({ articles: [], images: new Set(), publicFiles: new Set(), settings: testSettings() }).value, settings, () => '');
    const pages = Array.from(
      { length: 100_001 },
      (_, index) =>
        ({
          kind: 'article',
          url: `${index}.html` as UrlPath,
          view: () => {
            throw new Error('no view is needed');
          },
        }) as unknown as Page,
    );
    const files = new Map(crawlerFiles(pages, context).map(({ url, content }) => [String(url), content()]));
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml', 'robots.txt']);
    expect(files.get('sitemap.xml')?.match(/<loc>[^<]*<\/loc>/g)).toEqual([1, 2, 3].map((part) => `<loc>https://example.org/sitemap-${part}.xml</loc>`));
    const counts = [1, 2, 3].map((part) => files.get(`sitemap-${part}.xml`)?.match(/<loc>/g)?.length);
    expect(counts).toEqual([50_000, 50_000, 1]);
  });
});
