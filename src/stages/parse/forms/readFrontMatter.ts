/**
 * Front matter as data: gray-matter divides it from the text, YAML is read with every scalar left as text.
 * Nothing in it is ever run, whatever language it names; what cannot be read is a diagnostic and the text is kept.
 */
import matter from 'gray-matter';
import { type Alias, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { RemovedText } from '../../../model/article.js';
import type { SourcePath } from '../../../model/brands.js';
import { diagnose } from '../../../model/diagnose.js';
import type { Diagnostic } from '../../../model/diagnostic.js';
import type { MetadataField, MetadataValue } from '../../../model/metadata.js';
import { metadataLimits as limits } from './metadataLimits.js';
import { readFieldLines } from './readFieldLines.js';
import { readLenientYaml } from './readLenientYaml.js';

export interface FrontMatter {
  readonly fields: readonly MetadataField[];
  /** The text after it, and the line of the source at which that begins, from 1. */
  readonly text: string;
  readonly textLine: number;
  /** Front matter that could not be read; not on the page, but not lost. */
  readonly removed: readonly RemovedText[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readFrontMatter(source: string, path: SourcePath): FrontMatter {
  const opening = /^(---|\+\+\+|;;;)[ \t]*([^\n]*)(?:\n|$)/.exec(source);
  const [firstLine = '', fence = '', language = ''] = opening ?? [];
  const named = language.trim();
  if (opening === null || (named !== '' && !/^[a-z]{1,15}$/i.test(named))) return { fields: [], text: source, textLine: 1, removed: [], diagnostics: [] };
  const closing = new RegExp(`^${fence === '+++' ? '\\+\\+\\+' : fence}[ \\t]*$`, 'm').exec(source.slice(firstLine.length));
  if (closing === null) {
    // A rule at the top of a text is no front matter; a field right after it is.
    const isMeant = named !== '' || /^[\w-]+:(?: |\n|$)/.test(source.slice(firstLine.length));
    const place = { path, line: 1 };
    return { fields: [], text: source, textLine: 1, removed: [], diagnostics: isMeant ? [diagnose('front-matter/unclosed', place)] : [] };
  }
  const raw = source.slice(firstLine.length, firstLine.length + closing.index);
  const end = firstLine.length + closing.index + closing[0].length;
  const text = source.slice(end).replace(/^\n/, '');
  const textLine = lineCount(source.slice(0, source.length - text.length)) + 1;
  const unread = (diagnostic: Diagnostic, fields: readonly MetadataField[] = []): FrontMatter => ({
    fields,
    text,
    textLine,
    removed: [{ text: raw, rule: 'unreadable-front-matter', place: { path, line: 2 } }],
    diagnostics: [diagnostic],
  });
  const yamlNamed = named === '' || /^ya?ml$/i.test(named);
  if (fence !== '---' || !yamlNamed) {
    return unread(diagnose('front-matter/language', { path, line: 1 }, { language: named || (fence === '+++' ? 'toml' : 'json') }));
  }
  if (Buffer.byteLength(raw) > limits.bytes) {
    return unread(diagnose('front-matter/too-large', { path, line: 1 }, { reason: `has ${Buffer.byteLength(raw)} bytes; at most ${limits.bytes} are read` }));
  }
  let result: Result = { fields: [] };
  // An options object keeps gray-matter from caching its input for ever; engines other than ours refuse.
  const readYaml = (yaml: string): object => {
    result = parseYaml(yaml, path);
    return {};
  };
  matter(`---\n${raw}---\n`, { language: 'yaml', engines: { yaml: readYaml, js: refuse, javascript: refuse, json: refuse } });
  return result.diagnostic === undefined ? { fields: result.fields, text, textLine, removed: [], diagnostics: [] } : unread(result.diagnostic, result.fields);
}

function refuse(): never {
  throw new Error('front matter is data');
}

interface Result {
  readonly fields: readonly MetadataField[];
  readonly diagnostic?: Diagnostic;
}

class OutOfBounds extends Error {}

function parseYaml(yaml: string, path: SourcePath): Result {
  const lines = new LineCounter();
  // The failsafe schema makes no numbers, dates or booleans: `1.10` stays `1.10`, `2020-02-30` stays what was written.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: false, stringKeys: false, logLevel: 'silent' });
  const lineOf = (node: { range?: readonly [number, number, number] | null | undefined } | null | undefined): number => lines.linePos(node?.range?.[0] ?? 0).line + 1;
  const [error] = document.errors;
  if (error !== undefined) {
    const lenient = readLenientYaml(yaml);
    if (lenient !== undefined) return { fields: lenient };
    const reason = error.message.replace(/\s+/g, ' ').replace(/\.$/, '');
    return { fields: readFieldLines(yaml), diagnostic: diagnose('front-matter/invalid', { path, line: lines.linePos(error.pos[0]).line + 1 }, { reason }) };
  }
  const top = document.contents;
  if (top === null) return { fields: [] };
  if (!isMap(top)) return { fields: [], diagnostic: diagnose('front-matter/not-a-mapping', { path, line: 2 }, { found: isSeq(top) ? 'a list' : 'a single value' }) };
  let nodes = 0;
  const toValue = (node: unknown, depth: number): MetadataValue => {
    nodes += 1;
    if (nodes > limits.nodes || depth > limits.depth) throw new OutOfBounds();
    if (isAlias(node)) return toValue((node as Alias).resolve(document), depth + 1);
    if (isSeq(node)) return node.items.map((item) => toValue(item, depth + 1));
    if (isMap(node)) return new Map(node.items.filter(isPair).map((pair) => [nameOf(pair.key), toValue(pair.value, depth + 1)]));
    if (isScalar(node)) return node.value === null || (node.type === 'PLAIN' && ['', '~', 'null'].includes(String(node.value))) ? null : String(node.value);
    return null;
  };
  try {
    const fields = top.items.map((pair) => ({ name: nameOf(pair.key), value: toValue(pair.value, 1), line: lineOf(pair.key as Node) }));
    return { fields };
  } catch (cause) {
    const reason = cause instanceof OutOfBounds ? `is nested more than ${limits.depth} deep or has more than ${limits.nodes} values` : 'refers to itself';
    return { fields: [], diagnostic: diagnose('front-matter/too-large', { path, line: 1 }, { reason }) };
  }
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}
