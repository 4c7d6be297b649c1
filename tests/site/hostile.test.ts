/**
 * An archive of everything that nobody expects: headlines, names and settings that are markup, signs alone, endless or all
 * the same; days long ago and far ahead; both directions in one article. Its pages keep the laws that all pages keep.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileStrings } from '../helpers/hostileStrings.js';
import { machineFaults } from '../helpers/machineFaults.js';
import { type Files, makeFolder, putFiles, runCli } from '../helpers/siteArchive.js';
import { openBrowser } from '../helpers/siteBrowser.js';
import { farArticles, htmlFaults, linkFaults, shownFaults } from '../helpers/siteFaults.js';
import { filesOf, parsePage } from '../helpers/siteFiles.js';

function markdown(fields: Readonly<Record<string, unknown>>, body = 'Words stand here.'): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

const arabic = 'أغلق الميناء اليوم بسبب العاصفة';
/** An article for each thing that is odd about an article. */
const odd: Readonly<Record<string, string>> = {
  future: markdown({ headline: 'The future', date: '2999-12-31', section: 'News' }),
  past: markdown({ headline: 'The past', date: '0999-03-04', section: 'news' }),
  'same-1': markdown({ headline: 'Same title', date: '2020-01-01', section: 'NEWS' }, 'First one.'),
  'same-2': markdown({ headline: 'Same title', date: '2020-01-01', section: 'Néws' }, 'Second one.'),
  'one-character': markdown({ headline: '例', date: '2020-01-02', section: '例', topics: ['!!!', '例', '…'], authors: ['!!!', '例'] }),
  signs: markdown({ headline: '!!!', date: '2020-01-02', section: '!!!', topics: ['???'], author: '***' }),
  emoji: markdown({ headline: '🚢🌊', deck: '⚓️', date: '2020-01-02', section: '📰', topics: ['👩‍👩‍👧'], author: '🧑‍✈️' }, '🚢'),
  endless: markdown(
    { headline: 'w'.repeat(300), date: '2020-01-03', section: 's'.repeat(200), topics: ['t'.repeat(200)], author: 'n'.repeat(200), deck: 'd'.repeat(400), kicker: 'k'.repeat(200) },
    `${'x'.repeat(3000)} and https://example.org/${'y'.repeat(500)}`,
  ),
  'many-words': markdown({ headline: 'A headline of many words '.repeat(12), date: '2020-01-03' }),
  'many-authors': markdown({ headline: 'Five hundred authors', date: '2020-01-04', authors: Array.from({ length: 500 }, (_, at) => `Author${at} Name${at}`) }),
  corrected: markdown(
    { headline: 'Corrected', date: '2020-01-04', authors: ['Ann Roe', 'Bo Lee', 'Cy Day'], corrections: [{ date: '2020-02-01', text: 'It was <b>two</b> boats.' }] },
    'Two boats came.',
  ),
  'ten-thousand': markdown({ headline: 'Ten thousand paragraphs', date: '2020-01-06' }, Array.from({ length: 10_000 }, (_, at) => `Paragraph ${at}.`).join('\n\n')),
  'right-to-left': markdown(
    { headline: arabic, date: '2020-01-05', language: 'ar', section: 'أخبار', author: 'سعاد البحر', topics: ['ميناء'] },
    `${arabic}، قال Ann Roe في HB 1/21.`,
  ),
  'both-directions': markdown({ headline: `The harbour (${arabic}) is shut`, deck: `${arabic} 12–13`, date: '2020-01-05', author: 'سعاد Bahr' }, `He said: ${arabic}.`),
  'wordless-links': markdown(
    { headline: 'Links without words', date: '2020-01-07' },
    '[](https://example.org/a.jpg) [](signs.md) [](#top) [{{< picture >}}](https://example.org/b.jpg) <a href="https://example.org/c"></a> <a href="https://example.org/"><img src="https://pictures.example/z.png" alt="A pier"></a>\n\n<p>A line that ends in blanks  \nand another</p>\n\n<figcaption>A caption alone</figcaption>',
  ),
  inferred: markdown({ headline: 'Inferred', issue: '1/21' }, 'On Friday, 12 February, the boats went out.'),
  empty: '',
  'no-fields': markdown({ headline: '', date: '', section: '', topics: [], author: '', deck: '' }, 'Only words stand here.'),
};

/** Each fourth hostile text in every field that an article has; tests/properties/hostileMetadata.test.ts puts all of them into each. */
const everywhere = hostileStrings()
  .filter((_, at) => at % 4 === 0)
  .map((text, at): [string, string] => [
    `content/fields/${at}.md`,
    markdown(
      {
        headline: text,
        date: `2021-02-${String(1 + (at % 28)).padStart(2, '0')}`,
        section: text,
        topics: [text],
        author: text,
        deck: text,
        kicker: text,
        dateline: text,
        issue: at % 5 === 0 ? text : '1/21',
        slug: text,
        aliases: [text],
        corrections: [{ date: '2021-03-01', text }],
      },
      `Words about ${at % 7 === 0 ? text : 'boats'}.`,
    ),
  ]);

const archive: Files = {
  'archive.yaml':
    'name: "Odd </title> <b>archive</b> & co"\ntagline: "<i>all</i> {{ of }} it"\nurl: https://example.org/odd/\npublications:\n  - abbreviation: HB\n    name: "Harbour <u>Bulletin</u>"\n',
  'content/people.yaml': '- name: "<b>Ann</b> Roe"\n  variants: ["Ann Roe"]\n  description: "</script><script>alert(1)</script>"\n',
  ...Object.fromEntries(Object.entries(odd).map(([name, text]) => [`content/odd/${name}.md`, text])),
  ...Object.fromEntries(everywhere),
};
/** Archives of next to nothing. */
const small: Readonly<Record<string, Files>> = {
  nothing: { 'archive.yaml': 'name: Nothing\n' },
  'one article': { 'archive.yaml': 'name: One\n', 'content/x.txt': 'One article\n\n2020-01-01\n\nIts words are few.\n' },
  'nothing dated': {
    'archive.yaml': 'name: Undated\n',
    ...Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`content/u${at}.txt`, `Undated ${at}\n\nWords of number ${at}.\n`])),
  },
};

let browser: Browser;
const folders: string[] = [];

async function siteOf(files: Files): Promise<string> {
  const root = makeFolder();
  folders.push(root);
  // A folder without articles is one all the same.
  putFiles(root, { 'content/.keep': '', ...files });
  const { code, stderr } = await runCli(['build', root, '--no-search', '--quiet']);
  // Content errors do not stop publishing.
  expect(code, stderr).toBeLessThanOrEqual(1);
  return join(root, '_site');
}

const pagesOf = (site: string): string[] => filesOf(site).filter((file) => file.endsWith('.html'));

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('an archive of everything odd', () => {
  let site: string;
  let pages: string[];
  /** Those of the odd articles, every index, and each twentieth of the others. */
  let some: string[];
  beforeAll(async () => {
    site = await siteOf(archive);
    pages = pagesOf(site);
    some = pages.filter((file, at) => /^(?:0999|2999|2020)\//.test(file) || !file.includes('/') || /^[a-z-]+\/index\.html$/.test(file) || at % 20 === 0);
  });

  it('has a page for each article, at most four links away', () => {
    const { articles, far } = farArticles(site);
    expect(articles).toBe(Object.keys(odd).length - 1 + everywhere.length);
    expect(far).toEqual([]);
  });

  it('is valid HTML', () => expect(htmlFaults(site, some)).toEqual([]), 120_000);

  it('has each id once, and leads to files and ids that are there', () => expect(linkFaults(site, pages)).toEqual([]), 120_000);

  it('tells machines what it shows its readers', () => expect(pages.flatMap((file) => machineFaults(parsePage(site, file), 'https://example.org/odd/'))).toEqual([]), 120_000);

  it(
    'is accessible, fits 320 pixels, keeps the policy, and can be printed',
    async () =>
      expect(
        await shownFaults(
          browser,
          site,
          // Of ten thousand paragraphs axe would speak for minutes.
          some.filter((file) => !file.includes('ten-thousand')),
        ),
      ).toEqual([]),
    400_000,
  );
});

describe.each(Object.entries(small))('an archive of %s', (_, files) => {
  it('keeps all laws', async () => {
    const site = await siteOf(files);
    const pages = pagesOf(site);
    expect(farArticles(site).far).toEqual([]);
    expect(htmlFaults(site, pages)).toEqual([]);
    expect(linkFaults(site, pages)).toEqual([]);
    expect(pages.flatMap((file) => machineFaults(parsePage(site, file)))).toEqual([]);
    expect(await shownFaults(browser, site, pages.slice(0, 40))).toEqual([]);
  }, 120_000);
});

it('an archive of nothing dated calls no article the latest, leads to all of them, and does not say of each that it has no date', async () => {
  const site = await siteOf(small['nothing dated'] ?? {});
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  expect(home).not.toContain('Latest articles');
  expect(/<div class="ways">.*?href="undated\/index\.html"/s.test(home)).toBe(true);
  for (const html of [home, readFileSync(join(site, 'undated/index.html'), 'utf8')]) expect(html).not.toContain('No date known');
});
