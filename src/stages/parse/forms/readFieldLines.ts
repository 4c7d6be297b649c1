import type { MetadataField } from '../../../model/metadata.js';

const fieldLine = {
  ':': /^([\p{L}_][\p{L}\p{M}\p{N}_-]*):[ \t]+([^[\]{}|>&*!%@`#].*)$/u,
  '=': /^([\p{L}_][\p{L}\p{M}\p{N}_-]*)[ \t]*=[ \t]*([^[\]{}#].*)$/u,
} as const;

/**
 * The lines `field: value` (or `field = value`) of fields that are no valid YAML (or TOML), such as a title with a colon
 * in it. Values that begin a list, a group or a block are left. Lines count from 1.
 */
export function readFieldLines(text: string, separator: ':' | '='): MetadataField[] {
  const fields: MetadataField[] = [];
  text.split('\n').forEach((line, index) => {
    const [match, name = '', raw = ''] = fieldLine[separator].exec(line) ?? [];
    const value = raw.trim();
    const quoted = /^(["'])(.*)\1$/.exec(value);
    // An opening quotation mark without its end belongs to whatever broke the whole.
    if (match === undefined || value === '' || (quoted === null && /^["']/.test(value))) return;
    fields.push({ name, value: quoted?.[2] ?? value, line: index + 1 });
  });
  return fields;
}
