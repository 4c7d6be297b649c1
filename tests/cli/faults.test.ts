/** Trouble around a build: templates that never end, folders that may not be entered, outputs that are full. Each is told in words, and the site that readers see stays. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { archive, articles, putFiles, runCli, tempFolder } from '../helpers/siteArchive.js';
import { contentsOf, filesOf } from '../helpers/siteFiles.js';

const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
const build = (root: string, ...more: string[]) => runCli(['build', root, '--no-search', ...more], nobody);
/** That anybody may build. */
const openArchive = (files: Parameters<typeof archive>[0]): string => {
  const root = archive(files);
  chmodSync(root, 0o777);
  return root;
};

describe('an owner’s template that', () => {
  it.each([
    ['ends the program', 'page.11ty.mjs', 'export default () => process.exit(0);\n'],
    ['never finishes', 'page.11ty.mjs', 'export default () => new Promise(() => undefined);\n'],
  ])('%s is told, and publishes nothing', async (_, name, template) => {
    const root = openArchive({ ...articles(2), [`templates/${name.replace('page', 'article')}`]: template });
    const { code, stderr } = await build(root);
    expect(stderr).toMatch(/the work ended before it was done: a template, .* Nothing was published/);
    expect(code).toBe(2);
    expect(filesOf(root).filter((file) => !/^(?:content|templates|\.backfile)\//.test(file))).toEqual(['archive.yaml']);
  });

  it.each([
    ['leaves a promise alone', 'Promise.reject(new Error("stray"));'],
    ['throws in a timer', 'setTimeout(() => { throw new Error("stray"); }, 0); await new Promise((done) => setTimeout(done, 50));'],
  ])('%s is told as the owner’s to mend, with threads and without, and the old site stays', async (_, code) => {
    const root = openArchive(articles(2));
    expect((await build(root, '--quiet')).code).toBe(0);
    const before = contentsOf(join(root, '_site'));
    putFiles(root, { 'templates/article.11ty.mjs': `${code} export default async () => { ${code} return 'x'; };\n` });
    for (const workers of ['1', '2']) {
      const { code: ended, stderr } = await build(root, '--workers', workers);
      expect(stderr).toMatch(/^backfile: Code in .*templates, .*\nError: stray/m);
      expect(stderr).not.toContain('a bug in backfile');
      expect(ended).toBe(2);
      expect(contentsOf(join(root, '_site'))).toEqual(before);
    }
  });

  it.each([
    ['liquid', '{% include "article" %}', /template render limit exceeded/],
    ['njk', '{% include "article.njk" %}', /Maximum call stack size exceeded/],
  ])('includes itself is told in a few lines: %s', async (ending, template, message) => {
    const root = openArchive({ ...articles(1), [`templates/article.${ending}`]: `<!doctype html><title>x</title>${template}` });
    const { code, stderr } = await build(root);
    expect(stderr).toMatch(message);
    expect(stderr.split('\n').length).toBeLessThan(8);
    expect(code).toBe(2);
  });
});

describe('an owner’s template that gives no page', () => {
  const told = async (name: string, template: string): Promise<string> => {
    const root = openArchive({ ...articles(1), [`templates/${name}`]: template });
    const { code, stderr } = await build(root);
    expect(code).toBe(2);
    expect(existsSync(join(root, '_site'))).toBe(false);
    const line = stderr.split('\n').find((each) => each.startsWith('backfile: ')) ?? '';
    expect(line).toContain(`backfile: ${join(root, 'templates', name)}: `);
    return line;
  };
  it.each([
    ['article.11ty.mjs', 'export default () => undefined;\n', 'undefined'],
    ['article.11ty.mjs', 'export default async () => ({ page: 1 });\n', 'an object'],
    ['article.tsx', 'export function render() { return null; }\n', 'null'],
    ['article.tsx', 'export const render = () => [<p>a</p>];\n', 'a list'],
  ])('but something else is named, with what it gave: %s %s', async (name, template, found) =>
    expect(await told(name, template)).toContain(`the template returned ${found}; expected the page`),
  );
  it.each([
    ['article.11ty.mjs', 'export default () => "";\n'],
    ['article.njk', ''],
    ['article.liquid', ' \n'],
  ])('but an empty one is named, with the page: %s', async (name, template) =>
    expect(await told(name, template)).toContain('the template gives an empty page for 2021/03/01/article-0.html'),
  );
  it('since it is written in Markdown is refused', async () => expect(await told('article.md', '# {{ view.headline }}\n')).toContain('Markdown is no language for a page'));
});

describe('where nothing could be done, --json', () => {
  const refused = async (...args: string[]): Promise<unknown> => {
    const { code, stdout, stderr } = await runCli(args);
    const result = JSON.parse(stdout) as { exitCode: number; error: string };
    expect(stdout.split('\n').length).toBe(2);
    expect(code).toBe(result.exitCode);
    expect(stderr).toContain(result.error);
    return result;
  };
  it('says why, as stderr does', async () => {
    const gone = join(tempFolder(), 'gone');
    const error = `There is no folder ${gone}. Name the folder that holds the archive or its texts.`;
    for (const command of ['build', 'check', 'clean', 'serve', 'dev']) expect(await refused(command, gone, '--json')).toEqual({ exitCode: 2, error });
    const root = archive({ ...articles(1), 'archive.yaml': 'nam: x\n' });
    expect(await refused('build', '--json', root)).toEqual({ exitCode: 2, error: expect.stringContaining(':1: nam: there is no such setting; did you mean "name"?') });
    expect(await refused('init', root, '--json')).toMatchObject({ exitCode: 2 });
  });
  it('says so of the command line itself, and of work that ended early', async () => {
    expect(await refused('build', '--json', '--workers', 'x')).toMatchObject({ error: expect.stringContaining('expected a number from 1 to 256') });
    expect(await refused('bild', '--json')).toMatchObject({ exitCode: 2 });
    expect(await refused('build', archive({ ...articles(1), 'templates/article.11ty.mjs': 'export default () => process.exit(0);\n' }), '--json')).toMatchObject({
      error: expect.stringContaining('Nothing was published.'),
    });
  });
  it('is empty where it was not asked for', async () => expect(await runCli(['bild'])).toMatchObject({ code: 2, stdout: '' }));
});

it('an archive that cannot be written whole is not begun', () => {
  const root = join(tempFolder(), 'new');
  const ended = spawnSync('/bin/bash', ['-c', `ulimit -f 0; exec "${process.execPath}" "${inject('cli')}" init "${root}"`], { encoding: 'utf8' });
  expect(ended.stderr).toContain('A file would be larger than the system allows.');
  expect(ended.status).toBe(2);
  expect(existsSync(root)).toBe(false);
});

it.each([
  ['a symbolic link', (path: string) => symlinkSync(tempFolder(), path)],
  ['no folder', (path: string) => writeFileSync(path, 'mine\n')],
])('a .backfile that is %s is told, left alone, and costs nothing but time', async (what, make) => {
  const root = openArchive(articles(1));
  make(join(root, '.backfile'));
  const { code, stderr } = await build(root);
  expect(stderr).toContain(`nothing is remembered from or for other builds: ${join(root, '.backfile')} is ${what}; expected the folder that backfile keeps. Move it away.`);
  expect(code).toBe(0);
  if (what === 'a symbolic link') expect(readdirSync(join(root, '.backfile'))).toEqual([]);
  expect((await build(root, '--quiet')).stderr).toBe('');
});

it('a menu that names only pages that the archive does not have is no menu', async () => {
  const root = openArchive({ ...articles(1), 'archive.yaml': 'name: A\nnavigation: [issues]\n' });
  expect((await build(root)).code).toBe(0);
  const page = (name: string): string => readFileSync(join(root, '_site', name), 'utf8');
  for (const name of ['index.html', 'search.html', '404.html']) expect(page(name)).not.toMatch(/<ul[^>]*><\/ul>|class="menu"/);
  expect(page('index.html')).toContain('class="find"');
  expect(page('search.html')).not.toContain('class="bar"');
});

describe('a folder that may not be', () => {
  it('entered costs its texts and no more, with the cache as without it', async () => {
    const root = openArchive({ ...articles(2), 'content/shut/a.txt': 'A\n\nText.\n' });
    chmodSync(join(root, 'content/shut'), 0o644);
    for (const more of [[], ['--no-cache'], []]) {
      const { code, stderr } = await build(root, ...more);
      expect(stderr).toMatch(/^shut\/a\.txt: error read\/unreadable: /m);
      expect(stderr).toContain('2 published, 1 unreadable');
      expect(code).toBe(1);
    }
    chmodSync(join(root, 'content/shut'), 0o755);
    expect((await build(root)).stderr).toContain('3 published');
  });

  it('read is told, were it of templates or of public files', async () => {
    const root = openArchive({ ...articles(1), 'templates/about.liquid': 'x', 'public/deep/a.txt': 'x' });
    chmodSync(join(root, 'public/deep'), 0);
    const told = await build(root);
    expect(told.stderr).toMatch(/^public\/deep: error read\/unreadable-folder: /m);
    expect(told.code).toBe(1);
    chmodSync(join(root, 'templates'), 0);
    const refused = await build(root);
    expect(refused.stderr).toMatch(/^backfile: Permission was denied\..*templates/m);
    expect(refused.code).toBe(2);
    for (const folder of ['public/deep', 'templates']) chmodSync(join(root, folder), 0o755);
  });
});

it('what stands in the place of a file of the cache is taken away', async () => {
  const root = archive(articles(1));
  mkdirSync(join(root, '.backfile/files/x'), { recursive: true });
  expect(await runCli(['build', root, '--no-search', '--quiet'])).toMatchObject({ code: 0, stderr: '' });
  expect((await runCli(['build', root, '--no-search', '--json'])).stdout).toContain('"written":0');
});

it.runIf(existsSync('/dev/full'))('an output that is full is told', async () => {
  const root = archive(articles(1));
  const ended = spawnSync(process.execPath, [inject('cli'), 'check', root, '--json'], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'], encoding: 'utf8' });
  expect(ended.stderr).toContain('backfile: the output could not be written. There is no space left on the disk.');
  expect(ended.status).toBe(2);
});

it('a working folder that is gone is told', () => {
  const gone = tempFolder();
  const ended = spawnSync('/bin/sh', ['-c', `cd "${gone}" && rmdir "${gone}" && exec "${process.execPath}" "${inject('cli')}" build .`], { encoding: 'utf8' });
  expect(ended.stderr).toContain('The folder that this command was started in is gone.');
  expect(ended.status).toBe(2);
});

it('files that may not grow as large as the site’s are told, and the old site stays', () => {
  const root = archive(articles(1));
  const run = (limit: string) => spawnSync('/bin/bash', ['-c', `${limit} exec "${process.execPath}" "${inject('cli')}" build "${root}" --no-search --quiet`], { encoding: 'utf8' });
  expect(run('').status).toBe(0);
  const before = readFileSync(join(root, '_site/index.html'), 'utf8');
  rmSync(join(root, '.backfile'), { recursive: true });
  writeFileSync(join(root, 'archive.yaml'), 'name: Another name\n');
  const ended = run('ulimit -f 20;');
  expect(ended.stderr).toContain('A file would be larger than the system allows.');
  expect(ended.status).toBe(2);
  expect(readFileSync(join(root, '_site/index.html'), 'utf8')).toBe(before);
});

describe('what a record beside a text says wrong', () => {
  it('is told with the record’s name and line', async () => {
    const root = archive({
      'content/a.txt': 'A\n\nText.\n',
      'content/a.meta.yaml': 'title: Of the record\ndraft: maybe\nlanguage: klingonish\n',
      'content/b.txt': 'B\n\nText.\n',
      'content/b.meta.yaml': 'draft: true\n',
      'content/c.txt': 'C\n\nText.\n',
      'content/c.meta.yaml': 'title: First\n---\nauthor: Second\n',
    });
    const { stderr } = await runCli(['check', root, '--verbose']);
    expect(stderr).toMatch(/^a\.meta\.yaml:2: warning front-matter\/wrong-type: `draft`/m);
    expect(stderr).toMatch(/^a\.meta\.yaml:3: warning front-matter\/wrong-type: `language`/m);
    expect(stderr).toMatch(/^b\.txt: info article\/draft: Not published: `draft: true` in b\.meta\.yaml:1 marks it as a draft/m);
    expect(stderr).toMatch(/^c\.meta\.yaml:2: error sidecar\/invalid: .*a second document begins here/m);
  });
});

it('HTML without an end, with which the rest of a text goes, is a warning', async () => {
  const root = archive({
    'content/a.md': '---\ntitle: A\n---\n\nText.\n\n<script>\nlet x;\n\nMore text.\n',
    'content/b.md': '---\ntitle: B\n---\n\nText.\n\n<script>\nlet x;\n</script>\n\nMore.\n',
  });
  const { stderr } = await runCli(['check', root]);
  expect(stderr).toMatch(/^a\.md: warning markup\/not-closed: .*<script>/m);
  expect(stderr).not.toMatch(/^b\.md/m);
});

it('a text of nothing that can be seen is empty', async () => {
  const root = archive({ 'content/a.txt': '\u200b\u2060\n\ufeff\u00ad\n', 'content/b.txt': 'B\n\nText.\n' });
  expect((await runCli(['check', root])).stderr).toContain('1 published, 1 empty');
});

it('inspect says of a folder without texts that there are none', async () => {
  const { code, stderr, stdout } = await runCli(['inspect', putFiles(tempFolder(), { 'a.pdf': '%PDF' })]);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toContain('there is no text that ends in .txt or .md');
});
