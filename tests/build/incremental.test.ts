/**
 * What a build remembers changes nothing but time: after every one of 200 random sequences of edits to an archive, the
 * site that is built upon the last one is the site that a build without memory makes, file by file and word by word of
 * what it reports.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildInProcess } from '../helpers/inProcessBuild.js';
import { putFiles, tempFolder } from '../helpers/siteArchive.js';
import { contentsOf } from '../helpers/siteFiles.js';

const sequences = Number(process.env.BACKFILE_EDIT_SEQUENCES ?? 200);
const names = ['a-tide-turns', 'b-boats-return', 'c-council-sits', 'd-letters', 'e-harbour-lights', 'f-old-quay', 'g-new-ferry', 'h-closing'];
const folders = ['', '2001/', 'town/', 'sea life/', '2001/issue-2/', '2001/issue-3/'];
const headlines = ['The tide turns', 'Boats return', 'COUNCIL SITS', 'Letters', 'Harbour lights & shadows', 'The <b>old</b> quay', 'A new ferry', 'The tide turns'];
/** Under the headline: so many bare names that it depends on the other texts whether those of nobody's list are writers'. */
const bylines = ['', 'By Jane Roe', 'Mary Porter', 'John Dale', 'Anna Berg', 'Xilo Quent', 'Vash Threnk', 'Anna Berg and Xilo Quent'];
/** Before the first sentence. */
const openings = ['', 'London: ', 'Paris: ', 'Xanthorp: ', 'Berlin: ', 'Quelm: '];
const days = ['2001-01-04', '2001-01-11', '2001-02-29', '1999', '', '2001-01', '199X'];
/** Of texts in Markdown: earlier addresses that several want, that a page has, a file of public/, or a folder of it. */
const aliases = ['', '/old/', '/OLD/quay.html', '[/old/quay.html, /old/quay.html/deep/]', '/2001/', '/own/note.txt/', '/own', '[/old/other, ../x, "/?p=1"]'];
const sentences = [
  'The harbour master counted the boats twice before the evening, and wrote both numbers down.',
  'Nobody had seen the ferry since Tuesday, said Jane Roe of the Harbour Office.',
  'See HB 2/2001 for what the council had promised, and HB 3/2001 for what it did.',
  'The Port Authority (PA) would not say.',
  'It rained in Maddox on the whole of that Sunday, as it had in Maddox the year before.',
  'Print Friendly, PDF & Email',
  'Share this',
  'Correction, 2 March 2001: the ferry was seen on Wednesday.',
  '[Another text](a-tide-turns.md) and [one more](../town/c-council-sits.md), as [a third](/2001/b-boats-return.md) says.',
  '[The first](e-harbour-lights.md#p2), [the second](g-new-ferry.txt) and ![the quay](quay.png).',
  // Long enough that two texts which have it are known to be printings of one.
  Array.from({ length: 90 }, (_, index) => `word${index % 2 === 0 ? 'ly' : 'ing'}${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + (index % 7))}`).join(' '),
];
const settings = [
  'name: Edited\npublications:\n  - abbreviation: HB\n    frequency: weekly\n',
  'name: Edited\n',
  'name: Edited anew\npageSize: 5\nurl: https://example.org/\nearlierAddresses: /:year/:slug/\n',
  'name: Edited\nlanguage: de\nrules:\n  learned-tail: false\n',
  'name: Edited\nsections:\n  town: The Town\ndesign:\n  accent: "#1f5a4b"\n',
  'name: Edited\nfeeds: [authors, issues]\ndata: false\nredirects: file\n',
];
const people = ['- name: Jane Roe\n  dates: 1950-2011\n', '- name: Roe, Jane\n  variants: [Jane Roe]\n- name: Maddox\n', '[]\n', '- name: [\n'];
const templates = [
  "import { h } from 'preact';\nexport function render(view) { return h('html', null, h('body', null, view.title)); }\n",
  "import { h } from 'preact';\nexport function render(view) { return h('html', null, h('body', null, h('p', null, view.totalText))); }\n",
];

/** A folder where another time a file is, one that the site has too, and one that is the search's. */
const publicFiles = [undefined, 'old/index.html', '_redirects', 'own/note.txt', 'own/other.txt', 'own', 'index.html', 'own/note.txt/deep.txt', 'years', 'search/note.txt'];

/** One pixel, and the beginning of one of 640 by 480. */
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const larger = Buffer.from(pixel);
larger.writeUInt32BE(640, 16);
larger.writeUInt32BE(480, 20);
const pictures = [pixel, larger, 'no picture', undefined];

const place = fc.record({ name: fc.nat(names.length - 1), folder: fc.nat(folders.length - 1), markdown: fc.boolean() });
const text = fc.record({
  headline: fc.nat(headlines.length - 1),
  day: fc.nat(days.length - 1),
  byline: fc.nat(bylines.length - 1),
  opening: fc.nat(openings.length - 1),
  alias: fc.nat(aliases.length - 1),
  body: fc.array(fc.nat(sentences.length - 1), { maxLength: 6 }),
});
const edit = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), place, text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), place, to: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settings' as const), number: fc.nat(settings.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('people' as const), number: fc.nat(people.length) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('template' as const), number: fc.nat(templates.length) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sidecar' as const), place, number: fc.nat(headlines.length) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('picture' as const), number: fc.nat(pictures.length - 1) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('public' as const), number: fc.nat(publicFiles.length - 1), note: fc.nat(2) }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;

function pathOf({ name, folder, markdown }: Place): string {
  return `content/${folders[folder]}${names[name]}.${markdown ? 'md' : 'txt'}`;
}

function put(root: string, path: string, content: string | Buffer | undefined): void {
  if (content === undefined) rmSync(join(root, path), { force: true });
  else putFiles(root, { [path]: content });
}

function apply(root: string, change: Edit): void {
  switch (change.kind) {
    case 'write': {
      const { headline, day, byline, opening, alias, body } = change.text;
      const date = days[day] ?? '';
      const head = change.place.markdown
        ? `---\ntitle: ${JSON.stringify(headlines[headline])}\n${date === '' ? '' : `date: ${date}\n`}${aliases[alias] === '' ? '' : `aliases: ${aliases[alias]}\n`}---\n\n`
        : `${headlines[headline]}\n\n${bylines[byline] === '' ? '' : `${bylines[byline]}\n\n`}${date === '' ? '' : `${date}\n\n`}`;
      put(root, pathOf(change.place), `${head}${openings[opening]}${body.map((number) => sentences[number]).join('\n\n')}\n`);
      break;
    }
    case 'delete':
      put(root, pathOf(change.place), undefined);
      break;
    case 'move':
      if (!existsSync(join(root, pathOf(change.place)))) break;
      mkdirSync(dirname(join(root, pathOf(change.to))), { recursive: true });
      renameSync(join(root, pathOf(change.place)), join(root, pathOf(change.to)));
      break;
    case 'settings':
      put(root, 'archive.yaml', settings[change.number]);
      break;
    case 'people':
      put(root, 'content/people.yaml', people[change.number]);
      break;
    case 'template':
      put(root, 'templates/section.tsx', templates[change.number]);
      break;
    case 'sidecar':
      put(root, `${pathOf(change.place)}.meta.yaml`, change.number === headlines.length ? undefined : `headline: ${JSON.stringify(headlines[change.number])}\n`);
      break;
    case 'picture':
      put(root, 'content/town/quay.png', pictures[change.number]);
      break;
    case 'public':
      rmSync(join(root, 'public'), { recursive: true, force: true });
      if (publicFiles[change.number] !== undefined) put(root, `public/${publicFiles[change.number]}`, `Note ${change.note}\n`);
      break;
  }
}

it(`after ${sequences} sequences of edits, a build upon the last one is a clean build`, { timeout: 600_000 }, async () => {
  const root = tempFolder();
  const clean = join(tempFolder(), 'site');
  writeFileSync(join(root, 'archive.yaml'), settings[0] ?? '');
  putFiles(root, { 'content/town/quay.png': pixel });
  const seed = process.env.BACKFILE_SEED === undefined ? Date.now() : Number(process.env.BACKFILE_SEED);
  const start: Edit[] = names.map((_, name) => ({
    kind: 'write',
    place: { name, folder: name % folders.length, markdown: name % 2 === 0 },
    text: { headline: name, day: name % days.length, byline: 2 + (name % 5), opening: 1 + (name % 5), alias: 1 + (name % 7), body: [name, 8 + (name % 3), 2] },
  }));
  let reused = 0;
  for (const [index, edits] of [start, ...fc.sample(fc.array(edit, { minLength: 1, maxLength: 4 }), { numRuns: sequences, seed })].entries()) {
    for (const change of edits) apply(root, change);
    const upon = await buildInProcess({ root });
    const anew = await buildInProcess({ root, cache: false, out: clean });
    const story = `BACKFILE_SEED=${seed}, sequence ${index}: ${JSON.stringify(edits)}`;
    const [left, right] = [contentsOf(join(root, '_site')), contentsOf(clean)];
    expect([...left.keys()], story).toEqual([...right.keys()]);
    expect(
      [...left.keys()].filter((path) => left.get(path) !== right.get(path)),
      story,
    ).toEqual([]);
    expect([upon.code, upon.pages, upon.diagnostics], story).toEqual([anew.code, anew.pages, anew.diagnostics]);
    if (upon.written < upon.pages / 2) reused += 1;
  }
  // Or nothing was remembered, and nothing proven.
  expect(reused).toBeGreaterThan(sequences / 10);
});
