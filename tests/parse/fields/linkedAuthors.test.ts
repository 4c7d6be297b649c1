import { describe, expect, it } from 'vitest';
import { linkedAuthors } from '../../../src/stages/parse/fields/linkedAuthors.js';

describe('authors that are links', () => {
  it.each([
    ['[[Jane Roe]]', ['Jane Roe']],
    [' [[people/Bo Li|Bo]], [[Jane Roe]] ', ['Bo Li', 'Jane Roe']],
    ['content/authors/jane-roe.md', ['jane-roe']],
    ['authors/bo.yaml', ['bo']],
  ])('%s', (value, names) => {
    expect(linkedAuthors(value)).toEqual(names);
  });

  it.each(['Jane Roe', 'Jane Roe / Bo Li', '[[Jane Roe]] and others', 'AP/Reuters', 'jane-roe.md', '[[]]'])('%s is none', (value) => {
    expect(linkedAuthors(value)).toBeUndefined();
  });
});
