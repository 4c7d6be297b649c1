/** The page about the archive, its licence, edition and data, of a whole build with everything that an owner can say. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archive, makeFolder, putFiles, runCli } from '../helpers/siteArchive.js';
import { byClass, filesOf, type ParsedPage, parsePage, textOf } from '../helpers/siteFiles.js';

const root = makeFolder();
const site = join(root, '_site');

beforeAll(async () => {
  putFiles(root, {
    'archive.yaml': `name: Tide <Times>
url: https://example.org/tide
description: The tide table that became a paper.
licence: CC-BY-SA-4.0
rights: © The tide keepers
edition: { name: Third edition, date: 2026-03-12 }
contact: keeper@example.org
about: |
  First paragraph, with <b>signs</b>.

  Second paragraph.
publications:
  - { abbreviation: TT, name: The Tide Times }
`,
    'content/1931/issue-4/harbour/1931-02-03-first.txt':
      'The first tide\n\nBy Ann Roe\n\nA text & more of it (cf. TT 5/31).\n\nAnother paragraph, “quoted” — with <angles>.\n\nPrint Friendly, PDF & Email\n',
    'content/1931/issue-5/1931-06-10-second.md':
      '---\ntitle: Second "tide"\ntopics: [Moon]\nsection: Letters\n---\n\nText with **bold**, a [link](../issue-4/harbour/1931-02-03-first.txt) and\na list:\n\n- one\n- two\n\n> quoted\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nA note[^1].\n\n[^1]: The note.\n',
    'content/1934-05-only-a-month.txt': 'Only a month\n\nLe texte est en français, et la mer monte dans le port de la ville avec les bateaux.\n',
    'content/undated.txt': 'No date at all\n\nNobody knows when.\n',
    'content/draft.md': '---\ntitle: Secret draft\ndraft: true\ndate: 1931-01-01\n---\n\nNot for readers.\n',
  });
  const { code, stderr } = await runCli(['build', root, '--no-search']);
  expect(code, stderr).toBe(0);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

const read = (file: string): string => readFileSync(join(site, file), 'utf8');
const page = (): ParsedPage => parsePage(site, 'about.html');
const text = (): string => {
  const main = page().elements.find(({ tagName }) => tagName === 'main');
  return main === undefined ? '' : textOf(main);
};

interface Line {
  readonly address: string;
  readonly url: string;
  readonly headline: string;
  readonly text: string;
  readonly date?: { readonly edtf: string };
  readonly references: readonly { readonly text: string; readonly address?: string }[];
}
const lines = (): Line[] =>
  read('data/articles.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('the page about the archive', () => {
  it('says what the owner says, as text', () => {
    for (const words of [
      'First paragraph, with <b>signs</b>.',
      'Second paragraph.',
      '© The tide keepers',
      'CC BY-SA 4.0',
      'keeper@example.org',
      'The tide table that became a paper.',
    ])
      expect(text()).toContain(words);
    const hrefs = page().links.map(({ value }) => value);
    expect(hrefs).toContain('https://creativecommons.org/licenses/by-sa/4.0/');
    expect(hrefs).toContain('mailto:keeper@example.org');
    expect(hrefs).toContain('data/articles.jsonl');
  });
  it('counts what was read, and tells the gaps that are certain', () => {
    const facts = new Map(
      page()
        .elements.filter(({ tagName }) => tagName === 'dt')
        .map((term) => [textOf(term), ''] as const),
    );
    for (const term of ['Articles', 'Date stated by the source', 'Headline made of the opening words', 'print-widget']) expect([...facts.keys()]).toContain(term);
    expect(text()).toContain('July 1931 – April 1934');
    expect(text()).toContain('March 1931 – May 1931');
    expect(text()).toContain('Articles per year, 1931 to 1934. The most are 2, in 1931.');
  });
  it('cites the archive with its edition and address, and no day of the clock', () => {
    const citation = byClass(page(), 'citation');
    expect(citation === undefined ? '' : textOf(citation)).toBe('Tide <Times>. Third edition, March 12, 2026. https://example.org/tide/');
  });
  it('is valid HTML', () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }));
    expect(validator.validateStringSync(read('about.html')).results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(validator.validateStringSync(read('1931/02/03/first.html')).results.flatMap(({ messages }) => messages)).toEqual([]);
  });
  it('describes the data as a Dataset of what can be downloaded', () => {
    const script = page().elements.find(({ tagName }) => tagName === 'script');
    const graph = (JSON.parse(script === undefined ? '{}' : textOf(script)) as { '@graph': object[] })['@graph'];
    expect(graph[0]).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
      version: 'Third edition',
      datePublished: '2026-03-12',
      temporalCoverage: '1931/1934',
      distribution: [{ '@type': 'DataDownload', contentUrl: 'https://example.org/tide/data/articles.jsonl', encodingFormat: 'application/jsonl' }],
    });
  });
});

describe('the data', () => {
  it('has each article once, by the schema beside it, and no draft', () => {
    const isRecord = new Ajv2020({ strictRequired: false, formats: { uri: /^https?:\/\/\S+$/ } }).compile(JSON.parse(read('data/articles.schema.json')) as object);
    for (const line of lines()) expect(isRecord(line), JSON.stringify(isRecord.errors)).toBe(true);
    const pages = filesOf(site).filter((file) => file.endsWith('.html') && /<body class="is-article"/.test(read(file)));
    expect(
      lines()
        .map(({ address }) => address)
        .sort(),
    ).toEqual(pages);
    expect(read('data/articles.jsonl')).not.toContain('Secret draft');
  });
  it('has exactly the words of the pages, and leads to them', () => {
    for (const { address, text: words, headline, url } of lines()) {
      const parsed = parsePage(site, address);
      const body = byClass(parsed, 'body');
      // What a link says of its target when it is pointed at is no word of the text, nor are the signs and the heading of notes.
      const added = parsed.elements.filter(
        ({ properties: { className, dataFootnoteRef, dataFootnoteBackref, id } }) =>
          (Array.isArray(className) && className.includes('hint')) || id === 'footnote-label' || (dataFootnoteRef ?? dataFootnoteBackref) !== undefined,
      );
      for (const own of added) own.children = [];
      const shown = body === undefined ? '' : textOf(body);
      expect(words.replace(/\s+/g, ''), address).toBe(shown.replace(/\s+/g, ''));
      const title = parsed.elements.find(({ tagName }) => tagName === 'h1');
      expect(title === undefined ? '' : textOf(title)).toBe(headline);
      expect(url).toBe(`https://example.org/tide/${address}`);
    }
  });
  it('keeps paragraphs apart, dates as known, and references with where they lead', () => {
    const [first, second] = lines();
    expect(first?.text).toBe('A text & more of it (cf. TT 5/31).\n\nAnother paragraph, “quoted” — with <angles>.');
    expect(first?.references).toEqual([{ text: 'TT 5/31', address: 'issues/tt-1931-5/index.html' }]);
    expect(second?.text).toContain('a list:\n\none\ntwo\n\nquoted\n\na\tb\n1\t2');
    expect(lines().map(({ date }) => date?.edtf)).toEqual(['1931-02-03', '1931-06-10', '1934-05', undefined]);
  });
});

describe('what whole addresses make possible', () => {
  it('is there: canonical, OpenSearch, whole identifiers', () => {
    const article = read('1931/02/03/first.html');
    const address = 'https://example.org/tide/1931/02/03/first.html';
    for (const tag of [`<link rel="canonical" href="${address}">`, `<meta name="DC.identifier" content="${address}" property="og:url">`]) expect(article).toContain(tag);
    expect(article).toContain('<link rel="search" type="application/opensearchdescription+xml" title="Tide &lt;Times>" href="../../../opensearch.xml">');
    expect(read('opensearch.xml')).toContain('template="https://example.org/tide/search.html?q={searchTerms}"');
    expect(article).toContain('<meta name="DCTERMS.license" content="https://creativecommons.org/licenses/by-sa/4.0/">');
  });
});

describe('an owner', () => {
  it('may offer no data, and a page about the archive of their own', async () => {
    const own = archive({
      'archive.yaml': 'name: Own\ndata: false\n',
      'content/2020-01-05-a.txt': 'A headline\n\nText.\n',
      'public/about.html': '<!DOCTYPE html><title>Own</title>',
    });
    const { code, stderr } = await runCli(['build', own, '--no-search']);
    expect(code, stderr).toBe(0);
    expect(readFileSync(join(own, '_site/about.html'), 'utf8')).toBe('<!DOCTYPE html><title>Own</title>');
    expect(existsSync(join(own, '_site/data'))).toBe(false);
  });
  it.each([
    ['licence: not an id', /licence/],
    ['edition: { name: One, date: 12 March }', /edition/],
    ['edition: { name: One, date: 2026-02-30 }', /edition/],
    ['feeds: [everything]', /feeds/],
    ['data: perhaps', /data/],
  ])('is told that %s is wrong', async (setting, words) => {
    const { code, stderr } = await runCli(['check', archive({ 'archive.yaml': `${setting}\n`, 'content/a.txt': 'A\n\nB.\n' })]);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
  });
});
