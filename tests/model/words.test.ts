/** Small pure functions on words: the nearest word, language tags, directions, the identity of an article. */
import { describe, expect, it } from 'vitest';
import { articleId } from '../../src/model/articleId.js';
import type { SourcePath } from '../../src/model/brands.js';
import { diagnose } from '../../src/model/diagnose.js';
import { directionOf, languageTag } from '../../src/model/languageTag.js';
import { en } from '../../src/model/messages/en.js';
import { messagesFor } from '../../src/model/messages/messagesFor.js';
import { nearestWord } from '../../src/model/nearestWord.js';
import { termKey } from '../../src/model/termKey.js';

describe('nearestWord', () => {
  const names = ['name', 'tagline', 'pageSize', 'feedSize', 'out'];
  it.each([
    ['nmae', 'name'],
    ['pagesize', 'pageSize'],
    ['page-size', 'pageSize'],
    ['tag_line', 'tagline'],
    ['Name', 'name'],
  ])('%s was meant as %s', (word, meant) => expect(nearestWord(word, names)).toBe(meant));
  it.each(['colour', 'zzzzzzzz', 'publications'])('%s was meant as none', (word) => expect(nearestWord(word, names)).toBeUndefined());
  it('takes the first of two that are as near', () => expect(nearestWord('xageSize', ['pageSize', 'rageSize'])).toBe('pageSize'));
});

describe('languageTag', () => {
  it.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['pt_br', 'pt-BR'],
    [' zh-hant ', 'zh-Hant'],
    ['iw', 'he'],
  ])('%s is %s', (text, tag) => expect(languageTag(text)).toBe(tag));
  it.each(['', 'english language', 'e', 'en-', '-', 'en--US', '<b>'])('"%s" is none', (text) => expect(languageTag(text)).toBeUndefined());
  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['en', 'ltr'],
    ['arn', 'ltr'],
    ['pt-BR', 'ltr'],
  ] as const)('%s is written %s', (tag, direction) => expect(directionOf(tag)).toBe(direction));
});

describe('messagesFor', () => {
  it('knows a language by its primary tag, and says that it speaks English for one it does not know', () => {
    expect(messagesFor('de-AT').language).toBe('de-AT');
    expect(messagesFor('de-AT').words).not.toBe(en);
    expect(messagesFor('toString')).toEqual({ words: en, language: 'en' });
    expect(messagesFor('ja')).toEqual({ words: en, language: 'en' });
  });
  it.each(['ar', 'de', 'es', 'fr'])('%s fills in what English fills in, and leaves nothing empty', (language) => {
    expect(slotsOf(messagesFor(language).words)).toEqual(slotsOf(en));
  });
});

/** Every message by name with the names it fills in; plural forms by the commonest one. */
function slotsOf(value: unknown, name = ''): string[] {
  if (typeof value === 'string') {
    expect(value.trim(), name).not.toBe('');
    return [
      `${name} ${[...value.matchAll(/\{\w+\}/g)]
        .map(([slot]) => slot)
        .sort()
        .join(' ')}`,
    ];
  }
  const plural = (value as { other?: string }).other;
  return plural === undefined
    ? Object.entries(value as object)
        .flatMap(([key, each]) => slotsOf(each, `${name}/${key}`))
        .sort()
    : slotsOf(plural, name);
}

describe('articleId', () => {
  it('is the same for a path in either Unicode form, and another for another path', () => {
    expect(articleId('caf\u00E9.txt' as SourcePath)).toBe(articleId('cafe\u0301.txt' as SourcePath));
    expect(articleId('a.txt' as SourcePath)).not.toBe(articleId('A.txt' as SourcePath));
    expect(articleId('a.txt' as SourcePath)).toMatch(/^[\da-f]{16}$/);
  });
});

describe('termKey', () => {
  it('is one for spellings that differ in case, width or form', () => expect(new Set(['Café', 'CAFE\u0301', 'Ｃafé'].map(termKey)).size).toBe(1));
});

describe('diagnose', () => {
  it('fills in details, cuts long ones, and never takes a detail for a pattern', () => {
    const { message, severity } = diagnose('date/unreadable', { path: 'a.md' }, { text: `$& {text} ${'x'.repeat(500)}` });
    expect(severity).toBe('warning');
    expect(message).toMatch(/^`\$& \{text\} x+…` could not be read/);
    expect(message.length).toBeLessThan(400);
  });
});
