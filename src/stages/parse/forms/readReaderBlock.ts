import type { MetadataField } from '../../../model/metadata.js';

/** Lines within which the text must begin. */
const mostLines = 14;
const field = /^([A-Z][A-Za-z ]{2,30}): (\S.{0,500})$/;
const names: Readonly<Record<string, string>> = { 'URL Source': 'url', 'Published Time': 'date', Warning: 'note' };
const start = /^Markdown Content:\s*$/;

/**
 * The lines that services print over a page which they turn into Markdown: `Title: …`, `URL Source: …`, `Published Time: …`,
 * a blank line between them, and `Markdown Content:` over the text. Undefined where the text has none.
 */
export function readReaderBlock(lines: readonly string[], from: number): { readonly fields: readonly MetadataField[]; readonly end: number } | undefined {
  if (!lines[from]?.startsWith('Title: ')) return undefined;
  const fields: MetadataField[] = [];
  for (let at = from; at < lines.length && at < from + mostLines; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (start.test(line)) return { fields, end: at + 1 };
    if (line === '') continue;
    const [, name = '', value = ''] = field.exec(line) ?? [];
    if (name === '') return undefined;
    fields.push({ name: names[name] ?? name.toLowerCase(), value, line: at + 1 });
  }
  return undefined;
}
