/** A tree looked at in a thread is the tree looked at here. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lookAhead } from '../../src/stages/publish/lookAhead.js';
import { looksBelow } from '../../src/stages/publish/looksBelow.js';
import { putFiles, tempFolder } from '../helpers/siteArchive.js';

const enoughForThread = 2_000;

it.each([0, enoughForThread])('where %s files are expected', async (files) => {
  const root = tempFolder();
  putFiles(root, { 'a.html': 'a', '2001/03/02/é.html': 'text', '2001/empty': '' });
  symlinkSync('a.html', join(root, 'link'));
  const looks = await lookAhead(root, files);
  expect(looks.size).toBe(4);
  expect(looks.get('link')).toBeUndefined();
  expect(looks.get('2001/03/02/é.html')?.size).toBe(4);
  expect(new Map(looks)).toEqual(looksBelow(root));
});

it('where there is none', async () => {
  expect((await lookAhead(join(tempFolder(), 'none'), enoughForThread)).size).toBe(0);
});
