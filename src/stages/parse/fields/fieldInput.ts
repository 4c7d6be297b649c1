/** What a field may look at, and how it reports. */
import type { SourceFile } from '../../../model/article.js';
import type { Evidence, EvidenceSource } from '../../../model/date.js';
import { decodeReferences } from '../../../model/decodeReferences.js';
import { diagnose } from '../../../model/diagnose.js';
import type { Diagnostic, Place } from '../../../model/diagnostic.js';
import type { MetadataField, MetadataValue } from '../../../model/metadata.js';
import type { RuleName } from '../../../model/ruleCatalogue.js';
import type { Settings } from '../../../model/settings.js';
import type { FormReading } from '../forms/form.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';

export interface FieldInput {
  readonly source: SourceFile;
  readonly reading: FormReading;
  readonly settings: Settings;
  readonly context: ParseContext;
  /** Names of authors by their ids. */
  readonly authors: ReadonlyMap<string, string>;
  /** Folders above the file, from the top; and the file's name without its ending. */
  readonly folders: readonly string[];
  readonly stem: string;
  /** The first field with one of these names, in the order of the names. It counts as used. */
  readonly take: (...names: readonly string[]) => MetadataField | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
}

export function evidenceOf(input: FieldInput, field: MetadataField): Evidence {
  const { source, rule, path } = field.origin ?? { source: 'front-matter', rule: 'front-matter', path: input.source.path };
  return { rule, source, text: printed(field.value), place: { path, line: field.line, field: field.name } };
}

/** Where a field stands: in the text, or in the record beside it. */
export function placeOf(input: FieldInput, field: MetadataField): Place {
  return { path: field.origin?.path ?? input.source.path, line: field.line, field: field.name };
}

export function pathEvidence(input: FieldInput, rule: RuleName, source: EvidenceSource, text: string): Evidence {
  return { rule, source, text, place: { path: input.source.path } };
}

/** The text of a field that should hold one, or a report of what it holds instead. */
export function textOf(input: FieldInput, field: MetadataField | undefined): string | undefined {
  if (field === undefined || field.value === null) return undefined;
  if (typeof field.value === 'string') return oneLine(field.value, input) || undefined;
  reportType(input, field, 'a text');
  return undefined;
}

/** The texts of a field that may hold one, a list or, as Hexo writes categories below categories, lists within a list; a mapping gives its `name`. */
export function textsOf(input: FieldInput, field: MetadataField | undefined): string[] {
  if (field === undefined || field.value === null) return [];
  const items: readonly MetadataValue[] = isList(field.value) ? field.value.flatMap((item) => (isList(item) ? item : [item])) : [field.value];
  return items.flatMap((item) => {
    const text = item instanceof Map ? (item.get('name') ?? item.get('title') ?? null) : item;
    if (typeof text === 'string') return [oneLine(text, input)].filter((line) => line !== '');
    if (text !== null) reportType(input, field, 'a text or a list of texts');
    return [];
  });
}

function reportType(input: FieldInput, field: MetadataField, expected: string): void {
  const found = isList(field.value) ? 'a list' : field.value instanceof Map ? 'a group of fields' : 'a text';
  input.report(diagnose('front-matter/wrong-type', placeOf(input, field), { field: field.name, found, expected }));
}

export function isList(value: MetadataValue): value is readonly MetadataValue[] {
  return Array.isArray(value);
}

/** Exports of web sites write their fields as a page holds them: what a character reference stands for is meant. */
export function decoded(text: string, { context }: FieldInput): string {
  return text.includes('&') && ruleIsOnIn('character-reference', context) ? decodeReferences(text) : text;
}

function oneLine(text: string, input: FieldInput): string {
  return decoded(text, input).replace(/\s+/g, ' ').trim();
}

/** A value as it could have been written, for people: lists with commas, groups with colons. */
export function printed(value: MetadataValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map(printed).join(', ');
  return [...(value as ReadonlyMap<string, MetadataValue>)].map(([name, each]) => `${name}: ${printed(each)}`).join(', ');
}
