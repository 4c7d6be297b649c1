/** The cache is trusted only as far as it can be checked: whatever is done to it, the site is the one that a build without it makes. */
import { spawn } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildInProcess } from '../helpers/inProcessBuild.js';
import { archive, articles, putFiles, runCli, tempFolder } from '../helpers/siteArchive.js';
import { contentsOf } from '../helpers/siteFiles.js';

const site = (root: string): ReadonlyMap<string, string> => contentsOf(join(root, '_site'));
const inode = (root: string, page: string): number => statSync(join(root, '_site', page)).ino;

/** The first file of the cache whose name ends so. */
function cached(root: string, folder: string, ending: string): string {
  const dir = join(root, '.backfile', folder);
  return join(dir, readdirSync(dir).find((name) => name.endsWith(ending)) ?? 'missing');
}

/** Changes a byte in the middle of a file. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0x55;
  writeFileSync(file, bytes);
}

const words = ['ferry', 'quay', 'mast', 'tide', 'gull', 'rope', 'sail', 'net', 'pier', 'crew', 'anchor', 'lamp'];

/** Texts that have nothing in common but their shape. */
function texts(): Record<string, string> {
  return Object.fromEntries(
    words.map((word, index) => [
      `content/2021/2021-03-${String(index + 1).padStart(2, '0')}-${word}.txt`,
      `The ${word}\n\nOf every ${word} there is much to tell: ${word.repeat(3)}.\n`,
    ]),
  );
}

async function built(): Promise<{ readonly root: string; readonly before: ReadonlyMap<string, string> }> {
  const root = archive({ 'archive.yaml': 'name: Small archive\n', ...texts() });
  await buildInProcess({ root });
  return { root, before: site(root) };
}

/** One more article, so that the build has something to do. */
async function afterAnother(root: string): Promise<void> {
  putFiles(root, { 'content/2021/2021-04-01-another.txt': 'Another\n\nIt came later than the others.\n' });
  const { code } = await buildInProcess({ root });
  const clean = join(tempFolder(), 'site');
  await buildInProcess({ root, cache: false, out: clean });
  expect(code).toBe(0);
  expect(site(root)).toEqual(contentsOf(clean));
}

describe('a second build', () => {
  it('of an unchanged archive writes nothing and says the same', async () => {
    const root = archive({ ...articles(12), 'content/empty.txt': '\n' });
    const first = await runCli(['build', root, '--no-search', '--json']);
    const page = inode(root, 'index.html');
    const second = await runCli(['build', root, '--no-search', '--json']);
    const [one, two] = [first, second].map(({ stdout }) => JSON.parse(stdout) as Record<string, unknown>);
    expect(two).toMatchObject({ written: 0, diagnostics: one?.diagnostics, pages: one?.pages, files: one?.files, bytes: one?.bytes, found: 13, published: 12 });
    expect(one?.written).toBe(one?.files);
    expect(inode(root, 'index.html')).toBe(page);
  });

  it('with another option is another build', async () => {
    const { root } = await built();
    expect((await buildInProcess({ root, search: true })).written).toBeGreaterThan(0);
    expect([...site(root).keys()].filter((path) => path.startsWith('search/')).length).toBeGreaterThan(2);
  });

  it('after an edit takes the pages that do not show it as they are', async () => {
    const { root } = await built();
    const [near, far] = ['2021/03/02/quay.html', '2021/03/09/pier.html'].map((page) => inode(root, page));
    putFiles(root, { 'content/2021/2021-03-01-ferry.txt': 'The ferry\n\nThe harbour master counted nothing at all on that day, for he was ill.\n' });
    const { written } = await buildInProcess({ root });
    expect(written).toBeGreaterThan(0);
    expect(inode(root, '2021/03/09/pier.html')).toBe(far);
    expect(readFileSync(join(root, '_site/2021/03/01/ferry.html'), 'utf8')).toContain('for he was ill');
    // Its neighbour shows its headline, which is the same, but might have shown more.
    expect(near).toBeGreaterThan(0);
  });

  it('takes from the site what nobody has touched, and mends what somebody has', async () => {
    const { root, before } = await built();
    writeFileSync(join(root, '_site/index.html'), 'Somebody was here.');
    rmSync(join(root, '_site/atom.xml'));
    writeFileSync(join(root, '_site/stray.txt'), 'Stray.');
    await buildInProcess({ root });
    expect(site(root)).toEqual(before);
  });

  it('never writes into a file that the published site shares', async () => {
    const { root } = await built();
    const old = readFileSync(join(root, '_site/2021/03/05/gull.html'));
    putFiles(root, { 'archive.yaml': 'name: Renamed\n' });
    const kept = join(tempFolder(), 'kept');
    mkdirSync(kept);
    linkSync(join(root, '_site/2021/03/05/gull.html'), join(kept, 'page.html'));
    await buildInProcess({ root });
    expect(readFileSync(join(kept, 'page.html'))).toEqual(old);
    expect(readFileSync(join(root, '_site/2021/03/05/gull.html'), 'utf8')).toContain('Renamed');
  });
});

describe('a cache in which', () => {
  it.each([
    ['a stored reading', 'articles', '.heads'],
    ['a stored text', 'articles', '.bodies'],
    ['the index of a pack', 'articles', '.index'],
    ['the manifest of the site', 'sites', '.json'],
    ['what is related', '.', 'related'],
  ])('%s has changed is not trusted', async (_, folder, ending) => {
    const { root } = await built();
    damage(cached(root, folder, ending));
    await afterAnother(root);
  });

  it.each([
    ['the digests of files', ''],
    ['a stored reading', '.heads'],
    ['a stored text', '.bodies'],
    ['the index of a pack', '.index'],
  ])('%s ends in the middle is not trusted', async (_, ending) => {
    const { root } = await built();
    const file = ending === '' ? join(root, '.backfile/files') : cached(root, 'articles', ending);
    truncateSync(file, statSync(file).size >> 1);
    await afterAnother(root);
  });

  it('a reading has changed makes it anew, and says so', async () => {
    const { root, before } = await built();
    damage(cached(root, 'articles', '.heads'));
    rmSync(join(root, '_site'), { recursive: true });
    const { code, stderr } = await runCli(['build', root, '--no-search']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/1 of the things remembered in .*\.backfile had changed/);
    expect(site(root)).toEqual(before);
  });

  it('a part is missing does without', async () => {
    for (const ending of ['.heads', '.bodies', '.index']) {
      const { root } = await built();
      rmSync(cached(root, 'articles', ending));
      await afterAnother(root);
    }
  });

  it('a stored text has changed is made anew, and says so', async () => {
    const { root } = await built();
    damage(cached(root, 'articles', '.bodies'));
    // Every article's page is rendered again, so every text is wanted.
    putFiles(root, { 'templates/article.tsx': "import { h } from 'preact';\nexport const render = (view) => h('html', null, view.bodyHtml);\n" });
    const last = await buildInProcess({ root });
    expect(last.log).toContain('everything is read again');
    expect(readFileSync(join(root, '_site/2021/03/05/gull.html'), 'utf8')).toContain('Of every gull');
  });
});

describe('the lock', () => {
  it('of another build that runs makes this one do without a cache', async () => {
    const { root, before } = await built();
    const other = spawn('sleep', ['60']);
    onTestFinished(() => void other.kill());
    mkdirSync(join(root, '.backfile/lock'));
    writeFileSync(join(root, '.backfile/lock/owner'), JSON.stringify({ pid: other.pid, host: hostname() }));
    const { code, log } = await buildInProcess({ root });
    expect(code).toBe(0);
    expect(log).toContain('another run is using it');
    expect(site(root)).toEqual(before);
    expect((await runCli(['clean', root])).code).toBe(2);
  });

  it('of a build that was killed is taken over', async () => {
    const { root } = await built();
    mkdirSync(join(root, '.backfile/lock'));
    writeFileSync(join(root, '.backfile/lock/owner'), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }));
    expect((await buildInProcess({ root })).written).toBe(0);
    expect(existsSync(join(root, '.backfile/lock'))).toBe(false);
  });
});

it('clean deletes the cache and leaves the site', async () => {
  const { root, before } = await built();
  const { code, stderr } = await runCli(['clean', root]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Deleted .*\.backfile: \d+ files/);
  expect(existsSync(join(root, '.backfile'))).toBe(false);
  expect(site(root)).toEqual(before);
  expect((await runCli(['clean', root])).stderr).toContain('nothing to delete');
  await afterAnother(root);
});

it('is kept out of version control', async () => {
  const { root } = await built();
  expect(readFileSync(join(root, '.backfile/.gitignore'), 'utf8')).toBe('*\n');
});

it('threads give the same bytes as none', async () => {
  const root = archive({ ...articles(60), 'content/draft.md': '---\ndraft: true\n---\n\nNot yet.\n', 'content/broken.md': '---\ntags: [open\n---\n\nText.\n' });
  const [one, three] = [join(tempFolder(), 'one'), join(tempFolder(), 'three')];
  const alone = await buildInProcess({ root, cache: false, out: one, workers: 1 });
  const together = await buildInProcess({ root, cache: false, out: three, workers: 3 });
  expect(contentsOf(three)).toEqual(contentsOf(one));
  expect(together.diagnostics).toEqual(alone.diagnostics);
});

it('a thread that was ready before gives an edited article the same bytes', async () => {
  const root = archive(articles(30));
  const out = join(tempFolder(), 'out');
  const clean = join(tempFolder(), 'clean');
  await buildInProcess({ root, out, workers: 2 });
  writeFileSync(join(root, 'content/edited.txt'), 'A new harbour wall\n\nThe wall was opened on Monday.\n');
  const edited = await buildInProcess({ root, out, workers: 2 });
  await buildInProcess({ root, cache: false, out: clean, workers: 1 });
  expect(edited.written).toBeGreaterThan(0);
  expect(contentsOf(out)).toEqual(contentsOf(clean));
});
