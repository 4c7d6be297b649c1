/** Feeds parse in all three formats, carry the newest articles and no date that is not known; sitemaps keep to the protocol's limit. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { UrlPath } from '../../src/model/brands.js';
import type { Page } from '../../src/model/page.js';
import type { SettingsInput } from '../../src/model/settings.js';
import { linkSite } from '../../src/stages/link/linkSite.js';
import { crawlerFiles } from '../../src/stages/plan/crawlerFiles.js';
import { planContext } from '../../src/stages/plan/planContext.js';
import { statement } from '../helpers/anyArticles.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { planOf } from '../helpers/planOf.js';
import { testSettings } from '../helpers/testSettings.js';

function article(slug: string, date?: string, more: Partial<Article> = {}): Article {
  return bareArticle(`${slug}.txt`, {
    headline: `Headline <${slug}> & "more"`,
    bylines: [{ name: 'Ann Roe' }],
    ...(date === undefined ? {} : { published: statement(date) }),
    topics: ['Quay'],
    slug,
    excerpt: 'Opening ]]> words.',
    wordCount: 2,
    ...more,
  });
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
  it('are Atom, which tells of corrections beside the day of publication, where that is known', () => {
    const corrections = ['2023-05-06', '2023-05-04'].map((date) => ({ text: 'It was Tuesday.', date: statement(date) }));
    const { plan } = planOf([
      article('mended', '2021-03-09', { corrections }),
      article('dateless', '2021-03-08', { corrections: [{ text: 'Undated.' }] }),
      article('month', '2020-02', { corrections }),
    ]);
    const feed = parseAtomFeed(plan.documents.find(({ url }) => url === 'atom.xml')?.content() ?? '');
    expect(feed.entries?.map(({ published, updated }) => [published, updated].map((date) => date?.slice(0, 10)))).toEqual([
      ['2021-03-09', '2023-05-06'],
      ['2021-03-08', '2021-03-08'],
      [undefined, '2023-05-06'],
    ]);
    expect(feed.updated?.slice(0, 10)).toBe('2023-05-06');
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
    const short = documents({ url: 'https://example.org/', feedSize: 1 });
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

describe('feeds of lists', () => {
  const inSection = (slug: string, section: string, topic: string, date?: string) =>
    article(slug, date, { section, topics: [topic], issue: { publication: 'HB', number: Number(slug.slice(1)), year: 2022 } });
  const many = [
    inSection('a1', 'Town', 'Quay', '2022-01-05'),
    inSection('a2', 'Town', 'Quay', '2022-01-12'),
    inSection('a3', 'Harbour', 'Quay', '2022-01'),
    inSection('a4', 'Harbour', 'Rare', '2022-02-02'),
    inSection('a5', 'Letters', 'Rare'),
  ];
  const planned = (input: SettingsInput) => planOf(many, { url: 'https://example.org/', name: 'News', ...input }).plan;
  const urls = (input: SettingsInput): string[] => planned(input).documents.flatMap(({ url }) => (url.endsWith('/atom.xml') ? [String(url)] : []));

  it('are there for sections with a dated article and for topics with three, for dated issues and for the shelf of them', () => {
    const ofIssues = [1, 2, 3, 4].map((number) => `issues/hb-2022-${number}/atom.xml`);
    expect(urls({}).sort()).toEqual([...ofIssues, 'issues/atom.xml', 'sections/harbour/atom.xml', 'sections/town/atom.xml', 'topics/quay/atom.xml'].sort());
    expect(urls({ feeds: [] })).toEqual(['issues/atom.xml']);
    expect(urls({ feeds: ['issues', 'authors'] }).sort()).toEqual(['authors/ann-roe/atom.xml', ...ofIssues, 'issues/atom.xml'].sort());
  });
  it('hold the newest articles of the list, bounded as all feeds are, and lead to its page', () => {
    const [town] = planned({ feedSize: 1 }).documents.filter(({ url }) => url === 'sections/town/atom.xml');
    const feed = parseAtomFeed(town?.content() ?? '');
    expect(feed.title?.value).toBe('Town – News');
    expect(feed.entries?.map(({ title }) => title?.value)).toEqual(['Headline <a2> & "more"']);
    expect(feed.links?.map(({ href }) => href)).toEqual(['https://example.org/sections/town/atom.xml', 'https://example.org/sections/town/']);
  });
  it('have an entry for each dated issue, the newest first, with its headlines', () => {
    const shelf = planned({}).documents.find(({ url }) => url === 'issues/atom.xml');
    const feed = parseAtomFeed(shelf?.content() ?? '');
    expect(feed.entries?.map(({ title }) => title?.value)).toEqual(['HB 4/2022', 'HB 3/2022', 'HB 2/2022', 'HB 1/2022']);
    expect(feed.entries?.[0]?.summary?.value).toBe('Headline <a4> & "more"');
    expect(new Set([...(feed.entries ?? []).map(({ id }) => id), feed.id]).size).toBe(5);
  });
  it('are named by the pages of their lists, and by no other', () => {
    const { pages, documents } = planned({});
    const named = pages.flatMap((page) => {
      const feed = page.view().feed;
      return feed === undefined ? [] : [[page.kind, page.url.replace(/[^/]*$/, ''), feed.href.replace(/^(?:\.\.\/)*/, '')]];
    });
    for (const [, folder, href] of named) expect(href).toBe(`${folder}atom.xml`);
    expect(named.map(([kind]) => kind).sort()).toEqual(['issue', 'issue', 'issue', 'issue', 'issues', 'section', 'section', 'topic']);
    expect(named.every(([, , href]) => documents.some(({ url }) => url === href))).toBe(true);
  });
  it('are of each kind no more than five hundred: those of the longest lists', () => {
    const wide = Array.from({ length: 1_200 }, (_, index) => article(`t${index}`, '2022-01-05', { section: `Section ${index % 600}`, topics: [] }));
    const more = [...wide, article('one-more', '2022-01-06', { section: 'Section 599', topics: [] })];
    const feeds = planOf(more).plan.documents.flatMap(({ url }) => (url.startsWith('sections/') ? [url] : []));
    expect(feeds).toHaveLength(500);
    expect(feeds).toContain('sections/section-599/atom.xml');
  });
});

describe('the OpenSearch description', () => {
  it('is there where the address is known, with a whole template and names as short as the format asks', () => {
    const made = documents({ url: 'https://example.org/archive/', name: 'The Daily <Courier> & Advertiser of the Northern Isles, 1832–1999' });
    const text = made.get('opensearch.xml') ?? '';
    expect(text).toContain('<Url type="text/html" method="get" template="https://example.org/archive/search.html?q={searchTerms}"/>');
    expect(text).toContain('<ShortName>The Daily &lt;Cour…</ShortName>');
    expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
    expect(documents({}).has('opensearch.xml')).toBe(false);
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
    expect([...documents({}).keys()].filter((url) => /^(?:feed|sitemap)/.test(url))).toEqual(['feed.json']);
  });
  it('know the day of the last correction, and only days', () => {
    const corrections = ['2023-05-06', '2023-05-04', '2023-06'].map((date) => ({ text: 'It was Tuesday.', date: statement(date) }));
    const { plan } = planOf(
      [article('mended', '2021-03-09', { corrections }), article('old', '2024-01-02', { corrections }), article('vague', '2022-02', { corrections: corrections.slice(2) })],
      { url: 'https://a.example/' },
    );
    const sitemap = plan.documents.find(({ url }) => url === 'sitemap.xml')?.content() ?? '';
    expect(sitemap).toContain('<loc>https://a.example/2021/03/09/mended.html</loc><lastmod>2023-05-06</lastmod>');
    expect(sitemap).toContain('<loc>https://a.example/2024/01/02/old.html</loc><lastmod>2024-01-02</lastmod>');
    expect(sitemap).toContain('<loc>https://a.example/2022/02/vague.html</loc></url>');
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
