/**
 * Reading a text takes work in proportion to its length, whatever it is made of: half a megabyte of one repeated character, by
 * itself and under a headline, goes through parse and enrich. Only the limit of the test is asserted; a rule that backtracks would not end.
 */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../src/model/brands.js';
import { digestOf } from '../../src/model/digestOf.js';
import { enrichArticle } from '../../src/stages/enrich/enrichArticle.js';
import { parseArticle } from '../../src/stages/parse/parseArticle.js';
import { testSettings } from '../helpers/testSettings.js';

const settings = testSettings({ publications: [{ abbreviation: 'HB', name: 'Harbour Bulletin', numbering: ['{number}/{year}', 'No. {number}', 'issue of {date}'] }] });
const size = 500_000;
const path = 'article.txt' as SourcePath;

const groups: Readonly<Record<string, readonly string[]>> = {
  'letters and digits': ['a', 'A', '1', 'é', 'и', '漢', 'ا', 'a ', 'A ', 'A.', 'By '],
  'white space': [' ', '\t', '\n', '\u3000', '\n\n', '\u00A0'],
  'marks of Markdown': ['-', '_', '*', '#', '<', '>', '`', '|', '\\', '- ', '[', ']', '!'],
  'marks of speech': ['.', ',', ':', ';', '?', '"', "'", '«', '»', '“', '”', '、', '。', '–', '—', '·', '•'],
  'brackets and numbers': ['(', ')', '{', '}', '/', '(a', '1/', '1-', '{%', '&', '@', '='],
};

async function wordsOf(text: string): Promise<number> {
  const parsed = parseArticle({ path, text, digest: digestOf(text), encoding: 'utf-8' }, settings);
  const enriched = await enrichArticle(parsed.value, settings);
  return enriched.value.article.wordCount;
}

describe('half a megabyte of', () => {
  it.each(Object.entries(groups))(
    '%s is read',
    async (_, repeated) => {
      for (const each of repeated) {
        const text = each.repeat(size / each.length);
        expect(await wordsOf(text), each).toBeGreaterThanOrEqual(0);
        expect(await wordsOf(`The harbour reopens\n\n${text}\n`), each).toBeGreaterThanOrEqual(0);
      }
    },
    60_000,
  );
});
