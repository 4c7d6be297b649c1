/** Same input, same bytes: neither clock, time zone, language of the machine, working folder, nor the order in which files were made shows in a site. */
import { readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copySamples, putFiles, runCli, tempFolder } from '../helpers/siteArchive.js';
import { contentsOf } from '../helpers/siteFiles.js';

const samples = [
  '2022/issue-19/letters/2022-05-12-trois-jours-a-quai.txt',
  '2022/issue-2/harbour/2022-01-13-the-petrel-turns-forty.txt',
  '2022/issue-24/town/2022-06-16-last-shift-at-maddox-and-thole.md',
  '2023/issue-16/letters/2023-04-20-tabib-al-safina.txt',
  '2023/issue-2/town/2023-01-12-what-the-sea-took.md',
  '2023/issue-2/harbour/2023-01-12-the-night-of-the-tenth.txt',
  '2023/issue-30/sea-life/the-seal-on-the-slip.txt',
  '2023/issue-36/town/2023-09-07-der-gegenbesuch.md',
  '2024/issue-2/harbour/2024-01-11-a-year-after.txt',
  'letters/a-letter-found-in-a-drawer.txt',
];
const settings = { 'archive.yaml': 'name: Twice\nurl: https://example.org/\npublications:\n  - abbreviation: HB\n' };

it('two builds give the same files, byte for byte, the search index included', async () => {
  const [one, two] = [tempFolder(), join(tempFolder(), 'deep', 'er')];
  putFiles(one, settings);
  copySamples(samples, one);
  copySamples([...samples].reverse(), two);
  putFiles(two, settings);
  for (const path of readdirSync(join(two, 'content'), { recursive: true })) utimesSync(join(two, 'content', String(path)), 1, 1_000_000);
  const first = await runCli(['build', one], { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } });
  const second = await runCli(['build', '.', '--quiet', '--out', '../site'], { cwd: two, env: { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'tr_TR.UTF-8' } });
  expect([first.code, second.code], first.stderr + second.stderr).toEqual([0, 0]);

  const [left, right] = [contentsOf(join(one, '_site')), contentsOf(join(two, '..', 'site'))];
  expect([...right.keys()]).toEqual([...left.keys()]);
  expect([...left.keys()].filter((path) => left.get(path) !== right.get(path))).toEqual([]);
  expect([...left.keys()].filter((path) => path.startsWith('search/')).length).toBeGreaterThan(10);
  expect([...left.keys()].filter((path) => path.endsWith('.html')).length).toBeGreaterThan(30);
});

it('a build over an older site leaves nothing of it', async () => {
  const root = putFiles(tempFolder(), settings);
  copySamples(samples.slice(0, 3), root);
  putFiles(root, { 'content/2001-02-03-gone-tomorrow.txt': 'Gone tomorrow\n\nThis one is deleted before the second build.\n' });
  await runCli(['build', root, '--quiet', '--no-search']);
  expect([...contentsOf(join(root, '_site')).keys()]).toContain('2001/02/03/gone-tomorrow.html');
  const fresh = putFiles(tempFolder(), settings);
  copySamples(samples.slice(0, 2), fresh);
  copySamples(samples.slice(0, 2), root);
  for (const path of ['2001-02-03-gone-tomorrow.txt', samples[2] ?? '']) rmSync(join(root, 'content', path));
  await runCli(['build', root, '--quiet', '--no-search']);
  await runCli(['build', fresh, '--quiet', '--no-search']);
  expect(contentsOf(join(root, '_site'))).toEqual(contentsOf(join(fresh, '_site')));
});
