/** Settings are taken whole or refused with the line that is wrong; nothing in archive.yaml leads out of the archive. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../src/config.js';
import type { Settings } from '../src/model/settings.js';
import { UsageError } from '../src/model/UsageError.js';

let parent: string;
let root: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'backfile-config-'));
  root = join(parent, 'my-old_news');
  mkdirSync(join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function load(yaml: string | Buffer): Settings {
  writeFileSync(join(root, 'archive.yaml'), yaml);
  return loadConfig({ root });
}

/** The message of the UsageError that the settings give. */
function refusal(yaml: string | Buffer): string {
  return messageOf(() => load(yaml));
}

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
  throw new Error('no error was thrown');
}

describe('loadConfig', () => {
  it('has a default for every setting', () => {
    expect(loadConfig({ root })).toMatchObject({
      name: 'My old news',
      language: 'en',
      contentDir: join(root, 'content'),
      outDir: join(root, '_site'),
      pageSize: 50,
      exclude: [],
      publications: [],
      limits: { fileBytes: 10_000_000 },
    });
  });
  it('takes the archive’s own folder where there is no content folder', () => {
    rmSync(join(root, 'content'), { recursive: true });
    expect(loadConfig({ root }).contentDir).toBe(root);
  });
  it('takes an empty file, a byte order mark and a comment', () => {
    expect(load('')).toEqual(load('\uFEFF# nothing yet\n'));
  });
  it('reads what is there', () => {
    const settings = load('name: News\nurl: https://example.org/archive\nlanguage: PT_br\npublications:\n  - abbreviation: HB\n');
    expect(settings).toMatchObject({ name: 'News', url: 'https://example.org/archive/', language: 'pt-BR', publications: [{ abbreviation: 'HB', numbering: '{number}/{year}' }] });
  });

  it('names the line and the nearest name of an unknown setting', () => {
    expect(refusal('name: News\n\npagesize: 20\n')).toBe(`${join(root, 'archive.yaml')}:3: pagesize: there is no such setting; did you mean "pageSize"?`);
    expect(refusal('name: News\nzzzzzzzzzz: 20\n')).toMatch(/archive\.yaml:2: zzzzzzzzzz: there is no such setting; see docs\/settings\.md/);
  });
  it.each([
    ['title', 'name'],
    ['baseURL', 'url'],
    ['languageCode', 'language'],
    ['output_dir', 'out'],
    ['license', 'licence'],
  ])('knows what other generators call it: %s', (other, own) => {
    expect(refusal(`${other}: a\n`)).toBe(`${join(root, 'archive.yaml')}:1: ${other}: there is no such setting; did you mean "${own}"?`);
  });
  it.each([
    ['/:yaer/:title/', 'there is no placeholder :yaer; did you mean :year?'],
    ['":title.html"', 'expected an address from the top of the site, such as /:year/:month/:title.html'],
    ['"//:title/"', 'expected an address from the top of the site, such as /:year/:month/:title.html'],
    ['https://example.org/:title', 'expected an address from the top of the site'],
    ['/:year/:month/', 'all articles of a day would have one address; expected a placeholder such as :title, :slug, :filename or :headline'],
    ['/%year%/%postname%/', 'placeholders begin with a colon, such as :year, :month and :title'],
    ['"/?p=:title"', 'an address cannot have "?" here'],
    ['/a/../:title', 'an address cannot have ".." here'],
    ['"/a\\\\:title"', 'an address cannot have "\\\\" here'],
    ['12', 'expected words or a list, not 12'],
  ])('says what is wrong with the pattern %s', (pattern, words) => expect(refusal(`name: News\nearlierAddresses: ${pattern}\n`)).toContain(`:2: earlierAddresses: ${words}`));
  it.each(['date', '/:categories/:year/:month/:day/:title:output_ext', '[/posts/:slug/, "/:sections/:slugorcontentbasename/"]'])('takes the pattern %s', (pattern) =>
    expect([load(`earlierAddresses: ${pattern}\n`).earlierAddresses].flat()).not.toEqual([]),
  );
  it.each([
    ['search:\n  spelings: []\n', 2, 'search.spelings', 'spellings'],
    ['publications:\n  - abbreviation: HB\n    nam: Harbour\n', 3, 'publications.0.nam', 'name'],
    ['limits: {fileByte: 5000}\n', 1, 'limits.fileByte', 'fileBytes'],
    ['rules:\n  learned-tial: false\n', 2, 'rules.learned-tial', 'learned-tail'],
    // Where it may be a word or a group.
    ['licence:\n  nme: x\n', 2, 'licence.nme', 'name'],
    ['navigation:\n  - years\n  - txt: Shop\n    href: shop.html\n', 3, 'navigation.1.txt', 'text'],
  ])('names the line and the nearest name within a group: %s', (yaml, line, path, near) => {
    expect(refusal(yaml)).toBe(`${join(root, 'archive.yaml')}:${line}: ${path}: there is no such setting; did you mean "${near}"?`);
  });
  it('names none within a group where none is near', () => {
    expect(refusal('search:\n  volumes: 3\n')).toMatch(/:2: search\.volumes: there is no such setting; see docs\/settings\.md/);
    expect(refusal('sections: {a: {b: c}}\n')).toMatch(/:1: sections\.a: expected words, not a group/);
  });
  it('reports problems in the order of their lines', () => {
    expect(
      refusal('zzzzzzzz: 1\nname: 7\nlimits:\n  yyyyyyyy: 1\nxxxxxxxx: 1\n')
        .split('\n')
        .map((each) => /:(\d+): /.exec(each)?.[1]),
    ).toEqual(['1', '2', '4', '5']);
  });
  it('reports every unknown setting', () => {
    expect(refusal('nmae: a\nname: News\ntaglin: b\n').split('\n')).toHaveLength(2);
  });
  it('names the line of a value of the wrong type', () => {
    expect(refusal('name: News\npageSize: many\n')).toMatch(/archive\.yaml:2: pageSize: /);
    expect(refusal('name: News\npageSize: 50.5\n')).toMatch(/:2: pageSize: /);
    expect(refusal('publications:\n  - abbreviation: HB\n  - name: No abbreviation\n')).toMatch(/:3: publications\.1\.abbreviation: /);
    expect(refusal('url: example.org\n')).toMatch(/:1: url: expected a full address such as https:/);
    expect(refusal('url: javascript:alert(1)\n')).toMatch(/:1: url: /);
    expect(refusal('language: not a language\n')).toMatch(/language: "not a language" is not a language tag/);
    expect(refusal('language: english\n')).toMatch(/language: "english" is not a language tag; expected one such as en/);
    expect(refusal('name: "Harbour\\u0000"\n')).toMatch(/archive.yaml:1: name: expected words without control characters/);
    expect(refusal('navigation:\n  - label: x\n')).toMatch(/archive.yaml:2: navigation.0: expected the name of one of backfile’s own pages/);
    expect(refusal('licence: 5\n')).toMatch(/archive.yaml:1: licence: expected an SPDX id/);
    expect(refusal('pageSize: many\n')).toMatch(/pageSize: expected a number, not "many"/);
    expect(refusal('pageSize: 3\n')).toMatch(/pageSize: expected at least 5, not 3/);
    expect(refusal('data: maybe\n')).toMatch(/data: expected `true` or `false`, not "maybe"/);
    expect(refusal('feeds: [section]\n')).toMatch(/feeds\.0: expected sections or topics or authors or issues, not "section"/);
    expect(refusal('sections: [a]\n')).toMatch(/sections: expected values by name, not a list/);
    expect(refusal('publications:\n  - abbreviation: HB\n    name: x\n    numbering: {a: b}\n')).toMatch(/numbering: expected words or a list, not a group/);
    // What is proposed is taken.
    for (const [name, colour] of [
      ['accent', '#ffff00'],
      ['accent', '#ffffff'],
      ['accentDark', '#000000'],
    ]) {
      const proposed = /such as "(#[\da-f]{6})"/.exec(refusal(`design:\n  ${name}: "${colour}"\n`))?.[1];
      expect(load(`design:\n  ${name}: "${proposed}"\n`).design).toHaveProperty(name ?? '', proposed);
    }
    expect(refusal('edition: [1]\n')).toMatch(/archive.yaml:1: edition: expected words, or a name and a date/);
  });
  it('counts the length of what is too long, and does not repeat it', () => {
    expect(refusal(`name: ${'x'.repeat(300)}\n`)).toMatch(/:1: name: expected at most 200 characters, not 300$/);
    expect(refusal('search:\n  spellings: [[a]]\n')).toMatch(/spellings\.0: expected at least 2 entries, not 1$/);
    expect(refusal(`pageSize: ${'x'.repeat(300)}\n`)).toMatch(/expected a number, not "x{59}…"$/);
  });
  it('takes an address to which others can be added, as browsers write it', () => {
    expect(load('url: "https://münchen.example/alte zeitung"\n').url).toBe('https://xn--mnchen-3ya.example/alte%20zeitung/');
    for (const url of ['https://a.example/?page=1', 'https://a.example/#top', 'https://me:secret@a.example/'])
      expect(refusal(`url: ${url}\n`)).toMatch(/:1: url: expected an address without/);
  });
  it('refuses an encoding that no text has', () => {
    expect(load('encoding: CP1252\nencodings:\n  "1990/**": MacRoman\n').encoding).toBe('CP1252');
    for (const name of ['hex', 'base64', 'utf-7', 'nope-8']) {
      expect(refusal(`encoding: ${name}\n`)).toMatch(`encoding: "${name}" is not an encoding that backfile knows`);
      expect(refusal(`encodings:\n  "1990/**": ${name}\n`)).toMatch(`encodings: 1990/**: "${name}" is not an encoding`);
    }
  });
  it('refuses a day that there is not', () => {
    expect(refusal('edition: { name: x, date: 2026-02-31 }\n')).toMatch(/:1: edition\.date: expected a day, month or year that there is, .*not "2026-02-31"/);
  });
  it.each(['archive.yml', 'Archive.yaml', 'archive.json', 'archive.toml'])('refuses settings that are there under another name: %s', (name) => {
    writeFileSync(join(root, name), 'name: News\n');
    expect(messageOf(() => loadConfig({ root }))).toMatch(`${name} is not read; expected the archive’s settings in archive.yaml`);
    expect(load('name: News\n').name).toBe('News');
  });
  it('publishes nothing into what builds keep', () => {
    for (const out of ['.backfile', '.backfile/site']) expect(messageOf(() => loadConfig({ root, out: join(root, out) }))).toMatch(/cannot be published to/);
  });
  it('refuses what is no mapping, with its line', () => {
    expect(refusal('- a\n- b\n')).toMatch(/archive\.yaml:1: expected settings/);
    expect(refusal('just text\n')).toMatch(/archive\.yaml:1: expected settings/);
  });
  it('names the line of a YAML error', () => {
    expect(refusal('name: News\ntagline: "never closed\n')).toMatch(/archive\.yaml:\d: not valid YAML: /);
    expect(refusal('name: a: b\n')).toMatch(/archive\.yaml:1: not valid YAML: /);
    expect(refusal('name: a\nname: b\n')).toMatch(/archive\.yaml:2: not valid YAML: /);
  });
  it('refuses an alias bomb', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 8 }, (_, i) => `${'bcdefghi'[i]}: &${'bcdefghi'[i]} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[i]}`).join(', ')}]`),
    ].join('\n');
    expect(refusal(bomb)).toMatch(/alias/i);
  });
  it('refuses bytes that are not UTF-8, and a file that is too large', () => {
    expect(refusal(Buffer.from([0x6e, 0x3a, 0x20, 0xe9, 0x0a]))).toMatch(/not valid UTF-8/);
    expect(refusal(`# ${'x'.repeat(1_000_001)}`)).toMatch(/settings have at most 1000000/);
  });
  it('is not fooled by keys that every object has', () => {
    expect(refusal('__proto__:\n  pageSize: 7\n')).toMatch(/__proto__: there is no such setting/);
    expect(refusal('constructor: x\n')).toMatch(/constructor: there is no such setting/);
    expect(load('sections:\n  constructor: Builders\n').sections).toEqual({ constructor: 'Builders' });
  });

  it('never follows a symbolic link to the settings', () => {
    writeFileSync(join(parent, 'elsewhere.yaml'), 'name: Elsewhere\n');
    symlinkSync(join(parent, 'elsewhere.yaml'), join(root, 'archive.yaml'));
    expect(messageOf(() => loadConfig({ root }))).toMatch(/symbolic link/);
  });
  it('keeps the content inside the archive', () => {
    expect(refusal('content: ../..\n')).toMatch(/leads out of the archive/);
    expect(refusal('content: /etc\n')).toMatch(/leads out of the archive/);
    expect(refusal('content: missing\n')).toMatch(/there is no folder/);
    symlinkSync(parent, join(root, 'linked'));
    expect(refusal('content: linked\n')).toMatch(/leads out of the archive/);
  });
  it('keeps the site inside the archive, and off its sources', () => {
    expect(refusal('out: ../site\n')).toMatch(/leads out of the archive/);
    expect(refusal('out: /tmp/site\n')).toMatch(/use --out/);
    for (const out of ['.', 'content', 'public', 'templates']) expect(refusal(`out: ${out}\n`)).toMatch(/out/);
    expect(load('out: build/site\n').outDir).toBe(join(root, 'build/site'));
  });
  it('publishes elsewhere where the command says so, but never over the sources', () => {
    expect(loadConfig({ root, out: join(parent, 'site') }).outDir).toBe(join(parent, 'site'));
    for (const out of [root, parent, join(root, 'content')]) expect(messageOf(() => loadConfig({ root, out }))).toMatch(/cannot be published/);
  });
  it('says so where there is no folder', () => {
    expect(messageOf(() => loadConfig({ root: join(parent, 'none') }))).toMatch(/There is no folder/);
    writeFileSync(join(parent, 'file'), '');
    expect(messageOf(() => loadConfig({ root: join(parent, 'file') }))).toMatch(/is a file/);
  });
});
