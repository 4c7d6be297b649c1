/** From where the command is run makes no difference: Eleventy takes folders whose names begin alike for one within the other. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'backfile-from-'));
const root = join(folder, 'news-archive');
mkdirSync(join(root, 'content'), { recursive: true });
mkdirSync(join(folder, 'news'));
writeFileSync(join(root, 'content', 'a.txt'), 'The ferry sails again\n\nIt left the quay on Monday, with forty people on board.\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build', () => {
  it.each([
    ['a folder whose name begins the archive’s', join(folder, 'news')],
    ['the root of the file system', '/'],
    ['the archive', root],
    ['the folder above', folder],
  ])('runs from %s', (_, cwd) => {
    const { status, stderr } = spawnSync(process.execPath, [inject('cli'), 'build', root, '--no-search', '--no-cache'], { cwd, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(readFileSync(join(root, '_site', 'index.html'), 'utf8')).toContain('The ferry sails again');
  });
});
