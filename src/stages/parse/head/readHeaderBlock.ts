/** Lines `Title: …`, `Date: …`, `Author: …` at the top of a text, without a fence around them. */
import { readDate } from '../../../dates/readDate.js';
import type { MetadataField, MetadataOrigin } from '../../../model/metadata.js';
import { canonicalField } from '../fields/canonicalField.js';
import { isPersonName } from '../fields/isPersonName.js';
import { namedByValue } from '../fields/namedByValue.js';
import { isNoDay } from './isNoDay.js';
import { readLabels } from './readLabels.js';

export interface HeaderBlock {
  readonly fields: readonly MetadataField[];
  /** Index of the line after it. */
  readonly end: number;
  /** The label before the text, where the text begins in the line after it: "Full text:". */
  readonly textLabel?: string;
}

const fieldLine = /^([\p{L}][\p{L}\p{M} _.'’-]{0,30}?)\s{0,2}[:：]\s{0,8}(.{0,2000})$/u;
/** A broadcaster's card: "TITLE=Skerrow Ferry". */
const equals = /^([A-Z]{3,14})=(.{0,300})$/;
/** What reStructuredText, Nikola and Org put before a field's name. */
const marks = /^(?:\.\. |#\+?(?=[A-Za-z_]{2,30}:)|:(?=[\p{L}_-]{2,30}:\s))/u;
/** "[Título] El puerto sigue cerrado", as programs that gather pages write them down. */
const bracketed = /^\[(\p{L}[\p{L} _-]{1,24})\]\s(?=\S)(.{0,2000})$/u;
/** Fields of which one alone is a header. */
const telling = new Set(['headline', 'bylines', 'published']);
/** Fewest lines of such a card. */
const fewestEquals = 3;
/** Longest header, in lines. */
const mostLines = 60;

/** Known fields that make a header of lines most of which are not known, and the longest value of such a one. */
const fewestKnown = 3;
const longestUnknown = 100;

interface Written {
  readonly name: string;
  value: string;
  readonly line: number;
  /** Of a field whose value stands in lines below it, each after a dash. */
  items?: string[];
}

/** `from` is the index of the first line that is not blank. */
export function readHeaderBlock(lines: readonly string[], from: number, origin: MetadataOrigin): HeaderBlock | undefined {
  const fields: Written[] = [];
  const form = lines.slice(from, from + fewestEquals).every((line) => equals.test(line)) ? equals : fieldLine;
  let known = 0;
  let alone = false;
  let at = from;
  for (; at < lines.length && at - from < mostLines; at += 1) {
    const raw = lines[at] ?? '';
    const last = fields.at(-1);
    if (raw.trim() === '') break;
    // Nikola may hide its fields in a comment.
    if (at === from && raw.trim() === '<!--' && /^\s*\.\. \w/.test(lines[at + 1] ?? '')) continue;
    if (raw.trim() === '-->' && alone) return { fields: settled(fields, origin), end: at + 1 };
    // A fence below the fields, and none above.
    if (raw.trim() === '---' && alone) return { fields: settled(fields.map(unquoted), origin), end: at + 1 };
    const entry = /^[ \t]{0,8}- (\S.{0,200})$/.exec(raw)?.[1]?.trim();
    if (entry !== undefined && last !== undefined && (raw.startsWith('-') || last.value === '')) {
      if (last.value === '') last.items = [...(last.items ?? []), entry];
      else last.value = `${last.value}, ${entry}`;
      continue;
    }
    // Nikola's fields may be indented.
    if (/^[ \t]/.test(raw) && last !== undefined && !/^[ \t]+\.\. \w/.test(raw)) {
      last.value = `${last.value}${isNextName(last, raw.trim()) ? ';' : ''} ${raw.trim()}`.trim();
      continue;
    }
    // "HEADLINE: FERRY SAILS AGAIN;" over "HARBOR: THE CAPTAIN IS 80": the parts of a headline, each in a line of its own.
    if (last?.value.endsWith(';') === true && canonicalField(last.name) === 'headline' && !isField(raw)) {
      last.value = `${last.value} ${raw.trim()}`;
      continue;
    }
    const match = form.exec(raw.trim().replace(marks, '').replace(bracketed, '$1: $2'));
    if (match === null) break;
    const [, label = '', value = ''] = match;
    const field = canonicalField(label);
    if (field === 'body' && value !== '' && alone) return { fields: settled(fields, origin), end: at, textLabel: raw.slice(0, raw.length - value.length).trim() };
    // "Text:" over the text: what follows is no field, whatever it begins with.
    if (field === 'body' && value === '' && alone) {
      fields.push({ name: label.trim(), value: '', line: at + 1 });
      at += 1;
      break;
    }
    if (field === undefined && (label.split(/\s+/).length > 3 || value.length > 300)) break;
    if (field !== undefined) known += 1;
    if (field !== undefined && telling.has(field) && value !== '') alone = true;
    const several = readLabels(raw.trim());
    if (several.length > 0) {
      fields.push(...several.map((each) => ({ name: each.name, value: each.value.trim(), line: at + 1 })));
      known += several.length - 1;
      continue;
    }
    fields.push({ name: label.trim(), value: value.trim().replace(/^<(\d{4}-\d{2}-\d{2})[^<>]*>$/, '$1'), line: at + 1 });
  }
  const [first] = fields;
  if (first === undefined || (known * 2 < fields.length && !isOfProgram(fields, known)) || !alone || (fields.length === 1 && !isOfOne(first))) return undefined;
  if (canonicalField(first.name) === undefined && isHeadline(`${first.name}: ${first.value}`, fields, lines, at)) return undefined;
  // The text must stand apart from its header, or begin where no field is.
  return { fields: settled(fields, origin), end: at };
}

function settled(fields: readonly Written[], origin: MetadataOrigin): MetadataField[] {
  return namedByValue(fields.map(({ name, value, line, items }) => ({ name, value: items ?? value, line }))).map((field) => ({ ...field, origin }));
}

/** A program's header with many fields of the owner's own, the headline first: names such as `CTF-POINTS`, and values that are no sentences. */
function isOfProgram([first, ...others]: readonly Written[], known: number): boolean {
  return (
    known >= fewestKnown &&
    canonicalField(first?.name ?? '') === 'headline' &&
    others.every(({ name, value }) => canonicalField(name) !== undefined || (/^[\p{L}\p{N}_-]+$/u.test(name) && value.length <= longestUnknown && !/[.?!…][”"’')]?$/u.test(value)))
  );
}

/** MultiMarkdown writes each author in a line of its own. */
function isNextName({ name, value }: Written, line: string): boolean {
  return canonicalField(name) === 'bylines' && isPersonName(value.split(/[;,]/).at(-1) ?? '') !== undefined && isPersonName(line) !== undefined;
}

/** What stands above a fence is YAML, as Hexo's fields are: the marks around a value are none of it. */
function unquoted(field: Written): Written {
  return { ...field, value: withoutQuotes(field.value), ...(field.items === undefined ? {} : { items: field.items.map(withoutQuotes) }) };
}

function withoutQuotes(value: string): string {
  const [, mark, inner = ''] = /^(["'])(.*)\1$/u.exec(value) ?? [];
  if (mark === undefined) return value;
  return mark === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner.replaceAll("''", "'");
}

function isField(raw: string): boolean {
  const label = fieldLine.exec(raw.trim())?.[1];
  return label !== undefined && canonicalField(label) !== undefined;
}

/** Longest line that stands over a text, in UTF-16 units. */
const longestOver = 100;
/** Fewest words of a headline, or characters where words are not divided. */
const fewestWords = 3;
const fewestCharacters = 10;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** A field that may stand by itself over a text. */
function isOfOne({ name, value }: { readonly name: string; readonly value: string }): boolean {
  const field = canonicalField(name);
  return field !== undefined && !(field === 'published' && isNoDay(value));
}

/** "Paid Notice: Deaths Roe, Jane" over the day: the only headline there is, since none of the fields is one and the text begins below them. */
function isHeadline(line: string, fields: readonly { readonly name: string }[], lines: readonly string[], end: number): boolean {
  const isShort = unspaced.test(line) ? line.length < fewestCharacters : line.split(/\s+/).length < fewestWords;
  if (isShort || fields.slice(1).some(({ name }) => ['headline', undefined].includes(canonicalField(name)))) return false;
  const below = lines.slice(end, end + 3).find((each) => each.trim() !== '');
  // Its day in the next line, without a label.
  if (below !== undefined && readDate(below.trim()) !== undefined) return true;
  return below !== undefined && (below.trim().length > longestOver || /^by \p{Lu}/iu.test(below.trim()) || /[.?!。]["”’»)]?$/u.test(below.trim()));
}
