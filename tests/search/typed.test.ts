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
      { headline: 'One’s', text: 'So says the minister’s letter of James’s house.' },
      { headline: 'Many', text: 'So say the ministers and Jameses.' },
      { headline: 'Five', text: "Їх було п’ять, а не дев'ять", language: 'uk' },
      { headline: 'Army', text: 'דובר צה"ל ג׳ורג׳ אמר שלום', language: 'he' },
      { headline: 'Work', text: 'La col·laboració intel·ligent', language: 'ca' },
      { headline: 'Islands', text: 'From Hawaiʻi and Oʻahu to O’Brien in Ireland' },
      { headline: 'Dashes', text: 'They met at Verdun – never Paris – in spring & autumn.' },
      { headline: 'Dashed', text: 'They met at Verdun or never in Paris.' },
      { headline: 'Fear', text: 'D’fhág an t-athair an tuisce', language: 'ga' },
    ],
    folder,
  );
  archive = await openArchive(async (path) => unpack(new Uint8Array(readFileSync(join(search, path)))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cases: readonly (readonly [typed: string, titles: readonly string[]])[] = [
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
  ['"Verdun – never Paris – in"', ['Dashes']],
  ['"Verdun – never"', ['Dashes']],
  ['"spring & autumn"', ['Dashes']],
  ['"never – in Paris"', ['Dashed']],
  ['"the minister"', ['One’s']],
  ['"the minister’s"', ['One’s']],
  ['"the ministers"', ['Many']],
  ['"minister\'s"', ['One’s']],
  ['"ministers"', ['Many']],
  ['ministers', ['Many', 'One’s']],
  ['"James’s house"', ['One’s']],
  ['minister’s*', ['Many', 'One’s']],
  ...['п’ять', "п'ять", 'пʼять', 'пять', '"п‘ять"', 'п`ять', 'девʼять', '"дев’ять"'].map((typed) => [typed, ['Five']] as const),
  ...['צה"ל', 'צה״ל', 'צהל', '"צה"ל"', '"דובר צה״ל"', '"דובר צה"ל"', 'צה”ל', "ג'ורג'", 'ג׳ורג׳', '"ג’ורג’"', 'גורג'].map((typed) => [typed, ['Army']] as const),
  ...['col·laboració', 'coŀlaboració', 'col•laboracio', 'collaboració', 'col.laboració', '"intel·ligent"', 'COL·LABORACIÓ'].map((typed) => [typed, ['Work']] as const),
  ...['Hawaiʻi', "Hawai'i", 'Hawai’i', 'Hawai‘i', 'Hawaii', '"Hawaiʻi"', '"hawai`i"', 'Oahu', 'O‘ahu', "O'Brien", 'OʼBrien', 'O´Brien', 'obrien', '"O`Brien"'].map(
    (typed) => [typed, ['Islands']] as const,
  ),
  ...["d'fhág", 'D’fhág', 'Dʼfhag', 't-athair', 'tathair', 'athair', 't-uisce'].map((typed) => [typed, ['Fear']] as const),
];
it.each(cases)('%s', async (typed, titles) => {
  const answer = await ask(archive, typed);
  expect(answer.titles.sort()).toEqual(titles);
  expect(await compoundsNowhere(answer.found.plan, archive)).toHaveLength(titles.length === 0 ? 1 : 0);
});
