/**
 * Front matter as data, in YAML, TOML or JSON: every scalar stays text. Nothing in it is ever run, whatever language it
 * names; what cannot be read is a diagnostic and the text is kept.
 */
import matter from 'gray-matter';
import type { RemovedText } from '../../../model/article.js';
import type { SourcePath } from '../../../model/brands.js';
import { diagnose } from '../../../model/diagnose.js';
import type { Diagnostic } from '../../../model/diagnostic.js';
import type { DiagnosticCode } from '../../../model/diagnosticCatalogue.js';
import type { MetadataField } from '../../../model/metadata.js';
import { canonicalField } from '../fields/canonicalField.js';
import type { CanonicalField } from '../fields/fieldNames.js';
import { namedByValue } from '../fields/namedByValue.js';
import type { DataProblem, DataReading } from './dataReading.js';
import { type DividedText, type Division, divideFrontMatter } from './divideFrontMatter.js';
import { fieldsOverText } from './fieldsOverText.js';
import { metadataLimits as limits } from './metadataLimits.js';
import { readFieldLines } from './readFieldLines.js';
import { readFieldText } from './readFieldText.js';
import { withoutRepeated } from './withoutRepeated.js';

export interface FrontMatter {
  readonly fields: readonly MetadataField[];
  /** The text after it, and the line of the source at which that begins, from 1. */
  readonly text: string;
  readonly textLine: number;
  /** Front matter that could not be read; not on the page, but not lost. */
  readonly removed: readonly RemovedText[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface FrontMatterOptions {
  /** For plain text, where a rule at the top is more often a rule: only what is closed near the top and holds fields that are known. */
  readonly strict?: boolean;
}

/** Lines within which strict front matter ends. */
const strictLines = 200;
const languages: Readonly<Record<string, string>> = { yaml: 'YAML', toml: 'TOML', json: 'JSON' };

export function readFrontMatter(source: string, path: SourcePath, options: FrontMatterOptions = {}): FrontMatter {
  const none = (...diagnostics: readonly Diagnostic[]): FrontMatter => ({ fields: [], text: source, textLine: 1, removed: [], diagnostics });
  const division = divideFrontMatter(source, limits);
  if (division.kind === 'none') return none();
  // Below blank lines, only what is surely front matter is.
  const strict = options.strict === true || division.fenceLine > 1;
  if (division.kind === 'unclosed') {
    if (!division.isMeant || strict) return none();
    return readUnclosed(source, path, division) ?? none(diagnose('front-matter/unclosed', { path, line: 1 }));
  }
  if (division.kind === 'broken-json') return strict ? none() : none(problemDiagnostic(division.reading.problem, 'json', 1, path));
  const { language, raw, rawStart, rawLine, fenceLine, textStart } = division;
  const text = source.slice(textStart);
  // A fence that ends the file has no line after it.
  const textLine = source.slice(0, textStart).split('\n').length + (source[textStart - 1] === '\n' ? 0 : 1);
  const unread = (diagnostic: Diagnostic, fields: readonly MetadataField[] = []): FrontMatter => ({
    fields,
    text,
    textLine,
    removed: [{ text: raw, rule: 'unreadable-front-matter', place: { path, line: rawLine } }],
    diagnostics: [diagnostic],
  });
  const read = (fields: readonly MetadataField[]): FrontMatter => ({ text, textLine, ...withoutRepeated(fields, path) });
  if (languages[language] === undefined) {
    return strict ? none() : unread(diagnose('front-matter/language', { path, line: fenceLine }, { language }));
  }
  const { fields, problem } = readRaw(division);
  // A rule further down is no fence: the fields end at the blank line over the text, or there are none.
  const length = problem === undefined || language !== 'yaml' || strict ? undefined : fieldsOverText(raw);
  if (length === 0) return none();
  if (length !== undefined) {
    const card = namedByValue(withParameters(readRaw({ ...division, raw: raw.slice(0, length) }).fields).flatMap(datesOfGroup)).map((field) => ({
      ...field,
      line: field.line + rawLine - 1,
    }));
    const { fields: own, removed, diagnostics } = withoutRepeated(card, path);
    const below = source.slice(rawStart + length);
    return {
      fields: own,
      text: below,
      textLine: rawLine + raw.slice(0, length).split('\n').length - 1,
      removed,
      diagnostics: [diagnose('front-matter/not-closed', { path, line: fenceLine }), ...diagnostics],
    };
  }
  const placed = namedByValue(withParameters(fields).flatMap(datesOfGroup)).map((field) => ({ ...field, line: field.line + rawLine - 1 }));
  if (strict) return textLine <= strictLines + 1 && isComplete(raw, problem) && isCard(placed) ? read(placed) : none();
  return problem === undefined ? read(placed) : unread(problemDiagnostic(problem, language, problem.kind === 'too-large' ? fenceLine : rawLine, path), placed);
}

/** Fields above the first blank line, where a fence is missing below them: what they say of a draft must not be lost. Undefined where not all of it is fields. */
function readUnclosed(source: string, path: SourcePath, { language, fenceLine, rawStart }: Extract<Division, { kind: 'unclosed' }>): FrontMatter | undefined {
  if (language !== 'yaml') return undefined;
  const length = source.slice(rawStart, rawStart + limits.bytes).search(/(?<=\n)[ \t]*\r?\n/);
  if (length <= 0) return undefined;
  const raw = source.slice(rawStart, rawStart + length);
  const { fields, problem } = readFieldText(raw, language, limits);
  const placed = namedByValue(withParameters(fields).flatMap(datesOfGroup)).map((field) => ({ ...field, line: field.line + fenceLine }));
  if (!isComplete(raw, problem) || !isCard(placed)) return undefined;
  const { diagnostics, ...read } = withoutRepeated(placed, path);
  return {
    ...read,
    text: source.slice(rawStart + length),
    textLine: fenceLine + raw.split('\n').length,
    diagnostics: [diagnose('front-matter/not-closed', { path, line: fenceLine }), ...diagnostics],
  };
}

function readRaw({ language, raw }: DividedText): DataReading {
  const size = Buffer.byteLength(raw);
  if (size > limits.bytes) return { fields: [], problem: { kind: 'too-large', line: 1, reason: `has ${size} bytes; at most ${limits.bytes} are read` } };
  let reading: DataReading = { fields: [] };
  const read = (): object => {
    reading = readFieldText(raw, language, limits);
    return {};
  };
  // gray-matter chooses the engine; ours reads the text itself. Blank space is kept from gray-matter, whose search for
  // comments takes quadratic time on it, and its fence is one that the text cannot have.
  const fence = '-'.repeat(3 + (raw.match(/-{3,}/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0));
  // An options object keeps it from caching its input for ever; engines other than ours refuse.
  matter(`${fence}\n${raw.replace(/\s{2,}/g, '\n')}\n${fence}\n`, {
    language,
    delimiters: fence,
    engines: { yaml: read, toml: read, json: read, js: refuse, javascript: refuse },
  });
  return reading;
}

function refuse(): never {
  throw new Error('front matter is data');
}

const codes: Readonly<Record<DataProblem['kind'], DiagnosticCode>> = {
  invalid: 'front-matter/invalid',
  'too-large': 'front-matter/too-large',
  'not-a-mapping': 'front-matter/not-a-mapping',
};

function problemDiagnostic(problem: DataProblem | undefined, language: string, firstLine: number, path: SourcePath): Diagnostic {
  const { kind, line, reason } = problem ?? { kind: 'invalid', line: 1, reason: '' };
  return diagnose(codes[kind], { path, line: line + firstLine - 1 }, { reason, found: reason, language: languages[language] ?? language, read: readAllTheSame(language, reason) });
}

/** What could be read of fields with a mistake among them, and what such mistakes come from. */
function readAllTheSame(language: string, reason: string): string {
  if (language === 'json') return 'Nothing in it was read.';
  if (language === 'toml') return 'Only its lines of the form `field = value` were read. Words want quotation marks.';
  const rule = /\btabs?\b/i.test(reason) ? 'YAML is indented by spaces, not by tabs.' : 'Values with `: ` or `#` in them want quotation marks.';
  return `Its fields were read one by one, where that was possible. ${rule}`;
}

/** Hugo and Zola keep fields of the owner's own, authors among them, in groups of these names: their fields are fields like any other, after the rest. */
function withParameters(fields: readonly MetadataField[]): readonly MetadataField[] {
  const isGroup = ({ name, value }: MetadataField): boolean => /^(?:params|taxonomies|extra)$/.test(name) && value instanceof Map;
  if (!fields.some(isGroup)) return fields;
  const inner = fields.filter(isGroup).flatMap(({ value, line }) => (value instanceof Map ? [...value].map(([name, each]) => ({ name: String(name), value: each, line })) : []));
  return [...fields.filter((field) => !isGroup(field)), ...inner];
}

/** `date: { created: 2023-12-28, updated: 2024-01-02 }`, as Material for MkDocs has it. */
function datesOfGroup(field: MetadataField): MetadataField[] {
  const { name, value, line } = field;
  if (!/^date$/i.test(name) || !(value instanceof Map)) return [field];
  return [...value].map(([key, each]) => ({ name: /^created$/i.test(String(key)) ? 'date' : String(key), value: each, line }));
}

/** Every line that holds anything is a field, though the whole may be no valid YAML. */
function isComplete(raw: string, problem: DataProblem | undefined): boolean {
  if (problem === undefined) return true;
  return problem.kind === 'invalid' && readFieldLines(raw, ':').length === raw.split('\n').filter((line) => line.trim() !== '').length;
}

/** Fields that tell of an article; others, such as a note, stand between rules in texts as well. */
const telling: ReadonlySet<CanonicalField | undefined> = new Set<CanonicalField>([
  'headline',
  'kicker',
  'deck',
  'bylines',
  'dateline',
  'published',
  'modified',
  'section',
  'issue',
  'volume',
  'publication',
  'topics',
  'language',
  'slug',
  'aliases',
  'excerpt',
  'draft',
]);

/** Names such as people give to fields, one of them telling. */
function isCard(fields: readonly MetadataField[]): boolean {
  return (
    fields.some(({ name }) => telling.has(canonicalField(name))) &&
    fields.every(({ name }) => name.length <= 60 && /^[\p{L}_][\p{L}\p{M}\p{N}_.:-]*(?: [\p{L}\p{M}\p{N}]+){0,3}$/u.test(name))
  );
}
