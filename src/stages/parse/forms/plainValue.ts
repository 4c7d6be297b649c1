import type { MetadataValue } from '../../../model/metadata.js';

/** Values as parsers give them, as metadata: scalars as text, groups as maps. `count` is asked before each value. */
export function plainValue(data: unknown, count: (depth: number) => void, depth = 1): MetadataValue {
  count(depth);
  if (Array.isArray(data)) return data.map((item) => plainValue(item, count, depth + 1));
  if (typeof data === 'object' && data !== null) return new Map(Object.entries(data).map(([name, value]) => [name, plainValue(value, count, depth + 1)]));
  return data === null || data === undefined ? null : String(data);
}
