import type { MetadataView } from '../../../model/views.js';

/**
 * One `<meta>` for two vocabularies that say the same: HTML's `name` (Highwire, Dublin Core, description) and RDFa's
 * `property` (OpenGraph) may stand on one element, and the readers of each look for its own attribute alone.
 */
export function mergedTags(tags: readonly MetadataView[]): MetadataView[] {
  const merged: { name: string; content: string; property?: string }[] = tags.flatMap(({ name, content }) => (name === undefined ? [] : [{ name, content }]));
  const alone: MetadataView[] = [];
  for (const tag of tags) {
    if (tag.property === undefined) continue;
    const same = merged.find(({ property, content }) => property === undefined && content === tag.content);
    if (same === undefined) alone.push(tag);
    else same.property = tag.property;
  }
  return [...alone, ...merged];
}
