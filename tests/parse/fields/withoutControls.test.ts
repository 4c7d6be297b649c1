import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { withoutControls } from '../../../src/stages/parse/fields/withoutControls.js';

const path = 'a.md' as SourcePath;

describe('withoutControls', () => {
  it('takes them out of values, lists and groups, and records them', () => {
    const fields = [
      { name: 'title', value: 'He\u0001ad', line: 2 },
      { name: 'tags', value: ['a\u0000b', 'c'], line: 3 },
      { name: 'more', value: new Map([['k\u0002', 'v\uFFFF']]), line: 4 },
      { name: 'nothing', value: null, line: 5 },
    ];
    const cleaned = withoutControls(fields, path);
    expect(cleaned.fields.map(({ value }) => value)).toEqual(['Head', ['ab', 'c'], new Map([['k', 'v']]), null]);
    expect(cleaned.removed.map(({ text }) => text)).toEqual(['U+0001', 'U+0000', 'U+FFFF']);
  });

  it('leaves fields as they are that have none', () => {
    const fields = [{ name: 'title', value: 'Über den Kai', line: 2 }];
    expect(withoutControls(fields, path)).toEqual({ fields, removed: [] });
  });
});
