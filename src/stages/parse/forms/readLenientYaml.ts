import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { MetadataField } from '../../../model/metadata.js';
import { countNodes } from './countNodes.js';
import type { MetadataLimits } from './metadataLimits.js';
import { plainValue } from './plainValue.js';

/**
 * Reads YAML that the strict parser refuses and that Jekyll, Hugo and their kin accept: quoted text that goes on at
 * the beginning of the next line. Every scalar stays text. Undefined where this parser refuses it too.
 */
export function readLenientYaml(yaml: string, limits: MetadataLimits): MetadataField[] | undefined {
  try {
    const data = load(yaml, { schema: FAILSAFE_SCHEMA });
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
    const count = countNodes(limits);
    const lines = linesOfNames(yaml);
    return Object.entries(data).map(([name, value]) => ({ name, value: value === '' ? null : plainValue(value, count), line: lines.get(name) ?? 1 }));
  } catch {
    return undefined;
  }
}

/** The first line that each name begins. */
function linesOfNames(yaml: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  yaml.split('\n').forEach((line, index) => {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).replace(/^(["'])(.{0,200})\1$/, '$2');
    if (name !== '' && !lines.has(name)) lines.set(name, index + 1);
  });
  return lines;
}
