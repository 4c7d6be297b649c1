/** A build that finds its digest again is not made: so whatever a site is made of must show in it, and nothing else. */
import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileStates } from '../../src/cache/fileStates.js';
import { runDigest } from '../../src/commands/runDigest.js';
import { loadConfig } from '../../src/config.js';
import { buildInProcess } from '../helpers/inProcessBuild.js';
import { archive, putFiles, runCli, tempFolder } from '../helpers/siteArchive.js';
import { contentsOf } from '../helpers/siteFiles.js';

const files = {
  'archive.yaml': 'name: Small\nauthors: names.yaml\n',
  'names.yaml': '- name: Ada Quill\n',
  'content/a.txt': 'A\n\nOne text.\n',
  'content/.authors.yml': 'jroe: Jane Roe\n',
  'content/pier.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'public/own/note.txt': 'Note 1\n',
  'public/.htaccess': 'Options none\n',
  'public/.well-known/security.txt': 'Contact: mail\n',
  'public/node_modules/kit/kit.css': 'a{}\n',
  'templates/section.tsx': 'export {};\n',
};
/** Templates, and what they import from elsewhere. */
const imported = {
  'templates/section.tsx': 'export { render } from "../code/frame.js";\n',
  'code/frame.tsx': 'import { word } from "./word.js"; export const render = () => word;\n',
  'code/word.ts': 'export const word = 1;\n',
  'templates/about.11ty.mjs': 'import kit from "kit"; import "@own/set/part.js"; export default () => kit;\n',
  'templates/node_modules/kit/package.json': '{ "main": "kit.js", "dependencies": { "deep": "*" } }\n',
  'templates/node_modules/kit/kit.js': 'module.exports = require("deep");\n',
  'templates/node_modules/deep/index.js': 'module.exports = 1;\n',
  'node_modules/@own/set/part.js': 'module.exports = 1;\n',
};

it.each(Object.keys({ ...files, ...imported }).filter((path) => path !== 'archive.yaml'))('tells that %s was edited, though not its size, and that it was put back', (path) => {
  const root = archive({ ...files, ...imported });
  const remembered = join(tempFolder(), 'states');
  const digest = (): string => runDigest(loadConfig({ root }), 'code', fileStates(remembered), { search: true });
  const before = digest();
  expect(digest()).toBe(before);
  const text = { ...files, ...imported }[path as keyof typeof files | keyof typeof imported];
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

it('a site has hidden files as they were edited, and loses those that were deleted', async () => {
  const root = archive(files);
  await buildInProcess({ root });
  putFiles(root, { 'public/.htaccess': 'Options all\n' });
  rmSync(join(root, 'public/.well-known'), { recursive: true });
  rmSync(join(root, 'public/node_modules'), { recursive: true });
  await buildInProcess({ root });
  const site = contentsOf(join(root, '_site'));
  expect(site.get('.htaccess')).toBe(Buffer.from('Options all\n').toString('hex'));
  expect([...site.keys()].filter((path) => /well-known|node_modules/.test(path))).toEqual([]);
});

it('what is copied has the permissions of every new file, whichever its source has', async () => {
  const root = archive(files);
  chmodSync(join(root, 'public/own/note.txt'), 0o600);
  chmodSync(join(root, 'public/.htaccess'), 0o777);
  await buildInProcess({ root });
  writeFileSync(join(root, 'usual'), '');
  for (const path of ['own/note.txt', '.htaccess', 'index.html']) expect(statSync(join(root, '_site', path)).mode).toBe(statSync(join(root, 'usual')).mode);
});

it('a site has what was edited in code outside of templates/ that a template imports', async () => {
  const root = archive({
    'content/a.txt': 'A\n\nOne text.\n',
    'templates/about.11ty.mjs': 'import { word } from "../code/word.mjs"; export default () => word;\n',
    'code/word.mjs': 'export const word = "one";\n',
  });
  const about = async (): Promise<string> => {
    expect(await runCli(['build', root, '--no-search', '--quiet'])).toMatchObject({ code: 0, stderr: '' });
    return readFileSync(join(root, '_site/about.html'), 'utf8');
  };
  expect(await about()).toBe('one');
  putFiles(root, { 'code/word.mjs': 'export const word = "two";\n' });
  expect(await about()).toBe('two');
});
