/** Hostile file names: every file is published, under an address that is unique and fit for any disk and any host, and is named on its page as it is. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFolder, putFiles, runCli } from '../helpers/siteArchive.js';
import { byClass, filesOf, leadsAway, type ParsedPage, parsePages, targetOf, textOf } from '../helpers/siteFiles.js';

const names = [
  'line\nbreak.txt',
  'tab\there.txt',
  'quote"double.txt',
  "quote'single.txt",
  '<b>bold</b>.txt',
  '<img src=x onerror=alert(1)>.txt',
  'amp&er&amp;sand.txt',
  '🦑 squid.txt',
  '👩‍👩‍👧.txt',
  `${'é'.repeat(98)}.txt`,
  `${'x'.repeat(196)}.txt`,
  'CON.txt',
  'aux.md',
  'lpt1.txt',
  'nul.text',
  'Same.txt',
  'same.txt',
  'SAME.txt',
  'caf\u00e9.txt',
  'cafe\u0301.txt',
  'ﬁsh.txt',
  'fish.txt',
  ' leading.txt',
  'trailing .txt',
  'dots...txt',
  '-dash.txt',
  '--out.txt',
  'percent%20.txt',
  'percent%2e%2e%2f.txt',
  'hash#tag.txt',
  'what?.txt',
  'back\\slash.txt',
  'colon:x.txt',
  'star*.txt',
  'index.txt',
  'index.html.txt',
  'page-2.txt',
  '404.txt',
  '2020.txt',
  '$(touch pwned).txt',
  '{{ 7*7 }}.txt',
  'toString.txt',
  'constructor.md',
  '\u202egnp.txt',
  'same/same.txt',
  'CON/aux.txt',
  'a b/<i>/c.txt',
  'page-2/index.txt',
  'undated/x.txt',
] as const;
const root = makeFolder();
let code: number | null;
let stderr: string;
let report: { found: number; published: number; searchable: number };
let pages: readonly ParsedPage[];
let files: readonly string[];

beforeAll(async () => {
  putFiles(root, Object.fromEntries(names.map((name, index) => [join('content', name), `Headline ${index}\n\nText number ${index}.\n`])));
  const ended = await runCli(['build', root, '--json']);
  ({ code, stderr } = ended);
  report = JSON.parse(ended.stdout || '{}');
  if (report.published === undefined) throw new Error(stderr);
  files = filesOf(join(root, '_site'));
  pages = [...parsePages(join(root, '_site')).values()];
});
afterAll(() => rmSync(root, { recursive: true }));

const articlePages = (): ParsedPage[] => pages.filter((page) => byClass(page, 'is-article') !== undefined);

it('all are published and can be searched', () => {
  expect(code, stderr).toBe(0);
  expect(report).toMatchObject({ found: names.length, published: names.length, searchable: names.length });
});

it('each page names its file as it is', () => {
  const shown = articlePages().map((page) => textOf(byClass(page, 'path') ?? page.elements[0] ?? { type: 'element', tagName: 'p', properties: {}, children: [] }));
  const plain = (text: string): string => text.replace(/\s+/g, ' ');
  expect(shown.map(plain).sort()).toEqual(names.map(plain).sort());
});

it('addresses differ by more than case and Unicode form', () => {
  const keys = files.map((file) => file.normalize('NFKC').toLowerCase());
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});

it('addresses are fit for every common file system', () => {
  const unfit = files.flatMap((file) =>
    file
      .split('/')
      .filter(
        (part) =>
          /[\u0000-\u001f\u007f\u202a-\u202e<>:"|?*\\]/.test(part) || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part) || /[. ]$/.test(part) || Buffer.byteLength(part) > 255,
      ),
  );
  expect(unfit).toEqual([]);
});

it('every link between the pages leads to one', () => {
  const known = new Set(files);
  const wrong = pages.flatMap(({ file, links }) =>
    links.filter(({ element, value }) => element !== 'base' && !leadsAway(value) && !known.has(targetOf(file, value)?.file ?? '')).map(({ value }) => `${file}: ${value}`),
  );
  expect(wrong).toEqual([]);
  expect(articlePages().length).toBe(names.length);
});

it('a file name on a terminal cannot break the line or turn it round', async () => {
  const hostile = makeFolder();
  putFiles(hostile, { 'one\ntwo: error\u001b[31m\u202e.txt': '' });
  const { stderr: text } = await runCli(['check', hostile]);
  rmSync(hostile, { recursive: true });
  expect(text).not.toMatch(/[\u001b\u202e]/);
  expect(text).toMatch(/^one.*two: error.*: warning read\/empty/m);
});
