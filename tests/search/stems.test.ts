/** What Pagefind tells of a word's stem, and how it is kept. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foldTerm } from '../../src/model/foldTerm.js';
import { closePagefind } from '../../src/stages/search/pagefindBundle.js';
import { stemStore } from '../../src/stages/search/stemStore.js';
import { termsOfWords } from '../../src/stages/search/termsOfWords.js';
import { wordsOfToken } from '../../src/stages/search/wordsOfToken.js';
import { tempFolder } from '../helpers/siteArchive.js';

/** Words of the articles in a language, with numbers and what joins both. */
function wordsIn(language: string): string[] {
  const text = readFileSync(`eval/articles/${language}.txt`, 'utf8');
  const words = new Set(['only9', '12a', 'a9b', 'covid19', '1998', ...text.split(/\s+/).flatMap((token) => wordsOfToken(token).map(({ word }) => foldTerm(word)))]);
  return [...words].filter((word) => word !== '');
}

function place(): { workDir: string; stemsDir: string } {
  const folder = tempFolder();
  mkdirSync(join(folder, 'work'));
  return { workDir: join(folder, 'work'), stemsDir: join(folder, 'stems') };
}

describe('stems', () => {
  afterAll(closePagefind);

  it.each(['en', 'de', 'fr', 'es', 'ru', 'sv', 'it', 'pt', 'nl'])('of %s do not depend on the words that they are asked with', async (language) => {
    const words = wordsIn(language);
    const together = await termsOfWords(new Set(words), language, place());
    expect(together.areKnown).toBe(true);
    const apart = place();
    const size = Math.ceil(words.length / 4);
    for (let from = 0; from < words.length; from += size) {
      const some = words.slice(from, from + size);
      const { terms } = await termsOfWords(new Set(some), language, apart);
      for (const word of some) expect([word, terms.get(word) ?? word]).toEqual([word, together.terms.get(word) ?? word]);
    }
  });

  it('are asked for once', async () => {
    const where = place();
    const words = new Set(['running', 'harbours']);
    const { terms } = await termsOfWords(words, 'en', where);
    expect(terms.get('running')).toBe('run');
    // What is kept is believed, so that nobody was asked where it says something else.
    stemStore.write(where.stemsDir, 'en', { stems: new Map([...words].map((word) => [word, 'kept'])), areKnown: true }, words);
    expect((await termsOfWords(words, 'en', where)).terms.get('harbours')).toBe('kept');
    expect(readdirSync(where.stemsDir)).toEqual(['en']);
  });

  it('that have been damaged are asked for again', async () => {
    const where = place();
    const words = new Set(['running']);
    await termsOfWords(words, 'en', where);
    const file = join(where.stemsDir, 'en');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"run"', '"ran"'));
    expect(stemStore.read(where.stemsDir, 'en')).toBeUndefined();
    expect((await termsOfWords(words, 'en', where)).terms.get('running')).toBe('run');
    expect(stemStore.read(where.stemsDir, 'en')?.stems.get('running')).toBe('run');
  });

  it('of a language that Pagefind does not know are words themselves, and it is not asked again', async () => {
    const where = place();
    expect(await termsOfWords(new Set(['slovo']), 'xx', where)).toEqual({ terms: new Map(), areKnown: false });
    expect(stemStore.read(where.stemsDir, 'xx')).toEqual({ stems: new Map(), areKnown: false });
  });
});
