import type { RemovedText } from '../../../model/article.js';
import type { SourcePath } from '../../../model/brands.js';
import { diagnose } from '../../../model/diagnose.js';
import type { Diagnostic } from '../../../model/diagnostic.js';
import type { MetadataField } from '../../../model/metadata.js';

export interface OwnFields {
  readonly fields: readonly MetadataField[];
  readonly removed: readonly RemovedText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The fields, of those with one name the last, which Jekyll and Pelican take too; the others are recorded and reported unless they say the same. */
export function withoutRepeated(fields: readonly MetadataField[], path: SourcePath): OwnFields {
  const last = new Map(fields.map((field) => [field.name, field]));
  if (last.size === fields.length) return { fields, removed: [], diagnostics: [] };
  const others = fields.filter((field) => last.get(field.name) !== field && !isSame(field.value, last.get(field.name)?.value));
  return {
    fields: fields.filter((field) => last.get(field.name) === field),
    removed: others.map(({ name, value, line }) => ({ text: `${name}: ${written(value)}`, rule: 'unreadable-front-matter', place: { path, line } })),
    diagnostics: others.map(({ name, line }) => diagnose('front-matter/repeated-field', { path, line }, { field: name, other: String(last.get(name)?.line ?? line) })),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return written(one) === written(other);
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value instanceof Map ? Object.fromEntries(value) : value);
}
