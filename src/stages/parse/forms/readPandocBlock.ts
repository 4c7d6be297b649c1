import type { MetadataField } from '../../../model/metadata.js';

const names = ['title', 'author', 'date'] as const;

/**
 * Pandoc's title block: up to three lines that begin with `%` at the very top, for the title, the authors and the day, each of
 * which may go on in lines that begin with a space (Pandoc User's Guide, "pandoc_title_block"). Undefined where the text has none.
 */
export function readPandocBlock(lines: readonly string[]): { readonly fields: readonly MetadataField[]; readonly end: number } | undefined {
  const found: { value: string; line: number }[] = [];
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const last = found.at(-1);
    if (/^%(?:\s|$)/.test(line) && found.length < names.length) found.push({ value: line.slice(1).trim(), line: at + 1 });
    else if (/^ +\S/.test(line) && last !== undefined) last.value = `${last.value}${found.length === 2 ? ';' : ''} ${line.trim()}`;
    else break;
  }
  if (found.length === 0 || (lines[at] ?? '').trim() !== '') return undefined;
  const fields = found.flatMap(({ value, line }, index): MetadataField[] => (value === '' ? [] : [{ name: names[index] ?? 'title', value, line }]));
  return fields.some(({ name }) => name === 'title') ? { fields, end: at } : undefined;
}
