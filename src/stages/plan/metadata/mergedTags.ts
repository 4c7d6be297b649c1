import type { MetadataView } from '../../../model/views.js';

/**
 * One `<meta>` for two vocabularies that say the same: HTML's `name` (Highwire, Dublin Core, description) and RDFa's
 * `property` (OpenGraph) may stand on one element, and the readers of each look for its own attribute alone.
 */
export function mergedTags(tags: readonly MetadataView[]): MetadataView[] {
  const merged = tags.filter(({ name }) => name !== undefined);
  const alone: MetadataView[] = [];
  for (const tag of tags) {
    if (tag.name !== undefined) continue;
    const place = merged.findIndex(({ property, content }) => property === undefined && content === tag.content);
    if (place === -1) alone.push(tag);
    else merged[place] = { ...merged[place], ...tag };
  }
  return [...alone, ...merged];
}
