/**
 * The archive's authority files: lists of persons and of places. An entry that does not fit is left out and reported with
 * its line; a name that two of them share is reported too, since texts cannot tell which they mean.
 */
import type { Authority, AuthorityKind, Identifier } from '../../model/authority.js';
import { authorityFields, authoritySchema } from '../../model/authoritySchema.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import { foldName } from '../../model/foldName.js';
import { identifierSchemes } from '../../model/identifierSchemes.js';
import type { MetadataValue } from '../../model/metadata.js';
import type { FieldSource } from './fieldSource.js';

/** A file of persons or places, by the path that a message shows. */
export interface AuthorityFile {
  readonly kind: AuthorityKind;
  readonly path: string;
  readonly text: string;
}

interface Place {
  readonly path: string;
  readonly line?: number;
}

interface Entry {
  /** What the entry stands under, where the file gives names to its entries. */
  readonly key?: string;
  readonly value: MetadataValue;
  readonly place: Place;
}

export function readAuthorities(files: readonly AuthorityFile[], { fieldsOf }: Pick<FieldSource, 'fieldsOf'>): Outcome<readonly Authority[]> {
  const diagnostics: Diagnostic[] = [];
  const found: { readonly authority: Authority; readonly place: Place }[] = [];
  /** The first entry of each name (with what tells namesakes apart) and of each identifier. */
  const first = new Map<string, Place>();
  for (const file of files) {
    for (const entry of entriesOf(file, fieldsOf, diagnostics)) {
      const authority = readEntry(entry, file.kind, diagnostics);
      if (authority === undefined) continue;
      const marks = marksOf(authority);
      const earlier = marks.map((mark) => first.get(mark)).find((place) => place !== undefined);
      if (earlier !== undefined) {
        diagnostics.push(diagnose('authority/repeated', entry.place, { name: authority.name, line: earlier.line ?? 1 }));
        continue;
      }
      for (const mark of marks) first.set(mark, entry.place);
      found.push({ authority, place: entry.place });
    }
  }
  diagnostics.push(...sharedNames(found));
  return { value: found.map(({ authority }) => authority), diagnostics };
}

/** A list of entries, by itself or under one name (`people:`), or entries under their names or ids. */
function entriesOf({ path, text }: AuthorityFile, fieldsOf: FieldSource['fieldsOf'], diagnostics: Diagnostic[]): Entry[] {
  const { fields, items, itemLines, problem } = fieldsOf(text, path);
  if (items !== undefined) return items.map((value, index) => ({ value, place: placeOf(path, itemLines?.[index]) }));
  if (problem !== undefined) {
    diagnostics.push(diagnose('authority/invalid', { path, line: problem.line }, { reason: problem.reason }));
    return [];
  }
  const [only] = fields;
  if (fields.length === 1 && Array.isArray(only?.value)) return only.value.map((value: MetadataValue) => ({ value, place: { path, line: only.line } }));
  return fields.map(({ name, value, line }) => ({ key: name, value, place: { path, line } }));
}

function placeOf(path: string, line: number | undefined): Place {
  return line === undefined ? { path } : { path, line };
}

function readEntry({ key, value, place }: Entry, kind: AuthorityKind, diagnostics: Diagnostic[]): Authority | undefined {
  const wrong = (reason: string): undefined => {
    diagnostics.push(diagnose('authority/entry', place, { reason }));
  };
  const card: ReadonlyMap<string, MetadataValue> = typeof value === 'string' ? new Map([['name', value]]) : value instanceof Map ? value : new Map();
  if (value !== null && typeof value !== 'string' && !(value instanceof Map)) return wrong('expected a name, or fields such as `name` and `variants`');
  const known: Record<string, unknown> = {};
  const identifiers = new Map<string, MetadataValue>();
  for (const [field, each] of card) {
    if (each === null || each === '') continue;
    if (Object.hasOwn(identifierSchemes, field)) identifiers.set(field, each);
    else if (authorityFields.includes(field)) known[field] = field === 'identifiers' ? undefined : each;
    else diagnostics.push(diagnose('authority/unknown-field', place, { field }));
  }
  const named = card.get('identifiers') ?? null;
  if (named instanceof Map) for (const [scheme, each] of named as ReadonlyMap<string, MetadataValue>) identifiers.set(scheme, each);
  else if (named !== null) return wrong('identifiers: expected names of catalogues, each with an identifier');
  const read = authoritySchema.safeParse({ ...known, name: known.name ?? key, identifiers: Object.fromEntries(identifiers) });
  if (!read.success) {
    const [issue] = read.error.issues;
    return wrong(`${issue?.path.join('.') || 'name'}: ${issue?.message ?? ''}`);
  }
  const { name, sort, variants, dates, description } = read.data;
  const ids: Identifier[] = [];
  for (const [scheme, id] of Object.entries(read.data.identifiers ?? {})) {
    const identifier = identifierOf(scheme, id);
    if (typeof identifier === 'string') return wrong(identifier);
    ids.push(identifier);
  }
  const plain = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ');
  const preferred = plain(name);
  return {
    kind,
    name: preferred,
    sortName: plain(sort ?? name),
    variants: [...new Set((variants ?? []).map(plain))].filter((variant) => variant !== preferred),
    ...(dates === undefined ? {} : { dates }),
    ...(description === undefined ? {} : { description: plain(description) }),
    identifiers: ids,
  };
}

/** An identifier, or what is wrong with it. A whole address of a known catalogue is as good as what it ends with. */
function identifierOf(name: string, text: string): Identifier | string {
  const known = Object.hasOwn(identifierSchemes, name) ? identifierSchemes[name] : undefined;
  if (known === undefined) return { scheme: name, value: text, ...(/^https?:\/\/[^\s/]/i.test(text) ? { href: text } : {}) };
  const value = text.slice(text.lastIndexOf('/') + 1).replaceAll(' ', '');
  return known.form.test(value) ? { scheme: known.label, value, href: known.address + value } : `${name}: expected an identifier such as ${known.example}`;
}

/** What no two entries may share: an identifier, or kind, name and dates together. Namesakes have other dates or identifiers. */
function marksOf({ kind, name, dates, identifiers }: Authority): string[] {
  const ids = identifiers.map(({ scheme, value }) => JSON.stringify([scheme, value]));
  return ids.length > 0 ? ids : [JSON.stringify([kind, foldName(name), dates ?? ''])];
}

function sharedNames(found: readonly { readonly authority: Authority; readonly place: Place }[]): Diagnostic[] {
  const holders = new Map<string, { readonly authority: Authority; readonly place: Place }>();
  const diagnostics: Diagnostic[] = [];
  for (const each of found) {
    for (const name of new Set([each.authority.name, ...each.authority.variants].map(foldName))) {
      const other = holders.get(name);
      if (other === undefined) holders.set(name, each);
      else diagnostics.push(diagnose('authority/shared-name', each.place, { name, other: other.authority.name, where: `${other.place.path}:${other.place.line ?? 1}` }));
    }
  }
  return diagnostics;
}
