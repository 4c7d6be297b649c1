import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { MetadataField, MetadataValue } from '../../../model/metadata.js';
import { metadataLimits } from './metadataLimits.js';

/**
 * Reads YAML that the strict parser refuses and that Jekyll, Hugo and their kin accept: quoted text that goes on at
 * the beginning of the next line. Every scalar stays text. Undefined where this parser refuses it too.
 */
export function readLenientYaml(yaml: string): MetadataField[] | undefined {
  let data: unknown;
  try {
    data = load(yaml, { schema: FAILSAFE_SCHEMA });
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  let nodes = 0;
  const toValue = (node: unknown, depth: number): MetadataValue => {
    nodes += 1;
    if (nodes > metadataLimits.nodes || depth > metadataLimits.depth) throw new RangeError('front matter out of bounds');
    if (Array.isArray(node)) return node.map((item) => toValue(item, depth + 1));
    if (typeof node === 'object' && node !== null) return new Map(Object.entries(node).map(([name, value]) => [name, toValue(value, depth + 1)]));
    return node === null || node === undefined || node === '' ? null : String(node);
  };
  try {
    const lines = yaml.split('\n');
    return Object.entries(data).map(([name, value]) => ({ name, value: toValue(value, 1), line: lines.findIndex((line) => line.startsWith(`${name}:`)) + 2 }));
  } catch {
    return undefined;
  }
}
