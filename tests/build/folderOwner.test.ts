/** Whose a folder is: a lock is kept while its process lives, and no longer, whatever has the process's number now. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderOwner } from '../../src/cache/folderOwner.js';
import { ownFolder } from '../../src/cache/ownFolder.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-owner-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const claim = (words: object): void => writeFileSync(join(folder, 'owner'), JSON.stringify(words));
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

describe('the owner of a folder', () => {
  it('is alive while its process is', () => {
    const end = ownFolder(folder);
    expect(folderOwner(folder)).toMatchObject({ pid: process.pid, host: hostname(), isAlive: true });
    end();
    end();
  });
  it.runIf(existsSync('/proc/self/stat'))('is dead where its number belongs to another process now', () => {
    ownFolder(folder)();
    const own = JSON.parse(readFileSync(join(folder, 'owner'), 'utf8')) as { started: string };
    expect(own.started).toMatch(/^\d+$/);
    claim({ ...own, started: String(Number(own.started) - 1) });
    expect(folderOwner(folder)).toMatchObject({ pid: process.pid, isAlive: false });
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    claim({ ...own, pid: other.pid });
    expect(folderOwner(folder)).toMatchObject({ isAlive: false });
    claim({ pid: other.pid, host: hostname() });
    expect(folderOwner(folder)).toMatchObject({ isAlive: true });
    other.kill('SIGKILL');
  });
  it('on another machine is alive as long as it gives signs', () => {
    claim({ pid: 1, host: 'elsewhere.example' });
    expect(folderOwner(folder)?.isAlive).toBe(true);
    utimesSync(join(folder, 'owner'), minutesAgo(14), minutesAgo(14));
    expect(folderOwner(folder)?.isAlive).toBe(true);
    utimesSync(join(folder, 'owner'), minutesAgo(16), minutesAgo(16));
    expect(folderOwner(folder)?.isAlive).toBe(false);
  });
  it('that has not yet written its name is not known, until it is too late for that', () => {
    mkdirSync(join(folder, 'new'));
    expect(folderOwner(join(folder, 'new'))).toBeUndefined();
    utimesSync(join(folder, 'new'), minutesAgo(1), minutesAgo(1));
    expect(folderOwner(join(folder, 'new'))?.isAlive).toBe(false);
  });
});
