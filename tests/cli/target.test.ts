/** Where a site may be published: never over what is not backfile's own, never over the archive, never through a link. */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archive, articles, putFiles, runCli, tempFolder } from '../helpers/siteArchive.js';
import { contentsOf, filesOf } from '../helpers/siteFiles.js';

const small = (): string => archive(articles(1));

it('--out publishes elsewhere, into a folder that may be empty or new, and again over the site that is there', async () => {
  const root = small();
  const out = join(tempFolder(), 'new', 'site');
  for (const _ of [1, 2]) {
    const { code, stderr } = await runCli(['build', root, '--no-search', '--quiet', '--out', out]);
    expect([code, stderr]).toEqual([0, '']);
  }
  expect(filesOf(out)).toContain('index.html');
  expect(filesOf(root).filter((file) => !file.startsWith('.backfile/'))).toEqual(['archive.yaml', 'content/2021/2021-03-01-article-0.txt']);
  const empty = tempFolder();
  expect((await runCli(['build', root, '--no-search', '--quiet', '--out', empty])).code).toBe(0);
  expect(filesOf(empty)).toContain('index.html');
});

describe('refused with 2, and nothing is touched', () => {
  const refuses = async (root: string, args: readonly string[], message: RegExp, watched = root): Promise<void> => {
    const before = contentsOf(watched);
    const { code, stderr } = await runCli(['build', root, '--no-search', ...args]);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(contentsOf(watched)).toEqual(before);
  };

  it('a folder with files of somebody else', async () => {
    const other = putFiles(tempFolder(), { 'thesis.doc': 'years of work', 'index.html': 'my page' });
    await refuses(small(), ['--out', other], /is not empty and was not built by backfile/, other);
  });

  it('a site that holds a git repository', async () => {
    const root = small();
    expect((await runCli(['build', root, '--no-search', '--quiet'])).code).toBe(0);
    putFiles(root, { '_site/.git/HEAD': 'ref: refs/heads/pages\n' });
    await refuses(root, [], /holds a git repository/);
  });

  it('the archive itself, its texts, its templates, and a folder above them', async () => {
    const root = archive({ ...articles(1), 'templates/note.txt': 'x', 'public/a.txt': 'x' });
    for (const out of [root, join(root, 'content'), join(root, 'templates'), join(root, 'public'), join(root, '..')]) await refuses(root, ['--out', out], /cannot be published to/);
  });

  it('a folder within the templates or the public files, which would hold itself, by the settings too', async () => {
    const root = archive({ ...articles(1), 'templates/note.txt': 'x', 'public/a.txt': 'x' });
    for (const out of ['templates/site', 'public/site', 'public/deep/er']) await refuses(root, ['--out', join(root, out)], /cannot be published to .*: everything in /);
    putFiles(root, { 'archive.yaml': 'out: public/site\n' });
    await refuses(root, [], /cannot be published to .*public.site: everything in /);
  });

  it('a folder within another site', async () => {
    const other = putFiles(tempFolder(), { 'site/.backfile-site': '', 'site/index.html': 'x' });
    for (const out of ['site/new', 'site/a/b']) await refuses(small(), ['--out', join(other, out)], /site is a site that backfile built/, other);
  });

  it('a place where no folder can be made', async () => {
    const root = putFiles(small(), { 'a.txt': 'x' });
    for (const out of ['a.txt/site', 'a.txt/deep/er/site'])
      await refuses(root, ['--out', join(root, out)], /cannot be published to .*: no folder can be made in .*a part of the path is a file/);
    if (process.platform === 'linux') for (const out of ['/proc/foo', '/proc/foo/bar']) await refuses(root, ['--out', out], /no folder can be made in \/proc/);
  });

  it('a file, and a link to a folder', async () => {
    const root = putFiles(small(), { 'a-file': 'x' });
    await refuses(root, ['--out', join(root, 'a-file')], /is a file/);
    const elsewhere = putFiles(tempFolder(), { '.backfile-site': '', 'kept.txt': 'x' });
    symlinkSync(elsewhere, join(root, 'link'));
    await refuses(root, ['--out', join(root, 'link')], /is a symbolic link/, elsewhere);
  });

  it('settings that are a link, and texts that are a link out of the archive', async () => {
    const elsewhere = putFiles(tempFolder(), { 'archive.yaml': 'name: Elsewhere\n', 'texts/a.txt': 'A\n\nText.\n' });
    const root = tempFolder();
    symlinkSync(join(elsewhere, 'archive.yaml'), join(root, 'archive.yaml'));
    await refuses(root, [], /archive\.yaml is a symbolic link/);
    const other = archive({ 'archive.yaml': 'content: texts\n' });
    symlinkSync(join(elsewhere, 'texts'), join(other, 'texts'));
    await refuses(other, [], /leads out of the archive/);
  });
});

it('links in public/ are reported and not followed; other files there are copied as they are', async () => {
  const root = archive({ ...articles(1), 'public/notes/terms.txt': 'Terms', 'public/.well-known/x': 'y' });
  symlinkSync('/etc/hostname', join(root, 'public/host'));
  mkdirSync(join(root, 'public/empty'));
  const { code, stderr } = await runCli(['build', root, '--no-search']);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^public\/host: warning read\/symlink/m);
  expect(filesOf(join(root, '_site'))).not.toContain('host');
  expect(readFileSync(join(root, '_site/notes/terms.txt'), 'utf8')).toBe('Terms');
  expect(filesOf(join(root, '_site'))).toContain('.well-known/x');
});
