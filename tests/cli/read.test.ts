/** The commands that only look (`check`, `inspect`) write nothing; `init` makes an archive and touches nothing that exists. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archive, articles, ending, putFiles, runCli, startCli, tempFolder } from '../helpers/siteArchive.js';
import { filesOf } from '../helpers/siteFiles.js';

/** Every path below a folder with its size and its times. */
const listing = (folder: string): string[] =>
  [folder, ...readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))].sort().map((path) => {
    const { mtimeMs, ctimeMs, size } = statSync(path);
    return `${path} ${mtimeMs} ${ctimeMs} ${size}`;
  });

describe('check', () => {
  it('reports what build would, and writes nothing, here or in the folder for temporary files', async () => {
    const root = archive({
      ...articles(3),
      'content/latin.txt': Buffer.concat([Buffer.from('Caf\xe9\n\n', 'latin1'), Buffer.from('Größe, naïve, café, über, señor, garçon.')]),
      'templates/home.njk': 'x',
      'public/a.txt': 'x',
    });
    const temporary = tempFolder();
    const before = [listing(root), listing(temporary)];
    const { code, stdout, stderr } = await runCli(['check', root, '--json'], { env: { TMPDIR: temporary } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^latin\.txt:1: error read\/not-utf8/m);
    expect([listing(root), listing(temporary)]).toEqual(before);
    const checked = JSON.parse(stdout);
    const built = JSON.parse((await runCli(['build', root, '--json', '--no-search', '--quiet'])).stdout);
    for (const name of ['archive', 'found', 'published', 'unpublished', 'pages', 'diagnostics']) expect(checked[name], name).toEqual(built[name]);
  });

  it('works where nothing may be written', async () => {
    const root = archive(articles(2));
    for (const folder of ['content/2021', 'content', '.']) chmodSync(join(root, folder), 0o555);
    const { code, stderr } = await runCli(['check', root], process.getuid?.() === 0 ? { uid: 65_534 } : {});
    for (const folder of ['.', 'content', 'content/2021']) chmodSync(join(root, folder), 0o755);
    expect(stderr).toContain('nothing written');
    expect(code).toBe(0);
  });
});

describe('inspect', () => {
  const source = 'content/2024/issue-2/harbour/2024-01-11-a-year-after.txt';

  it('--json gives every field of a file, and null or nothing for what it does not have', async () => {
    const { code, stdout, stderr } = await runCli(['inspect', source, '--json']);
    expect([code, stderr]).toEqual([0, '']);
    const [article, ...others] = JSON.parse(stdout);
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      file: source.slice('content/'.length),
      headline: 'A Year After',
      kicker: null,
      deck: null,
      bylines: [{ name: 'Ines Calder' }],
      dateline: null,
      published: { edtf: '2024-01-11', earliest: '2024-01-11', latest: '2024-01-11', precision: 'day', evidence: { source: 'file-name', text: '2024-01-11' } },
      section: 'Harbour',
      issue: { publication: 'HB', number: 2, year: 2024 },
      topics: [],
      language: 'en',
      diagnostics: [],
    });
    expect(article.references[0]).toMatchObject({ text: expect.stringMatching(/HB 2\/23$/), publication: 'HB', number: 2, year: 2023 });
    expect(article.paragraphs[0]).toMatch(/^On Wednesday at twenty to eleven in the evening, with no wind at all and\s/);
    expect(article.text).toBe(article.paragraphs.join('\n\n'));
    expect(Array.isArray(article.removed)).toBe(true);
    expect(Object.keys(article.evidence)).toEqual(expect.arrayContaining(['headline', 'bylines', 'section', 'issue']));
  });

  it('tells what was removed, with its rule and line', async () => {
    const { stdout } = await runCli(['inspect', 'content/2022/issue-19/letters/2022-05-12-trois-jours-a-quai.txt', '--json']);
    const [article] = JSON.parse(stdout);
    expect(article.removed).toContainEqual(
      expect.objectContaining({ text: 'Print Friendly, PDF & Email', rule: expect.any(String), place: expect.objectContaining({ line: expect.any(Number) }) }),
    );
    expect(article.text).not.toContain('Print Friendly');
    expect(article.language).toBe('fr');
  });

  it('--jsonl gives one object a line for each file of a folder, also for those that cannot be read', async () => {
    const root = archive({ ...articles(3), 'content/latin.txt': Buffer.concat([Buffer.from('Caf\xe9 ', 'latin1'), Buffer.from('Größe, naïve, café, über, señor, garçon.')]) });
    const { code, stdout } = await runCli(['inspect', root, '--jsonl']);
    expect(code).toBe(1);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file }) => file)).toEqual([...[0, 1, 2].map((n) => `2021/2021-03-0${n + 1}-article-${n}.txt`), 'latin.txt']);
    expect(lines[3]).toEqual({ file: 'latin.txt', unread: true, diagnostics: [expect.objectContaining({ code: 'read/not-utf8' })] });
  });

  it('in words says where each field came from', async () => {
    const { stdout } = await runCli(['inspect', source]);
    expect(stdout).toMatch(/headline +A Year After/);
    expect(stdout).toMatch(/date +2024-01-11 \(to the day\)\n +from the name of the file “2024-01-11”/);
  });

  it('ends at once and quietly when its reader has seen enough', async () => {
    const long = `Long\n\n${'A paragraph that fills the pipe between two programs. '.repeat(2000)}\n`;
    const root = archive(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`text-${index}.txt`, long])));
    const child = startCli(['inspect', root, '--jsonl']);
    const ended = ending(child);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, stderr } = await ended;
    expect(stderr).toBe('');
    expect(code).toBe(141);
  });

  it('tells of folders that cannot be read, as check does', async () => {
    const root = archive({ 'archive.yaml': 'name: Shut\n', 'content/shut/a.txt': 'A\n\nText.\n' });
    chmodSync(root, 0o755);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    for (const shut of ['content/shut', 'content']) {
      chmodSync(join(root, shut), 0);
      for (const path of [root, ...(shut === 'content' ? [join(root, 'content')] : [join(root, shut)])]) {
        const { code, stderr } = await runCli(['inspect', path], nobody);
        expect(stderr).toMatch(/^(?:shut|\.): error read\/unreadable-folder: /m);
        expect(stderr).not.toContain('there is no text');
        expect(code).toBe(1);
      }
      chmodSync(join(root, shut), 0o755);
    }
  });

  it('refuses what is not there, and links', async () => {
    const root = archive({ 'a.txt': 'A\n\nText.\n' });
    symlinkSync(join(root, 'a.txt'), join(root, 'link.txt'));
    expect(await runCli(['inspect', join(root, 'none.txt')])).toMatchObject({ code: 2, stdout: '' });
    const link = await runCli(['inspect', join(root, 'link.txt')]);
    expect(link.stderr).toMatch(/is a symbolic link/);
    expect(link.code).toBe(2);
  });
});

describe('init', () => {
  it('makes an archive that builds without a warning; a second time it refuses', async () => {
    const root = join(tempFolder(), 'the-harbour_post');
    const first = await runCli(['init', root]);
    expect(first.code).toBe(0);
    expect(filesOf(root).sort()).toEqual(['archive.yaml', 'content/2024/2024-03-21-the-ferry-is-back.txt']);
    const built = await runCli(['build', root, '--strict']);
    expect(built.stderr).toContain('0 errors, 0 warnings');
    expect(built.code).toBe(0);
    expect(readFileSync(join(root, '_site/index.html'), 'utf8')).toContain('>The harbour post</a>');
    const before = listing(root);
    const second = await runCli(['init', root]);
    expect(second.stderr).toMatch(/is an archive already/);
    expect(second.code).toBe(2);
    expect(listing(root)).toEqual(before);
  });

  it('takes a folder that has texts for their folder, and hides none', async () => {
    const root = putFiles(tempFolder(), { 'mine.txt': 'Mine\n\nText.\n', 'old/yours.txt': 'Yours\n\nText.\n' });
    expect((await runCli(['init', root])).code).toBe(0);
    expect(filesOf(root)).toEqual(['archive.yaml', 'mine.txt', 'old/yours.txt']);
    expect((await runCli(['check', root])).stderr).toContain('2 files found: 2 published');
  });

  it('adds settings beside texts that are there, and touches none', async () => {
    const root = putFiles(tempFolder(), { 'content/mine.txt': 'Mine\n\nText.\n' });
    mkdirSync(join(root, 'notes'));
    expect((await runCli(['init', root])).code).toBe(0);
    expect(filesOf(root)).toEqual(['archive.yaml', 'content/mine.txt']);
    expect(readFileSync(join(root, 'content/mine.txt'), 'utf8')).toBe('Mine\n\nText.\n');
  });
});
