/** Finds the front matter at the top of a text by its fences. What stands between them is not looked at, save where JSON is its own fence. */

import type { MetadataLimits } from './metadataLimits.js';
import { type JsonReading, readJsonFields } from './readJsonFields.js';

export interface DividedText {
  /** 'yaml', 'toml', 'json', or the word that the first fence names. */
  readonly language: string;
  readonly raw: string;
  /** Where `raw` begins in the source. */
  readonly rawStart: number;
  /** Line of the source at which `raw` begins, and at which the fence stands, from 1. */
  readonly rawLine: number;
  readonly fenceLine: number;
  /** Where the text after the front matter begins in the source. */
  readonly textStart: number;
}

export type Division =
  | { readonly kind: 'none' }
  /** A first fence without a second one. */
  | { readonly kind: 'unclosed'; readonly language: string; readonly fenceLine: number; readonly rawStart: number; readonly isMeant: boolean }
  /** JSON without fences that begins like fields and is none. */
  | { readonly kind: 'broken-json'; readonly fenceLine: number; readonly reading: JsonReading }
  | ({ readonly kind: 'divided' } & DividedText);

const none: Division = { kind: 'none' };
/** A mark of the byte order and blank lines may stand before the fence. */
const lead = /^\uFEFF?[ \t\r\n]*/;
const opening = /(?:(---|\+\+\+|;;;)[ \t]*([^\r\n]*)(?:\r?\n|$)|\{(?=[ \t\r\n]*["}]))/y;
const closings: Readonly<Record<string, RegExp>> = {
  '---': /(?:^|\n)(?:---|\.\.\.)[ \t]*\r?(?=\n|$)/,
  '+++': /(?:^|\n)\+\+\+[ \t]*\r?(?=\n|$)/,
  ';;;': /(?:^|\n);;;[ \t]*\r?(?=\n|$)/,
};
/** Only YAML ends at three dots. */
const dashes = /(?:^|\n)---[ \t]*\r?(?=\n|$)/;
/** Lines that are looked through for a second fence of two dashes. */
const mostCutShort = 40;
const defaults: Readonly<Record<string, string>> = { '---': 'yaml', '+++': 'toml', ';;;': 'json' };

export function divideFrontMatter(source: string, limits: MetadataLimits): Division {
  const before = lead.exec(source)?.[0] ?? '';
  opening.lastIndex = before.length;
  const match = opening.exec(source);
  if (match === null || /[ \t]$/.test(before)) return none;
  const [, fence, rest = ''] = match;
  const inner = opening.lastIndex;
  const fenceLine = lineEnds(before) + 1;
  if (fence === undefined) return divideJson(source, before.length, fenceLine, limits);
  const named = rest.trim();
  if (named !== '' && !/^[a-z]{1,15}$/i.test(named)) return none;
  const language = named === '' ? (defaults[fence] ?? '') : /^yml$/i.test(named) ? 'yaml' : named.toLowerCase();
  const inside = source.slice(inner);
  const closing = (fence === '---' && language !== 'yaml' ? dashes : closings[fence])?.exec(inside) ?? (fence === '---' && language === 'yaml' ? cutShort(inside) : null);
  // A rule at the top of a text is no front matter; a field right after it is.
  if (closing === null) return { kind: 'unclosed', language, fenceLine, rawStart: inner, isMeant: named !== '' || /^[\w-]+:(?: |\r?\n|$)/.test(inside) };
  const raw = inside.slice(0, closing.index + (closing[0].startsWith('\n') ? 1 : 0));
  const end = inner + closing.index + closing[0].length;
  return { kind: 'divided', language, raw, rawStart: inner, fenceLine, rawLine: fenceLine + 1, textStart: source[end] === '\n' ? end + 1 : end };
}

/** A second fence of two dashes, right below lines that are all fields. */
function cutShort(inside: string): { readonly 0: string; readonly index: number } | null {
  let index = 0;
  for (const line of inside.split('\n', mostCutShort)) {
    if (/^--[ \t]*\r?$/.test(line)) return index === 0 ? null : { 0: line, index };
    if (!/^[\w-]{1,40}:(?:[ \t]|\r?$)/.test(line)) return null;
    index += line.length + 1;
  }
  return null;
}

/** JSON as Hugo writes it: the object is its own fence, and the text begins in the next line. */
function divideJson(source: string, start: number, fenceLine: number, limits: MetadataLimits): Division {
  const reading = readJsonFields(source, limits, start);
  if (reading.problem !== undefined) return /^\{[ \t\r\n]*"[^"\\\n]+"[ \t]*:/.test(source.slice(start, start + 300)) ? { kind: 'broken-json', fenceLine, reading } : none;
  const after = /[ \t]*\r?(?:\n|$)/y;
  after.lastIndex = reading.end;
  if (reading.fields.length === 0 || !after.test(source)) return none;
  return { kind: 'divided', language: 'json', raw: source.slice(start, reading.end), rawStart: start, fenceLine, rawLine: fenceLine, textStart: after.lastIndex };
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}
