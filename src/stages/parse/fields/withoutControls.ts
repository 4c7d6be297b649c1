import type { RemovedText } from '../../../model/article.js';
import type { SourcePath } from '../../../model/brands.js';
import type { MetadataField, MetadataValue } from '../../../model/metadata.js';
import { removeControls } from '../removal/removeControls.js';

/** Fields without the characters that no page and no feed can carry, wherever they were written (`"\x01"` in YAML); what was taken out is recorded. */
export function withoutControls(fields: readonly MetadataField[], path: SourcePath): { readonly fields: readonly MetadataField[]; readonly removed: readonly RemovedText[] } {
  const removed: RemovedText[] = [];
  const clean = (value: MetadataValue): MetadataValue => {
    if (typeof value === 'string') {
      const cleaned = removeControls(value, path);
      removed.push(...cleaned.removed);
      return cleaned.text;
    }
    if (value instanceof Map) return new Map([...value].map(([key, each]) => [removeControls(String(key), path).text, clean(each)]));
    return Array.isArray(value) ? value.map((each: MetadataValue) => clean(each)) : value;
  };
  const cleaned = fields.map((field) => {
    const value = clean(field.value);
    return removed.length === 0 && value === field.value ? field : { ...field, value };
  });
  return removed.length === 0 ? { fields, removed } : { fields: cleaned, removed };
}
