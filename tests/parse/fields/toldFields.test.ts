/** What is told of fields is true: nothing that was used is called unused, and no word for "no" an unreadable day. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../helpers/readArticle.js';

const readOf = (fields: string) => readArticle(`---\ntitle: The quay\n${fields}\n---\nThe council voted on Tuesday for the quay.\n`, 'a.md');
const codesOf = async (fields: string): Promise<string[]> => (await readOf(fields)).diagnostics.map(({ code }) => code);

describe('a field that was used', () => {
  it('is no field of the wrong kind: several categories are topics', async () => {
    const { article, diagnostics } = await readOf('category: [harbour, ferry]');
    expect(article.topics).toEqual(['harbour', 'ferry']);
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
  });

  it('is one where it was not', async () => {
    expect(await codesOf('category: {a: {b: c}}')).toContain('front-matter/wrong-type');
  });
});

describe('published', () => {
  it.each(['0', 'n', 'no', 'false', '1', 'yes'])('%s is no day', async (value) => expect(await codesOf(`published: ${value}`)).not.toContain('date/unreadable'));

  it('may be one', async () => expect(await codesOf('published: soon')).toContain('date/unreadable'));
});
