/** Tables of full volumes are together in a file, beside each one's own: the same bytes, and a search of the whole archive asks for one of them instead of eight. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Archive } from '../../src/browser/hits/searchArchive.js';
import { openArchive } from '../../src/browser/page/openArchive.js';
import { unpack } from '../../src/browser/volumes/unpack.js';
import { type SearchManifest, tableFile, tablesMark } from '../../src/model/searchFiles.js';
import { ask } from '../browser/helpers/ask.js';
import { indexArticles, type TestArticle } from '../helpers/searchArchive.js';
import { makeFolder } from '../helpers/siteArchive.js';

/** Ten years of four articles, each year a volume; and one without a date. */
const list = Array.from(
  { length: 40 },
  (_, number): TestArticle => ({ headline: `Number ${number}`, text: 'the ferry sails', day: `${1990 + Math.floor(number / 4)}-02-0${1 + (number % 4)}` }),
);
const limit = { limit: 4 };

let folder: string;
let dir: string;
let manifest: SearchManifest;
beforeAll(async () => {
  folder = makeFolder();
  dir = await indexArticles(list, folder, limit);
  manifest = JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8')) as SearchManifest;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const idsOf = ({ volumes }: SearchManifest): string[] => volumes.map(({ id }) => id);
const bin = (root: string): Buffer => readFileSync(join(root, 'tables/0.bin'));

/** An archive that tells which tables it was asked for, and lacks some files. */
async function open(missing: ReadonlySet<string> = new Set()): Promise<{ archive: Archive; tables: () => string[] }> {
  const asked: string[] = [];
  const archive = await openArchive(async (path) => {
    asked.push(path);
    if (missing.has(path)) throw new Error(`404: ${path}`);
    return unpack(new Uint8Array(readFileSync(join(dir, path))));
  });
  return { archive, tables: () => asked.filter((path) => /table/.test(path)).sort() };
}

it('holds the tables of the oldest eight volumes, byte for byte, from the oldest on', () => {
  expect(manifest.volumes).toHaveLength(10);
  expect(manifest.tables).toHaveLength(1);
  expect(existsSync(join(dir, 'tables/1.bin'))).toBe(false);
  const own = idsOf(manifest)
    .reverse()
    .slice(0, 8)
    .map((id) => readFileSync(join(dir, id, tableFile)));
  expect(manifest.tables?.[0]).toEqual(own.map((bytes) => bytes.length));
  expect(bin(dir).equals(Buffer.concat([Buffer.from(tablesMark), ...own]))).toBe(true);
});

it('is not there in an archive of fewer volumes', async () => {
  const small = await indexArticles(list.slice(0, 28), join(folder, 'small'), limit);
  expect(existsSync(join(small, 'tables'))).toBe(false);
  expect(JSON.parse(readFileSync(join(small, 'index.json'), 'utf8'))).not.toHaveProperty('tables');
});

it('is asked for once by a search of the whole archive, and not by one of two years', async () => {
  const ids = idsOf(manifest);
  const whole = await open();
  expect((await ask(whole.archive, 'ferry')).titles).toHaveLength(40);
  expect(whole.tables()).toEqual([`${ids[1]}/${tableFile}`, `${ids[0]}/${tableFile}`, 'tables/0.bin'].sort());
  const part = await open();
  expect((await ask(part.archive, 'ferry', { from: '1991', to: '1992' })).titles).toHaveLength(8);
  expect(part.tables()).toEqual([`1991/${tableFile}`, `1992/${tableFile}`]);
});

it('is done without where a host lacks it', async () => {
  const { archive } = await open(new Set(['tables/0.bin']));
  const { titles, found } = await ask(archive, 'ferry');
  expect([titles.length, found.failed]).toEqual([40, 0]);
});

it('stays as it is when articles come to the newest volumes', async () => {
  const more = await indexArticles([...list, { headline: 'More', text: 'the ferry', day: '2001-05-05' }], join(folder, 'more'), limit);
  const grown = JSON.parse(readFileSync(join(more, 'index.json'), 'utf8')) as SearchManifest;
  expect(grown.volumes).toHaveLength(11);
  expect(grown.tables).toEqual(manifest.tables);
  expect(bin(more).equals(bin(dir))).toBe(true);
});
