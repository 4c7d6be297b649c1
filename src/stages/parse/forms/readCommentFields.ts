import type { MetadataField, MetadataOrigin } from '../../../model/metadata.js';

/** `[#]: subject: (Ferries Return)`, `[//]: # (title: Ferries Return)`: a definition that no link has is Markdown's comment. */
const named = /^\[#\]:[ \t]{1,4}([a-z][\w -]{1,30}):[ \t]{1,4}(?:\((.{0,400})\)|"(.{0,400})")[ \t]*$/i;
const noted = /^\[(?:\/\/|comment)\]:[ \t]{1,4}(?:#|<>)[ \t]{1,4}[("']([a-z][\w -]{1,30}):[ \t]{1,4}(.{1,400})[)"'][ \t]*$/i;
/** Fewest lines that are such a block. */
const fewest = 3;

/** Fields in comments of Markdown at the top of a text, and the index after the last of them. What is empty says nothing. */
export function readCommentFields(lines: readonly string[], from: number, origin: MetadataOrigin): { readonly fields: readonly MetadataField[]; readonly end: number } | undefined {
  if (lines[from]?.startsWith('[') !== true) return undefined;
  const fields: MetadataField[] = [];
  let end = from;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    const [, name = '', inner, quoted = ''] = named.exec(line) ?? noted.exec(line) ?? [];
    if (name === '') break;
    // The subject of such a file is what it was headed before it was translated; its own headline stands in the text.
    fields.push({ name: /^subject$/i.test(name) ? 'original subject' : name, value: (inner ?? quoted).trim() || null, line: end + 1, origin });
  }
  return end - from < fewest ? undefined : { fields, end };
}
