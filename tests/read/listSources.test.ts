/** Which files are articles, and which tell about others. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { SettingsInput } from '../../src/model/settings.js';
import { listSources, type SourceList } from '../../src/stages/read/listSources.js';
import { testSettings } from '../helpers/testSettings.js';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function list(names: readonly string[], input: SettingsInput = {}, links: readonly string[] = []): SourceList {
  const root = mkdtempSync(join(tmpdir(), 'list-'));
  roots.push(root);
  for (const name of names) {
    mkdirSync(join(root, 'content', dirname(name)), { recursive: true });
    writeFileSync(join(root, 'content', name), 'x');
  }
  for (const name of links) symlinkSync('/etc/hostname', join(root, 'content', name));
  return listSources(testSettings(input, root));
}

/** Every file is an article or is named. */
function reasons({ articles, found, diagnostics }: SourceList): Record<string, string> {
  const named = diagnostics.map(({ place, message }) => [place?.path ?? '', message.replace(/^Not published as an article: |\. Nothing, if.*$/g, '')] as const);
  expect(articles.length + new Set(named.map(([path]) => path)).size).toBe(found);
  return Object.fromEntries(named);
}

describe('the list of files', () => {
  it('leaves out a site that was built into the content', () => {
    expect(list(['a.txt', 'site/.backfile-site', 'site/robots.txt', 'site/2021/index.txt']).articles).toEqual(['a.txt']);
  });

  it('tells texts from what is about them', () => {
    const files = [
      'a.txt',
      'a.meta.yaml',
      'b.md',
      'b.md.meta.json',
      'c.meta.txt',
      'x/articles.csv',
      'articles.tsv',
      'other.csv',
      'authors.yaml',
      'pic.jpg',
      'README.md',
      '_index.md',
    ];
    const found = list(files);
    expect(found).toMatchObject({
      articles: ['a.txt', 'b.md', 'c.meta.txt'],
      sidecars: ['a.meta.yaml', 'b.md.meta.json'],
      tables: ['articles.tsv', 'x/articles.csv'],
      authors: ['authors.yaml'],
      found: files.length,
    });
    expect(reasons(found)).toMatchObject({
      'a.meta.yaml': 'it is the sidecar of a text',
      'x/articles.csv': 'it is a table of articles',
      'authors.yaml': 'it names the authors',
      'other.csv': 'texts end in .txt, .text, .md or .markdown',
    });
  });

  it.each([
    [['_authors/jroe.md', 'a.txt'], ['_authors/jroe.md']],
    [
      ['_data/authors.yml', 'data/authors/jroe.yaml', 'a.txt'],
      ['_data/authors.yml', 'data/authors/jroe.yaml'],
    ],
    [
      ['authors/jroe/_index.md', 'authors/cpoe/_index.md', 'authors/_index.md', 'a.txt'],
      ['authors/cpoe/_index.md', 'authors/jroe/_index.md'],
    ],
    [['authors/jroe.yaml', 'authors/jroe.jpg', 'a.txt'], ['authors/jroe.yaml']],
    [['authors/jroe/_index.md', 'authors/interview.md'], []],
    [['authors/interview.md', 'authors/talk.txt'], []],
    [['sport/authors.yaml', 'a.txt'], []],
    // Beside the texts and above them.
    [['blog/authors.yml', 'blog/2021/a.txt'], ['blog/authors.yml']],
    [['blog/.authors.yml', 'blog/posts/a.md', 'other/.authors.yml'], ['blog/.authors.yml']],
    [['blog/a/authors.json', 'blog/a/text.md'], ['blog/a/authors.json']],
    [['blogs/authors.yml', 'blog/a.txt'], []],
    [['blog/my-authors.yml', 'blog/a.txt'], []],
    [['team.md', 'authors.txt'], []],
  ])('of %j names authors in %j', (files, authors) => {
    const found = list(files);
    expect(found.authors).toEqual(authors);
    expect(found.articles).toEqual(files.filter((name) => /\.(?:md|txt)$/.test(name) && !authors.includes(name) && !name.endsWith('_index.md')).sort());
    reasons(found);
  });

  it('leaves out sidecars of texts that are excluded, and only those', () => {
    const found = list(['a.txt', 'a.meta.yaml', 'b.txt', 'b.meta.yaml', 'c.meta.yaml', 'd.txt', 'd.md', 'd.meta.yaml'], { exclude: ['b.txt', 'd.md'] });
    expect(found.sidecars).toEqual(['a.meta.yaml', 'c.meta.yaml', 'd.meta.yaml']);
    reasons(found);
  });

  it('reads Markdown by its other endings', () => {
    expect(list(['a.mkd', 'b.mdown', 'c.mkdn', 'd.MARKDOWN']).articles).toEqual(['a.mkd', 'b.mdown', 'c.mkdn', 'd.MARKDOWN']);
  });

  it('names texts in forms that are not read, and takes nothing else for one', () => {
    const texts = ['blog/a.mdx', 'b.rst', '_posts/c.textile', 'd.html', 'e.mdwn', 'f.DOCX'];
    const others = ['README.rst', 'g.html', '_includes/head.html', 'theme/layouts/page.html', 'css/x.html', 'search.html', 'h.pdf', 'i.json', 'j.svg'];
    const found = list([...texts, ...others, 'g.txt']);
    expect(found.diagnostics.filter(({ code }) => code === 'read/other-text').map(({ place }) => [place?.path, place?.field])).toEqual([
      ['_posts/c.textile', '.textile'],
      ['b.rst', '.rst'],
      ['blog/a.mdx', '.mdx'],
      ['d.html', '.html'],
      ['e.mdwn', '.mdwn'],
      ['f.DOCX', '.docx'],
    ]);
    expect(found.articles).toEqual(['g.txt']);
    expect(reasons(found)['g.html']).toBe('a text of the same name is read');
  });

  it('follows no link', () => {
    const found = list(['a.txt'], {}, ['a.meta.yaml', 'articles.csv', 'authors.yaml', 'b.txt']);
    expect([found.articles, found.sidecars, found.tables, found.authors]).toEqual([['a.txt'], [], [], []]);
    expect(found.diagnostics.map(({ code }) => code)).toEqual(Array(4).fill('read/symlink'));
    reasons(found);
  });
});
