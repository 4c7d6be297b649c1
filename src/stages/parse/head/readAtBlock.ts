/** Fields behind an at sign, as corpora of papers are kept: "@au Jane Roe", "@ti Ferry Sails Again", "@da 12.03.2016". */
import type { MetadataField, MetadataOrigin } from '../../../model/metadata.js';
import { canonicalField } from '../fields/canonicalField.js';
import type { HeaderBlock } from './readHeaderBlock.js';

/** What the short names stand for, in the words that `fieldNames` knows. */
const short: Readonly<Record<string, string>> = { au: 'author', ti: 'title', da: 'date', su: 'subtitle' };
const marked = /^@([a-z]{2,12})(?:\s(.{0,1000}))?$/;
/** Who is not named. */
const nobody = /^(?:no ?name|none|null|unknown|anonymous|нет автора|неизвестен)$/i;
const fewestFields = 3;
const mostLines = 20;

/** `from` is the index of the first line that is not blank. */
export function readAtBlock(lines: readonly string[], from: number, origin: MetadataOrigin): HeaderBlock | undefined {
  if (lines[from]?.charCodeAt(0) !== 64) return undefined;
  const fields: MetadataField[] = [];
  let at = from;
  for (; at < lines.length && at - from < mostLines; at += 1) {
    const [, mark = '', printed = ''] = marked.exec((lines[at] ?? '').trimEnd()) ?? [];
    if (mark === '') break;
    const name = short[mark] ?? mark;
    const value = printed.trim();
    const isNobody = canonicalField(name) === 'bylines' && nobody.test(value);
    fields.push({ name, value: value === '' || isNobody ? null : value, line: at + 1, origin });
  }
  const isCard = fields.length >= fewestFields && fields.some(({ name, value }) => canonicalField(name) === 'headline' && value !== null);
  return isCard ? { fields, end: at } : undefined;
}
