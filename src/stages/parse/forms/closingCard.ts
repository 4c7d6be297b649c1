/** The fields that a database prints under a text: "Publication title: …", "First page: …", "Document type: …". */
import type { MetadataField, MetadataOrigin } from '../../../model/metadata.js';
import { canonicalField } from '../fields/canonicalField.js';
import { closingIndex } from './closingIndex.js';
import { closingPairs } from './closingPairs.js';
import { closingRows } from './closingRows.js';

export interface ClosingCard {
  readonly fields: readonly MetadataField[];
  /** Index of its first line. */
  readonly start: number;
}

const labelled = /^(\p{Lu}[\p{L} .&/'()-]{1,40}?)\s?[:：](?:\s{1,8}(\S.{0,2000}))?$/u;
/** The codes of another database, and the fields that they stand for. */
const coded = /^(CO|IN|NS|RE|CT|IPD|IPC|RF|PUB|AN)\s{2,8}(\S.{0,2000})$/;
const codes: Readonly<Record<string, string>> = { PUB: 'publisher', AN: 'accession number', CO: 'company', IN: 'industry' };
/** Labels that only databases print; those of an announcement ("Date", "Time", "Place") are none of them. */
const certain =
  /^(?:publication[ -](?:title|year|date|info|type|subject|name)|pub-subject|first page|source type|language of publication|(?:place|country) of publication|document[ -](?:type|url|id)|(?:proquest|gale|ebsco) document (?:id|number)|accession number|record number|index terms|last updated|full text availability|database|issn|load[- ]date|journal[- ]code|copyright|edition|dokumentnummer|dauerhafte adresse des dokuments)$/i;
/** Fewest of these, and fewest fields in all. */
const fewestCertain = 2;
const fewestFields = 3;
/** Longest last line of a card, in UTF-16 units. */
const longestLast = 200;
/** Most lines of one value. */
const mostLines = 16;

/** `end` is the index after the last line that may belong to it; undefined where the text ends otherwise. */
export function closingCard(lines: readonly string[], from: number, end: number, origin: MetadataOrigin): ClosingCard | undefined {
  const index = closingIndex(lines, from, end) ?? closingPairs(lines, from, end) ?? closingRows(lines, from, end);
  if (index !== undefined) return { fields: index.fields.map((field) => ({ ...field, origin })), start: index.start };
  if (!mayEnd(lines, from, end)) return undefined;
  const found: { name: string; value: string; line: number }[] = [];
  let start = end;
  let sure = 0;
  let further: string[] = [];
  for (let at = end - 1; at > from; at -= 1) {
    const text = (lines[at] ?? '').trim();
    if (text === '') {
      if (further.length > 0) break;
      continue;
    }
    const [, code, indexed] = coded.exec(text) ?? [];
    const [, label, printed = ''] = labelled.exec(text) ?? [];
    const name = code === undefined ? label : (codes[code] ?? 'geographic');
    const value = indexed ?? printed;
    const field = name === undefined ? undefined : canonicalField(name);
    if (name === undefined || field === 'body' || field === 'corrections') {
      further.unshift(text);
      if (name !== undefined || further.length >= mostLines) break;
      continue;
    }
    found.unshift({ name, value: [value, ...further].join(' ').trim(), line: at + 1 });
    further = [];
    const isCertain = code !== undefined || certain.test(name);
    if (isCertain) sure += 1;
    if (isCertain || field !== undefined) start = at;
  }
  const fields = found.filter(({ line }) => line > start);
  if (sure < fewestCertain || (fields.length < fewestFields && sure < fields.length) || !isApart(lines, start)) return undefined;
  return { fields: fields.filter(({ value }) => value !== '').map((each) => ({ ...each, origin })), start };
}

/** Most texts end with a paragraph, which is told by its length or by a first line without a mark. */
function mayEnd(lines: readonly string[], from: number, end: number): boolean {
  let at = end - 1;
  while (at > from && (lines[at] ?? '').trim() === '') at -= 1;
  const last = lines[at] ?? '';
  return last.length <= longestLast && (/[:：]/.test(last) || coded.test(last) || /[:：]/.test((lines[at - 1] ?? '') + (lines[at - 2] ?? '')));
}

/** Below a blank line, or a sentence that has ended. */
function isApart(lines: readonly string[], start: number): boolean {
  const above = (lines[start - 1] ?? '').trim();
  return above === '' || /[.!?]["”’)]?$/u.test(above);
}
