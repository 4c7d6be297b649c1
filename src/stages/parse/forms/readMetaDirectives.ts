import type { MetadataField, MetadataOrigin } from '../../../model/metadata.js';

/** `[[!meta date="2007-04-06"]]`, `[[!meta title="""The quay"""]]`; and `[[!tag quay votes]]`, in which names with spaces are written with `_`. */
const meta = /^\[\[!meta[ \t]{1,4}([a-z][\w-]{1,30})=(?:"""(.{0,400})"""|"([^"]{0,400})")[ \t]*\]\][ \t]*\r?$/i;
const tags = /^\[\[!tag(?:link)?[ \t]{1,4}([^[\]"=]{1,400})\]\][ \t]*\r?$/i;

/** Fields as ikiwiki writes them at the top of a text, and the index after the last of them. Undefined where the first line is none. */
export function readMetaDirectives(
  lines: readonly string[],
  from: number,
  origin: MetadataOrigin,
): { readonly fields: readonly MetadataField[]; readonly end: number } | undefined {
  const fields: MetadataField[] = [];
  let end = from;
  for (; end < lines.length; end += 1) {
    const text = lines[end] ?? '';
    const [, name = '', long, short = ''] = meta.exec(text) ?? [];
    const words = name === '' ? tags.exec(text)?.[1] : undefined;
    if (words !== undefined)
      fields.push({
        name: 'tags',
        value: words
          .trim()
          .split(/[ \t]+/)
          .map((word) => word.replaceAll('_', ' ')),
        line: end + 1,
        origin,
      });
    else if (name !== '') fields.push({ name, value: (long ?? short).trim() || null, line: end + 1, origin });
    else break;
  }
  return fields.length === 0 ? undefined : { fields, end };
}
