/** What leads from earlier addresses: where it stands, what it never stands on, and where it is not told of. */
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/page.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { planFiles } from '../helpers/planFiles.js';
import { planFolder } from '../helpers/planFolder.js';
import { planOf } from '../helpers/planOf.js';
import { archive } from '../helpers/siteArchive.js';

const text = 'The council voted in the evening, after long talk, and everybody went home by the last ferry.';
const article = (title: string, fields: string): string => `---\ntitle: ${title}\ndate: 2012-01-05\n${fields}\n---\n${text} ${title}.\n`;
const contentOf = (plan: Plan, url: string): string | undefined => plan.documents.find((each) => each.url === url)?.content();
const leadingFrom = (plan: Plan): string[] =>
  plan.documents.filter(({ url, content }) => url.endsWith('.html') && content().includes('http-equiv="refresh"')).map(({ url }) => url);
const yaml = 'url: https://example.org/archive/\n';

describe('earlier addresses', () => {
  it('have pages that lead to the article by a relative address', async () => {
    const { plan, diagnostics } = await planFiles(
      { 'news/quay.md': article('Quay', 'aliases: [/old/quay.html, /old/path, /old/path/]\nredirect_from: /post/1/\nurl: /hugo/quay/') },
      yaml,
    );
    expect(leadingFrom(plan)).toEqual(['old/quay.html', 'old/path/index.html', 'post/1/index.html', 'hugo/quay/index.html']);
    expect(contentOf(plan, 'old/path/index.html')).toContain('<meta http-equiv="refresh" content="0; url=../../2012/01/05/quay.html">');
    expect(contentOf(plan, 'old/path/index.html')).toContain('<link rel="canonical" href="https://example.org/archive/2012/01/05/quay.html">');
    expect(contentOf(plan, 'old/path/index.html')).toContain('<meta name="robots" content="noindex">');
    expect(diagnostics).toEqual([]);
  });

  it('are in no list, feed, sitemap or count', async () => {
    const files = { 'a.md': article('Quay', 'aliases: /zzz-old/') };
    const { plan, site } = await planFiles(files, yaml);
    const without = await planFiles({ 'a.md': article('Quay', '') }, yaml);
    expect(plan.pages.map(({ url }) => url)).toEqual(without.plan.pages.map(({ url }) => url));
    expect(site.articles).toHaveLength(1);
    const telling = [...plan.documents.filter(({ url }) => url !== 'zzz-old/index.html').map(({ content }) => content()), ...plan.pages.map(({ view }) => JSON.stringify(view()))];
    expect(telling.filter((each) => each.includes('zzz-old'))).toEqual([]);
    expect(JSON.stringify(plan.forSearch(site.articles[0] as never))).not.toContain('zzz-old');
  });

  it('of a text that is not published lead nowhere', async () => {
    const { plan, diagnostics } = await planFiles({ 'a.md': article('Quay', 'aliases: /old/\ndraft: true'), 'b.md': article('Ferry', 'aliases: /old/') });
    expect(contentOf(plan, 'old/index.html')).toContain('ferry');
    expect(diagnostics.map(({ code }) => code)).toEqual(['article/draft']);
  });

  it('are escaped and in the archive’s language, the headline in its own', () => {
    const moved = bareArticle('a.md', { headline: 'A <b> & "c"', language: 'fr' as never, slug: 'a', aliases: ['/old.html'] });
    const { plan } = planOf([moved], { language: 'de' });
    const page = contentOf(plan, 'old.html');
    expect(page).toContain('<html lang="de" dir="ltr">');
    expect(page).toContain('<h1>Dieser Artikel ist umgezogen</h1>');
    expect(page).toContain('<a href="undated/a.html" lang="fr">A &lt;b&gt; &amp; &quot;c&quot;</a>');
    expect(contentOf(planOf([{ ...moved, language: 'ar' as never }]).plan, 'old.html')).toContain('<a href="undated/a.html" lang="ar" dir="rtl">');
  });

  it('that are the article’s own need nothing', async () => {
    const { plan, diagnostics } = await planFiles({ 'quay.md': article('Quay', 'aliases: [/2012/01/05/quay.html]\npermalink: /2012/01/05/quay/') });
    expect(leadingFrom(plan)).toEqual(['2012/01/05/quay/index.html']);
    expect(diagnostics).toEqual([]);
  });

  it('that are the article’s own in other letters are told once', async () => {
    const { plan, diagnostics } = await planFiles({ 'quay.md': article('Quay', 'aliases: [/2012/01/05/QUAY.html, /old/, /OLD/]') });
    expect(leadingFrom(plan)).toEqual(['old/index.html']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['alias/letters', 'alias/letters']);
  });

  it('are found by links in other texts, encoded or not', async () => {
    const { site } = await planFiles({ 'a.md': article('Quay', 'aliases: /caf%C3%A9/'), 'b.md': article('Ferry', '').concat('[One](/café/) and [two](/caf%C3%A9/).\n') });
    const ferry = site.articles.find(({ headline }) => headline === 'Ferry');
    expect(site.slotTargets.get(ferry?.id as never)).toEqual([{ url: '2012/01/05/quay.html' }, { url: '2012/01/05/quay.html' }]);
  });
});

describe('nothing is put over', () => {
  const taken = async (fields: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> => {
    const { plan, diagnostics } = await planFiles({ 'a.md': article('Quay', 'aliases: /old/quay.html'), 'b.md': article('Ferry', fields), ...files }, yaml);
    expect(leadingFrom(plan)).toEqual(['old/quay.html']);
    return diagnostics.filter(({ code }) => code.startsWith('alias/')).map(({ message, place }) => `${place?.path}: ${/already that of (.*); nothing/.exec(message)?.[1]}`);
  };
  it.each([
    ['another article’s', 'aliases: /old/quay.html', 'the article a.md'],
    ['another’s in other letters', 'aliases: /OLD/Quay.html', 'the article a.md'],
    ['another’s as a folder', 'aliases: /old/quay.html/more/', 'the article a.md, which is no folder'],
    ['the page of an article', 'aliases: /2012/01/05/quay.html', 'the article a.md'],
    ['a list', 'aliases: /2012/', 'the page 2012/index.html'],
    ['the home page', 'aliases: /', 'the page index.html'],
    ['the search page', 'aliases: /search.html', 'the page search.html'],
    ['the search index', 'aliases: /search/', 'the search index'],
    ['a file of backfile’s', 'aliases: /assets/style.css/', 'the file public/assets/style.css, which is no folder'],
  ])('%s', async (_, fields, by) => expect(await taken(fields)).toEqual([`b.md: ${by}`]));

  it('and the first by source path has it, whatever the order', () => {
    const [a, b] = ['a', 'b'].map((name) => bareArticle(`${name}.md`, { slug: name, aliases: ['/old/'] }));
    const pages = [
      [a, b],
      [b, a],
    ].map((each) => contentOf(planOf(each as never).plan, 'old/index.html'));
    expect(pages[0]).toBe(pages[1]);
    expect(pages[0]).toContain('undated/a.html');
  });
});

describe('where the host is to lead', () => {
  const file = async (fields: string, more = ''): Promise<string | undefined> => {
    const { plan } = await planFiles({ 'a.md': article('Quay', fields) }, `redirects: file\n${more}`);
    expect(leadingFrom(plan)).toEqual([]);
    return contentOf(plan, '_redirects');
  };
  it('there is a line for each address, with the slash and without', async () => {
    expect(await file('aliases: [/old/quay.html, /caf%C3%A9/]', yaml)).toBe(
      ['/archive/old/quay.html', '/archive/caf%C3%A9/', '/archive/caf%C3%A9'].map((from) => `${from} /archive/2012/01/05/quay.html 301\n`).join(''),
    );
    expect(await file('aliases: [/new%20quay.html]')).toBe('/new%20quay.html /2012/01/05/quay.html 301\n');
  });
  it('no line leads in a circle', async () => {
    expect(await file('aliases: [/2012/01/05/quay/, /2012/01/05/quay]')).toBeUndefined();
  });
  it('the owner’s own file stays, and says so', async () => {
    const root = archive({ 'archive.yaml': 'redirects: file\n', 'content/a.md': article('Quay', 'aliases: /old/'), 'public/_redirects': '/a /b\n' });
    const { plan, publicFiles, diagnostics } = await planFolder(root);
    expect(contentOf(plan, '_redirects')).toBeUndefined();
    expect([...publicFiles.keys()]).toContain('_redirects');
    expect(diagnostics.map(({ code, place }) => [code, place?.path])).toEqual([['alias/own-file', 'public/_redirects']]);
  });
  it('there is no file without an address', async () => expect(await file('')).toBeUndefined());
});

it('nothing leads, and nothing is said, where the owner wants none', async () => {
  const { plan, diagnostics } = await planFiles({ 'a.md': article('Quay', 'aliases: [/old/, ../x, /2012/, "/?p=1"]') }, 'redirects: none\n');
  expect(leadingFrom(plan)).toEqual([]);
  expect(diagnostics).toEqual([]);
});

describe('patterns of the settings', () => {
  const files = {
    '2012-01-05-The_quay.md': article('Quay', 'categories: town Politics'),
    'town/ferry.md': article('Ferry', 'slug: old-ferry\npermalink: /:year/by-hand/:title/'),
    'undated.md': '---\ntitle: Undated\n---\nThe tide.\n',
  };
  it('give every article that tells enough its address', async () => {
    const { plan, diagnostics } = await planFiles(files, 'earlierAddresses: [pretty, /posts/:slug.html]\n');
    expect(leadingFrom(plan)).toEqual([
      // What a text states comes first, and has no other by a pattern.
      '2012/by-hand/old-ferry/index.html',
      'town/politics/2012/01/05/The_quay/index.html',
      'posts/the-quay.html',
      // Of the undated, 'pretty' makes nothing.
      'posts/undated.html',
    ]);
    expect(diagnostics).toEqual([]);
  });
  it('lead links in other texts there as well', async () => {
    const { site } = await planFiles({ ...files, 'a.md': article('A', '').concat('[Quay](/posts/the-quay.html)\n') }, 'earlierAddresses: /posts/:slug.html\nredirects: none\n');
    expect(site.slotTargets.get(site.articles.find(({ headline }) => headline === 'A')?.id as never)).toEqual([{ url: '2012/01/05/the-quay.html' }]);
  });
  it('give way to what another text states, wherever it stands', async () => {
    const { plan, diagnostics } = await planFiles(
      { 'a/quay.md': article('Quay', ''), 'b/other.md': article('Other', 'redirect_from: [/quay/, /other/]') },
      'earlierAddresses: /:title/\n',
    );
    expect(contentOf(plan, 'quay/index.html')).toContain('2012/01/05/other.html');
    expect(leadingFrom(plan)).toEqual(['quay/index.html', 'other/index.html']);
    expect(diagnostics.map(({ code, place }) => [code, place?.path])).toEqual([['alias/taken', 'a/quay.md']]);
  });
  it('that two articles fit lead to the first, and say so', async () => {
    const { plan, diagnostics } = await planFiles({ 'a/quay.md': article('Quay', ''), 'b/quay.md': article('Quay again', '') }, 'earlierAddresses: /:title/\n');
    expect(leadingFrom(plan)).toEqual(['quay/index.html']);
    expect(diagnostics.map(({ code, place }) => [code, place?.path])).toEqual([['alias/taken', 'b/quay.md']]);
  });
});
