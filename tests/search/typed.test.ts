/** What is typed finds what the index has, where both take a word apart: symbols, elisions, signs. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compoundsNowhere } from '../../src/browser/hits/compoundsNowhere.js';
import type { Archive } from '../../src/browser/hits/searchArchive.js';
import { openArchive } from '../../src/browser/page/openArchive.js';
import { unpack } from '../../src/browser/volumes/unpack.js';
import { ask } from '../browser/helpers/ask.js';
import { indexArticles } from '../helpers/searchArchive.js';
import { makeFolder } from '../helpers/siteArchive.js';

let folder: string;
let archive: Archive;
beforeAll(async () => {
  folder = makeFolder();
  const search = await indexArticles(
    [
      { headline: 'Symbols', text: 'They run cTAKES™ at 5°C in room №5 on domain management.' },
      { headline: 'Marin', text: 'La mer d’aujourd’hui et l’archive du port.', language: 'fr' },
      { headline: 'Slang', text: 'Oh c’mon, said the pilot.' },
    ],
    folder,
  );
  archive = await openArchive(async (path) => unpack(new Uint8Array(readFileSync(join(search, path)))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['cTAKES™', ['Symbols']],
  ['ctakes', ['Symbols']],
  ['5°C', ['Symbols']],
  ['"5°C"', ['Symbols']],
  ['№5', ['Symbols']],
  ["aujourd'hui", ['Marin']],
  ['"aujourd’hui"', ['Marin']],
  ['"d’aujourd’hui"', ['Marin']],
  ['d’aujourd’hui', ['Marin']],
  ["l'archive", ['Marin']],
  ["c'mon", ['Slang']],
  ['domain-management', ['Symbols']],
  ['management-domain', []],
])('%s', async (typed, titles) => {
  const answer = await ask(archive, typed);
  expect(answer.titles).toEqual(titles);
  expect(await compoundsNowhere(answer.found.plan, archive)).toHaveLength(titles.length === 0 ? 1 : 0);
});
