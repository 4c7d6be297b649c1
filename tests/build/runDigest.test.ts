/** A build that finds its digest again is not made: so whatever a site is made of must show in it, and nothing else. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileStates } from '../../src/cache/fileStates.js';
import { runDigest } from '../../src/commands/runDigest.js';
import { loadConfig } from '../../src/config.js';
import { buildInProcess } from '../helpers/inProcessBuild.js';
import { archive, putFiles, tempFolder } from '../helpers/siteArchive.js';
import { contentsOf } from '../helpers/siteFiles.js';

const files = {
  'archive.yaml': 'name: Small\nauthors: names.yaml\n',
  'names.yaml': '- name: Ada Quill\n',
  'content/a.txt': 'A\n\nOne text.\n',
  'content/pier.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'public/own/note.txt': 'Note 1\n',
  'templates/section.tsx': 'export {};\n',
};

it.each(Object.keys(files).filter((path) => path !== 'archive.yaml'))('tells that %s was edited, though not its size, and that it was put back', (path) => {
  const root = archive(files);
  const remembered = join(tempFolder(), 'states');
  const digest = (): string => runDigest(loadConfig({ root }), 'code', fileStates(remembered), { search: true });
  const before = digest();
  expect(digest()).toBe(before);
  const text = files[path as keyof typeof files];
  putFiles(root, { [path]: text.replace(/[a-z]/, 'q') });
  expect(digest()).not.toBe(before);
  putFiles(root, { [path]: text });
  expect(digest()).toBe(before);
  rmSync(join(root, path));
  expect(digest()).not.toBe(before);
});

it('a site has what was edited in the folder of public files, and nothing else is written', async () => {
  const root = archive(files);
  await buildInProcess({ root });
  const before = contentsOf(join(root, '_site'));
  expect((await buildInProcess({ root })).written).toBe(0);
  putFiles(root, { 'public/own/note.txt': 'Note 2\n' });
  await buildInProcess({ root });
  const after = contentsOf(join(root, '_site'));
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect([...after.keys()].filter((path) => after.get(path) !== before.get(path))).toEqual(['own/note.txt']);
});
