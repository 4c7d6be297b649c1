import { digestOf } from '../model/digestOf.js';
import type { ArchiveKnowledge } from '../model/knowledge.js';
import type { MetadataValue } from '../model/metadata.js';

/** The same text for knowledge that reads every article alike; counts of learned lines do not matter. */
export function knowledgeDigest({ lines, records, orders, authors, authorities }: ArchiveKnowledge): string {
  const plain = (value: MetadataValue): unknown => (value instanceof Map ? [...value].map(([name, each]) => [name, plain(each)]) : Array.isArray(value) ? value.map(plain) : value);
  const fields = [...records].map(([path, list]) => [path, list.map(({ name, value, line, origin }) => [name, plain(value), line, origin])]);
  return digestOf(JSON.stringify([[...lines.head.keys()].sort(), [...lines.tail.keys()].sort(), fields, [...orders], [...authors], authorities]));
}
