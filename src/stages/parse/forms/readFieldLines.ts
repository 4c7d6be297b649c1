import type { MetadataField } from '../../../model/metadata.js';

/** The lines `field: value` of front matter that is no YAML, such as a title with a colon in it. Values that begin a list, a group or a block are left. */
export function readFieldLines(yaml: string): MetadataField[] {
  const fields: MetadataField[] = [];
  yaml.split('\n').forEach((line, index) => {
    const match = /^([A-Za-z_][\w-]{0,60}):[ \t]+([^[\]{}|>&*!%@`#].*)$/.exec(line);
    const [, name = '', raw = ''] = match ?? [];
    const value = raw.trim();
    const quoted = /^(["'])(.*)\1$/.exec(value);
    // An opening quotation mark without its end belongs to whatever broke the YAML.
    if (match === null || (quoted === null && /^["']/.test(value))) return;
    fields.push({ name, value: quoted?.[2] ?? value, line: index + 2 });
  });
  return fields;
}
