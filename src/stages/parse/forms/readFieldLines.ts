import type { MetadataField } from '../../../model/metadata.js';

const fieldLine = {
  ':': /^([\p{L}_][\p{L}\p{M}\p{N}_-]*):[ \t]+(\S.*)$/u,
  '=': /^([\p{L}_][\p{L}\p{M}\p{N}_-]*)[ \t]*=[ \t]*([^[\]{}#].*)$/u,
} as const;

/** A list, a group, an anchor or what begins a block: more than one line may say what it holds. */
const structured = /^(?:[[{](?:[^\]}]*|.*[\]}])|[|>][+-]?\d?|[&*!]\S+|[\]}].*)$/;

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
    if (match === undefined || value === '' || structured.test(value)) return;
    fields.push({ name, value: quoted?.[2] ?? withoutOpening(value), line: index + 1 });
  });
  return fields;
}

/** An opening quotation mark whose end was forgotten is no part of the value; one that closes within it is: `"We're done," mayor says`. */
function withoutOpening(value: string): string {
  const mark = value.charAt(0);
  return /["']/.test(mark) && !value.includes(mark, 1) ? value.slice(1) : value;
}
