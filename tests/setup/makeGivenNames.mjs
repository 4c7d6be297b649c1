#!/usr/bin/env node
/**
 * Writes src/stages/parse/fields/givenNamesByLocale.ts: the given names of all locales of @faker-js/faker (MIT licence),
 * without those that are English words, words of headlines, places, or in givenNames.ts already.
 *
 *   npm install --no-save @faker-js/faker@9.9.0 an-array-of-english-words@2.0.0 && npm run build && node tests/setup/makeGivenNames.mjs
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { foldWord } from '../../build/dates/foldWord.js';
import { commonWords } from '../../build/stages/parse/fields/commonWords.js';
import { commonGivenNames } from '../../build/stages/parse/fields/commonGivenNames.js';
import { placeNames } from '../../build/stages/parse/head/placeNames.js';

const englishWords = new Set(createRequire(import.meta.url)('an-array-of-english-words'));
/** Scripts that write names without spaces are read otherwise. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const shortest = 3;
const width = 170;

const names = new Set();
for (const { person } of Object.values(allLocales)) {
  for (const name of Object.values(person?.first_name ?? {}).flat()) {
    if (typeof name !== 'string' || /[\s.'’]/.test(name) || unspaced.test(name)) continue;
    const folded = foldWord(name);
    if (folded.length < shortest || [commonGivenNames, englishWords, commonWords, placeNames].some((list) => list.has(folded))) continue;
    names.add(folded);
  }
}
const lines = [''];
for (const name of [...names].sort()) {
  if (lines[lines.length - 1].length + name.length > width) lines.push('');
  lines[lines.length - 1] += lines[lines.length - 1] === '' ? name : ` ${name}`;
}
writeFileSync(
  new URL('../../src/stages/parse/fields/givenNamesByLocale.ts', import.meta.url),
  `/**
 * Rarer given names of many languages, as \`foldWord\` spells them. Written by tests/setup/makeGivenNames.mjs from the names in
 * @faker-js/faker 9.9.0 (MIT licence, copyright its contributors).
 */
export const givenNamesByLocale = \`
${lines.join('\n')}\`;
`,
);
