import type { MetadataValue } from './metadata.js';

/** Metadata as JSON can hold it: maps as lists of pairs, in their order. */
export function plainMetadata(value: MetadataValue): unknown {
  if (value instanceof Map) return [...value].map(([name, each]) => [name, plainMetadata(each)]);
  return Array.isArray(value) ? value.map(plainMetadata) : value;
}
