/** A build that is stopped, killed, fails or runs out of disk leaves the old site as it was, and nothing beside it; the next build works. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { archive, articles, ending, makeFolder, putFiles, runCli, startCli, tempFolder } from '../helpers/siteArchive.js';
import { contentsOf } from '../helpers/siteFiles.js';

/**
 * An archive whose build waits in the middle of rendering, since its front page does: it makes the file `waiting` and
 * goes on when `go` is there, or fails when `fail` is.
 */
function waitingArchive(): string {
  const template = `
    import { existsSync, writeFileSync } from 'node:fs';
    const there = (name) => existsSync(new URL('../' + name, import.meta.url));
    export default async () => {
      writeFileSync(new URL('../waiting', import.meta.url), '');
      while (!there('go') && !there('fail')) await new Promise((resolve) => setTimeout(resolve, 20));
      if (there('fail')) throw new Error('told to fail');
      return '<p>front page</p>';
    };`;
  return archive({ ...articles(3), 'templates/home.11ty.js': template });
}

const put = (root: string, name: string): void => writeFileSync(join(root, name), '');
const take = (root: string, ...names: string[]): void => {
  for (const name of names) rmSync(join(root, name), { force: true });
};

async function untilThere(path: string): Promise<void> {
  while (!existsSync(path)) await wait(20);
}

/** A finished site, then a second build of changed texts that has come to the middle. */
async function midBuild() {
  const root = waitingArchive();
  put(root, 'go');
  expect((await runCli(['build', root, '--quiet'])).code).toBe(0);
  const before = contentsOf(join(root, '_site'));
  take(root, 'go', 'waiting');
  putFiles(root, { 'content/2022-01-01-new.txt': 'New\n\nA text that the old site does not have.\n' });
  const child = startCli(['build', root]);
  const ended = ending(child);
  await untilThere(join(root, 'waiting'));
  return { root, before, child, ended };
}

const site = (root: string): ReadonlyMap<string, string> => contentsOf(join(root, '_site'));
const staging = (root: string): string[] => readdirSync(root).filter((name) => name.includes('.backfile-'));

it('a second build to the same folder stops with 2 and says so; the first goes on', async () => {
  const { root, ended, before } = await midBuild();
  const second = await runCli(['build', root]);
  expect(second.stderr).toMatch(/Another build to .*_site is under way \(by process \d+\)/);
  expect(second.code).toBe(2);
  expect(site(root)).toEqual(before);
  put(root, 'go');
  expect((await ended).code).toBe(0);
  expect([...site(root).keys()]).toContain('2022/01/01/new.html');
  expect(staging(root)).toEqual([]);
});

it.each(['SIGINT', 'SIGTERM'] as const)('%s in the middle of a build ends it with 130 and leaves the old site', async (signal) => {
  const { root, ended, before, child } = await midBuild();
  child.kill(signal);
  const { code, stderr } = await ended;
  expect(code).toBe(130);
  expect(stderr).not.toMatch(/error|bug/i);
  expect(site(root)).toEqual(before);
  expect(staging(root)).toEqual([]);
  put(root, 'go');
  expect((await runCli(['build', root, '--quiet'])).code).toBe(0);
  expect([...site(root).keys()]).toContain('2022/01/01/new.html');
});

it('SIGINT while threads write leaves nothing of what they go on to write', async () => {
  const root = archive(articles(1500));
  const child = startCli(['build', root, '--workers', '2', '--no-search', '--no-cache']);
  const ended = ending(child);
  // The first pages of many.
  await untilThere(join(root, '._site.backfile-build/site/2021'));
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect([code, stderr]).toEqual([130, expect.not.stringMatching(/error|bug/i)]);
  expect(readdirSync(root).sort()).toEqual(['archive.yaml', 'content']);
});

it('after SIGKILL the next build takes away what was left, and works', async () => {
  const { root, ended, before, child } = await midBuild();
  child.kill('SIGKILL');
  expect((await ended).signal).toBe('SIGKILL');
  expect(staging(root)).toEqual(['._site.backfile-build']);
  expect(site(root)).toEqual(before);
  put(root, 'go');
  const next = await runCli(['build', root, '--quiet']);
  expect([next.code, next.stderr]).toEqual([0, '']);
  expect([...site(root).keys()]).toContain('2022/01/01/new.html');
  expect(staging(root)).toEqual([]);
});

it('a kill in the middle of the switch loses no site: the next build puts the old one back first', async () => {
  const root = archive(articles(2));
  expect((await runCli(['build', root, '--quiet', '--no-search'])).code).toBe(0);
  const before = site(root);
  // As SIGKILL between the two renames leaves it: the old site is moved aside, the new one not yet in place.
  const killed = startCli(['--version']);
  await ending(killed);
  mkdirSync(join(root, '._site.backfile-build'));
  writeFileSync(join(root, '._site.backfile-build/owner'), JSON.stringify({ pid: killed.pid, host: hostname() }));
  renameSync(join(root, '_site'), join(root, '._site.backfile-build/old'));
  putFiles(root, { 'templates/home.11ty.js': 'export default () => { throw new Error("no"); };' });
  expect((await runCli(['build', root, '--no-search'])).code).toBe(2);
  expect(site(root)).toEqual(before);
  expect(staging(root)).toEqual([]);
});

it('a build that fails leaves the old site', async () => {
  const { root, ended, before } = await midBuild();
  put(root, 'fail');
  const { code, stderr } = await ended;
  expect(stderr).toMatch(/home\.11ty\.js.*told to fail/s);
  expect(code).toBe(2);
  expect(site(root)).toEqual(before);
  expect(staging(root)).toEqual([]);
});

/** A small disk; undefined where this machine does not let us make one. */
function smallDisk(size: string): string | undefined {
  const folder = makeFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

function takeAway(disk: string): void {
  execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true });
}

const trial = smallDisk('64k');
if (trial !== undefined) takeAway(trial);

describe.skipIf(trial === undefined)('on a full disk (needs the right to mount a tmpfs)', () => {
  /** `room`: bytes that are left after the first build. */
  const fills = async (room: number, count: number, args: readonly string[]): Promise<void> => {
    const disk = smallDisk('4m') ?? '';
    onTestFinished(() => takeAway(disk));
    const root = archive(articles(1));
    const out = join(disk, 'site');
    expect((await runCli(['build', root, '--quiet', '--no-search', '--out', out])).code).toBe(0);
    const before = contentsOf(out);
    const { blocks, bfree, bsize } = statfsSync(disk);
    execFileSync('mount', ['-o', `remount,size=${(blocks - bfree) * bsize + room}`, disk]);
    putFiles(root, articles(count));
    const { code, stderr } = await runCli(['build', root, '--out', out, ...args]);
    expect(stderr).toMatch(/no space left on the disk/i);
    expect(stderr).not.toMatch(/bug in backfile/);
    expect(code).toBe(2);
    expect(readdirSync(disk)).toEqual(['site']);
    expect(contentsOf(out)).toEqual(before);
  };

  it('before anything is written', () => fills(0, 1, ['--no-search']));
  it('while pages are written', () => fills(200_000, 200, ['--no-search']));
  it('while the search index is written', () => fills(16_384, 1, []));
});

it('without the right to write, the message says what to do', async () => {
  const parent = tempFolder();
  const root = archive(articles(1));
  for (const folder of [root, join(root, 'content'), join(root, 'content/2021')]) chmodSync(folder, 0o755);
  chmodSync(parent, 0o555);
  const { code, stderr } = await runCli(['build', root, '--out', join(parent, 'site')], process.getuid?.() === 0 ? { uid: 65_534 } : {});
  expect(stderr).toMatch(/Permission was denied/);
  expect(code).toBe(2);
  expect(readdirSync(parent)).toEqual([]);
});
