/** A kept folder in which a file has changed is not used, and is counted. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderCache } from '../../src/cache/folderCache.js';
import { putFiles, tempFolder } from '../helpers/siteArchive.js';

it('gives what it keeps, and counts what has changed since', () => {
  const made = putFiles(tempFolder(), { 'a/index.pf_index': 'words', 'table.json': '[]' });
  const root = tempFolder();
  const cache = folderCache(root);
  cache.keep('d1', made);
  const first = tempFolder();
  expect(cache.take('d1', first)).toBe(true);
  expect(readFileSync(join(first, 'a/index.pf_index'), 'utf8')).toBe('words');
  expect(cache.damaged()).toBe(0);
  appendFileSync(join(root, 'd1', 'a/index.pf_index'), '!');
  expect(cache.take('d1', tempFolder())).toBe(false);
  expect(cache.damaged()).toBe(1);
  // What is gone is missing, not damaged.
  expect(cache.take('d1', tempFolder())).toBe(false);
  expect(cache.damaged()).toBe(1);
});
