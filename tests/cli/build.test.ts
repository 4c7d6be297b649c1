/** `backfile build` on archives that are small, empty or partly broken: one bad file never stops the others, and every file is accounted for. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { archive, articles, runCli } from '../helpers/siteArchive.js';
import { filesOf } from '../helpers/siteFiles.js';

const brokenYaml = '---\ntitle: A title: with a colon\ntags: [open\n---\n\nThe text survives.\n';
/** UTF-8 with a broken byte in it. */
const broken = Buffer.concat([Buffer.from('Caf\xe9 opens\n\nIt has a terrace.\n', 'latin1'), Buffer.from('\nGröße, naïve, café, über, señor, garçon.\n')]);
const site = (root: string): string[] => filesOf(join(root, '_site'));

describe('what is built', () => {
  it('a folder with a single text, without settings, becomes a site', async () => {
    const root = archive({ 'the-only-one.txt': 'The only one\n\nA single text.\n' });
    const { code, stderr, stdout } = await runCli(['build', root]);
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('1 file found: 1 published');
    expect(stderr).toContain('1 article searchable');
    expect(site(root)).toEqual(expect.arrayContaining(['index.html', 'undated/the-only-one.html', 'search/index.json', 'atom.xml', 'robots.txt']));
    expect(readFileSync(join(root, '_site/index.html'), 'utf8')).toContain('The only one');
  });

  it('the folder it is called in is built where none is named', async () => {
    const root = archive({ 'a.txt': 'A\n\nText.\n' });
    const { code } = await runCli(['build', '--quiet', '--no-search'], { cwd: root });
    expect(code).toBe(0);
    expect(site(root)).toContain('undated/a.html');
  });

  it('an empty folder gives a warning and an empty site', async () => {
    const root = archive({});
    const { code, stderr } = await runCli(['build', root]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^\.: warning archive\/empty: No article was found/m);
    expect(site(root)).toEqual(expect.arrayContaining(['index.html', '404.html', 'search.html']));
    expect(site(root).filter((file) => file.startsWith('search/'))).toEqual([]);
  });

  it('broken files are named with their lines, and the others are built', async () => {
    const root = archive({ ...articles(3), 'content/broken.md': brokenYaml, 'content/latin.txt': broken, 'content/empty.txt': ' \n' });
    const { code, stderr, stdout } = await runCli(['build', root, '--no-search']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^broken\.md:[23]: error front-matter\/invalid: /m);
    expect(stderr).toMatch(/^latin\.txt:1: error read\/not-utf8: Byte 3 \(0xE9\)/m);
    expect(stderr).toMatch(/^empty\.txt: warning read\/empty: /m);
    expect(stderr).toContain('6 files found: 4 published, 1 empty, 1 not UTF-8');
    expect(site(root).filter((file) => /article-|broken/.test(file)).length).toBe(4);
    expect(readFileSync(join(root, '_site/undated/broken.html'), 'utf8')).toContain('The text survives.');
  });

  it('what counts as an error is printed by a quiet command, and nothing else, in either format', async () => {
    const root = archive({ ...articles(1), 'content/empty.txt': ' \n', 'content/latin.txt': broken });
    const told = async (...flags: string[]): Promise<string[]> => {
      const { stdout, stderr } = await runCli(['check', root, '--quiet', ...flags]);
      return [...(stdout + stderr).matchAll(/(?:^::|: )(error|warning|notice) /gm)].map(([, severity = '']) => severity).sort();
    };
    expect(await told()).toEqual(['error']);
    expect(await told('--strict')).toEqual(['error', 'warning']);
    expect(await told('--format', 'github')).toEqual(['error']);
    expect(await told('--format', 'github', '--strict')).toEqual(['error', 'warning']);
  });

  it('a site that loses its search has changed, and the same again has not', async () => {
    const root = archive(articles(1));
    await runCli(['build', root]);
    const without = await runCli(['build', root, '--no-search']);
    expect(without.stderr).not.toContain('nothing has changed');
    expect(site(root).filter((file) => file.startsWith('search/'))).toEqual([]);
    expect((await runCli(['build', root, '--no-search'])).stderr).toContain('nothing has changed');
  });

  it('what an owner’s template prints is no part of the JSON, with threads and without', async () => {
    const root = archive({
      ...articles(2),
      'templates/article.11ty.mjs': 'console.log("loaded"); export default () => { console.log("x".repeat(100_000)); process.stdout.write("rendered\\n"); return "<p>x</p>"; };\n',
    });
    for (const workers of ['1', '2']) {
      const { code, stdout, stderr } = await runCli(['build', root, '--no-search', '--no-cache', '--json', '--workers', workers]);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ published: 2 });
      expect(stderr).toMatch(/^loaded$/m);
      expect(stderr).toMatch(/rendered$/m);
    }
  });

  it('files whose names are not UTF-8, and links, are reported and not followed', async () => {
    const root = archive({ ...articles(1), 'outside/secret.txt': 'Secret\n\nNot to be published.\n' });
    writeFileSync(Buffer.concat([Buffer.from(`${root}/content/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'Café\n\nText.\n');
    symlinkSync(join(root, 'outside/secret.txt'), join(root, 'content/link.txt'));
    symlinkSync(join(root, 'outside'), join(root, 'content/folder'));
    const { code, stderr } = await runCli(['build', root, '--no-search']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/caf\uFFFD\.txt: error read\/unreadable: /);
    expect(stderr).toMatch(/^link\.txt: warning read\/symlink: /m);
    expect(stderr).toMatch(/^folder: warning read\/symlink: /m);
    expect(
      site(root)
        .map((file) => readFileSync(join(root, '_site', file), 'utf8'))
        .join(),
    ).not.toContain('Not to be published');
  });
});

describe('the account', () => {
  it('adds up in --json, which is all that stdout holds', async () => {
    const root = archive({
      ...articles(4),
      'archive.yaml': 'name: Counted\nexclude: ["not-this/**"]\n',
      'content/broken.md': brokenYaml,
      'content/latin.txt': broken,
      'content/empty.txt': '',
      'content/draft.md': '---\ntitle: Draft\ndraft: true\n---\n\nNot yet.\n',
      'content/binary.txt': Buffer.from('a\0b'),
      'content/table.csv': 'a,b\n',
      'content/not-this/one.txt': 'One\n\nText.\n',
      'content/.hidden.txt': 'Hidden\n\nText.\n',
    });
    const { code, stdout } = await runCli(['build', root, '--json']);
    const report = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n').length).toBe(1);
    expect(report).toMatchObject({ archive: 'Counted', out: join(root, '_site'), found: 11, published: 5, searchable: 5 });
    expect(report.unpublished).toEqual(
      ['article/draft', 'read/binary', 'read/empty', 'read/excluded', 'read/not-an-article', 'read/not-utf8'].map((each) => ({ code: each, count: 1 })),
    );
    expect(report.files).toBe(site(root).length);
    expect(report.pages).toBe(site(root).filter((file) => file.endsWith('.html')).length);
    expect(
      report.diagnostics
        .filter((each: { severity: string }) => each.severity === 'error')
        .map((each: { code: string }) => each.code)
        .sort(),
    ).toEqual(['front-matter/invalid', 'read/binary', 'read/not-utf8']);
  });
});

describe('options', () => {
  it('--strict makes warnings count, and still publishes', async () => {
    const root = archive({ ...articles(1), 'content/empty.txt': '' });
    expect((await runCli(['build', root, '--no-search', '--quiet'])).code).toBe(0);
    expect((await runCli(['build', root, '--no-search', '--quiet', '--strict'])).code).toBe(1);
    expect(site(root)).toContain('index.html');
  });

  it('--quiet says nothing but errors', async () => {
    const good = await runCli(['build', archive({ ...articles(1), 'content/empty.txt': '' }), '--no-search', '--quiet']);
    expect(good).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const bad = await runCli(['build', archive({ 'a.txt': broken, 'b.txt': '' }), '--no-search', '--quiet']);
    expect(bad).toMatchObject({ code: 1, stdout: '' });
    expect(bad.stderr).toMatch(/^a\.txt:1: error read\/not-utf8: [^\n]*\n$/);
  });

  it('--format github prints annotations with paths from the working folder', async () => {
    const root = archive({ 'content/a,b.txt': broken, 'content/empty.txt': '' });
    const { stdout, code } = await runCli(['build', '.', '--no-search', '--format', 'github'], { cwd: root });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=content\/a%2Cb\.txt,line=1,title=read\/not-utf8::Byte 3/m);
    expect(stdout).toMatch(/^::warning file=content\/empty\.txt,title=read\/empty::/m);
  });

  it('output that is not a terminal has neither colours nor a bar', async () => {
    const { stderr } = await runCli(['build', archive({ 'a.txt': broken }), '--no-search']);
    expect(stderr).toContain('error');
    expect(stderr).not.toMatch(/[\u001b\r]/);
  });

  const hasScript = spawnSync('script', ['--version']).status === 0;
  it.skipIf(!hasScript)('on a terminal severities have colours, but not with NO_COLOR (needs `script`)', () => {
    const root = archive({ 'a.txt': broken });
    const onTerminal = (env: Record<string, string>): string => {
      const { NO_COLOR, ...own } = process.env;
      return spawnSync('script', ['-qec', `'${process.execPath}' '${inject('cli')}' build '${root}' --no-search`, '/dev/null'], {
        env: { ...own, TERM: 'xterm', ...env },
        encoding: 'utf8',
      }).stdout;
    };
    expect(onTerminal({})).toContain('\u001b[31merror\u001b[0m');
    const plain = onTerminal({ NO_COLOR: '1' });
    expect(plain).toContain('error read/not-utf8');
    expect(plain).not.toContain('\u001b[31m');
  });

  it('progress is printed in lines where stderr is not a terminal', async () => {
    // The first article keeps the build waiting for longer than the pause between two lines.
    const waits =
      'let waited; export default async ({ view }) => { waited ??= new Promise((resolve) => setTimeout(resolve, 5500)); await waited; return `<html lang="en"><h1>${view.title}</h1></html>`; };\n';
    const root = archive({ ...articles(3), 'templates/article.11ty.js': waits });
    const { code, stderr } = await runCli(['build', root, '--no-search']);
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/[\r\u001b]/);
    expect(stderr).toMatch(/^(?:render|search): \d+ of \d+(?:, \d+ s left)?$/m);
  });
});

describe('mistakes end with 2 and the nearest word', () => {
  it.each([
    ['an unknown option', ['build', '.', '--quite'], /--quite.*\n?.*--quiet/],
    ['an unknown command', ['biuld'], /biuld.*\n?.*build/],
    ['an unknown format', ['build', '.', '--format', 'html'], /html.*text, github/s],
    ['a port that is none', ['serve', '.', '--port', '99999'], /0 to 65535/],
    ['a folder that is not there', ['build', 'no-such-folder'], /There is no folder .*no-such-folder/],
    ['a file instead of a folder', ['build', 'package.json'], /package\.json is a file/],
    ['a format without a value', ['build', '--format'], /argument missing/],
  ])('%s', async (_case, args, message) => {
    const { code, stderr, stdout } = await runCli(args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });

  it.each([
    ['an unknown setting', 'name: A\nlanguge: fr\n', /archive\.yaml:\d: languge: .*"language"/],
    ['a wrong value', 'name: A\npageSize: many\n', /archive\.yaml:2: pageSize: /],
    ['an unknown setting below another', 'publications:\n  - abbreviation: HB\n    nmae: x\n', /archive\.yaml:[23]: publications\.0\.nmae: /],
    ['no YAML', 'name: [\n', /archive\.yaml:\d: not valid YAML/],
    ['no language', 'language: "!!"\n', /language: "!!" is not a language tag/],
    ['an address that is none', 'url: example.org\n', /archive\.yaml:1: url: expected a full address/],
    ['texts outside', 'content: ../elsewhere\n', /leads out of the archive/],
    ['a site outside', 'out: ../elsewhere\n', /leads out of the archive/],
  ])('settings with %s', async (_case, settings, message) => {
    const root = archive({ 'archive.yaml': settings, 'content/a.txt': 'A\n\nText.\n' });
    const { code, stderr } = await runCli(['build', root]);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(filesOf(root)).toEqual(['archive.yaml', 'content/a.txt']);
  });

  it('--help and --version are no mistakes', async () => {
    const help = await runCli(['--help']);
    expect(help.code).toBe(0);
    for (const name of ['build', 'dev', 'serve', 'check', 'inspect', 'init']) expect(help.stdout).toContain(`\n  ${name} `);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

it('a folder without permission is reported, where permissions count', async () => {
  const root = archive({ ...articles(1) });
  mkdirSync(join(root, 'content/locked'), { mode: 0o000 });
  chmodSync(root, 0o755);
  chmodSync(join(root, 'content'), 0o755);
  // Root may read everything, so the command runs as somebody else.
  const { code, stdout } = await runCli(['check', root, '--json', '--quiet'], process.getuid?.() === 0 ? { uid: 65_534 } : {});
  chmodSync(join(root, 'content/locked'), 0o755);
  expect(code).toBe(1);
  expect(JSON.parse(stdout).diagnostics.map((each: { code: string; place: { path: string } }) => [each.code, each.place.path])).toContainEqual([
    'read/unreadable-folder',
    'locked',
  ]);
});
