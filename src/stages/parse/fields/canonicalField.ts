import { fieldKey } from './fieldKey.js';
import { type CanonicalField, fieldNames } from './fieldNames.js';

const canonical = new Map<string, CanonicalField>();
for (const [field, names] of Object.entries(fieldNames)) for (const name of names) if (!canonical.has(name)) canonical.set(name, field as CanonicalField);

/** What a name means, in whatever language and spelling; of a name with two meanings, the first of the table. */
export function canonicalField(name: string): CanonicalField | undefined {
  return canonical.get(fieldKey(name));
}
