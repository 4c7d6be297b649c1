import type { MetadataField } from '../../../model/metadata.js';
import { canonicalField } from './canonicalField.js';
import { fieldKey } from './fieldKey.js';

/** Groups in which programs keep fields that others have at the top: Grav's `taxonomy`, Zola's `taxonomies` and `extra`, Hugo's `params`. */
const groups = new Set(['taxonomy', 'taxonomies', 'extra', 'params']);

/** The fields, and behind them those that stand within such a group; a list of one is its entry. */
export function openGroups(fields: readonly MetadataField[]): readonly MetadataField[] {
  const within = fields.flatMap(({ name, value, ...rest }): MetadataField[] => {
    if (!(value instanceof Map) || !groups.has(fieldKey(name))) return [];
    return [...value]
      .filter(([inner]) => canonicalField(inner) !== undefined && canonicalField(inner) !== 'presentation')
      .map(([inner, held]) => ({ ...rest, name: inner, value: Array.isArray(held) && held.length === 1 ? (held[0] ?? null) : held }));
  });
  return within.length === 0 ? fields : [...fields, ...within];
}
