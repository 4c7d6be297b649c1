import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetadataView } from '../../../src/model/views.js';
import { mergedTags } from '../../../src/stages/plan/metadata/mergedTags.js';

describe('mergedTags', () => {
  it('puts a name and a property that say the same on one element', () => {
    const tags = [
      { property: 'og:type', content: 'article' },
      { property: 'og:title', content: 'Ferry' },
      { name: 'citation_title', content: 'Ferry' },
      { name: 'DC.title', content: 'Ferry' },
    ];
    expect(mergedTags(tags)).toEqual([
      { property: 'og:type', content: 'article' },
      { name: 'citation_title', property: 'og:title', content: 'Ferry' },
      { name: 'DC.title', content: 'Ferry' },
    ]);
  });

  it('says no more and no less than was to be said, and the names in their order', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const tag = fc.oneof(fc.record({ name: word, content: word }), fc.record({ property: word, content: word }));
    const said = (tags: readonly MetadataView[], as: 'name' | 'property') => tags.flatMap((each) => (each[as] === undefined ? [] : [`${each[as]} ${each.content}`]));
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 12 }), (tags) => {
        const merged = mergedTags(tags);
        expect(said(merged, 'name')).toEqual(said(tags, 'name'));
        expect(said(merged, 'property').sort()).toEqual(said(tags, 'property').sort());
      }),
    );
  });
});
