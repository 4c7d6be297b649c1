/** Names of authors by their ids, from the files where site generators keep them. */
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { MetadataField, MetadataValue } from '../../model/metadata.js';
import type { FieldSource } from './fieldSource.js';

/** A file with authors, by the path that a message shows. */
export interface AuthorsFile {
  readonly path: string;
  readonly text: string;
}

const nameKeys = ['name', 'display_name', 'full_name', 'fullname', 'displayname', 'title'];
const idKeys = ['id', 'slug', 'username', 'key', 'login', 'handle'];

export function readAuthors(files: readonly AuthorsFile[], { fieldsOf }: Pick<FieldSource, 'fieldsOf'>): Outcome<ReadonlyMap<string, string>> {
  const authors = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const add = (id: string, name: string | undefined): void => {
    if (name !== undefined && name !== '' && !authors.has(id)) authors.set(id, name);
  };
  for (const { path, text } of files) {
    const { fields, problem } = fieldsOf(text, path);
    if (problem !== undefined) diagnostics.push(diagnose('authors/invalid', { path, line: problem.line }, { reason: problem.reason }));
    const stem = (path.split('/').at(-1) ?? '').replace(/\.[a-z]+$/i, '');
    const own = nameOf(new Map(fields.map(({ name, value }) => [name, value])));
    // A file for each author, or one for all.
    if (own !== undefined && !/^(?:authors|team|people)$/i.test(stem)) {
      add(stem, own);
      continue;
    }
    for (const field of fields) addField(field, add);
  }
  return { value: authors, diagnostics };
}

function addField({ name, value }: MetadataField, add: (id: string, name: string | undefined) => void): void {
  if (typeof value === 'string') add(name, value.trim());
  else if (value instanceof Map) add(name, nameOf(value));
  else if (Array.isArray(value)) {
    for (const item of value as readonly MetadataValue[]) {
      if (!(item instanceof Map)) continue;
      const id = idKeys.map((key) => item.get(key)).find((each) => typeof each === 'string');
      if (typeof id === 'string') add(id, nameOf(item));
    }
  }
}

function nameOf(value: ReadonlyMap<string, MetadataValue>): string | undefined {
  const whole = nameKeys.map((key) => value.get(key)).find((each) => typeof each === 'string');
  if (typeof whole === 'string') return whole.trim();
  const parts = ['first_name', 'last_name'].map((key) => value.get(key)).filter((each) => typeof each === 'string');
  return parts.length === 2 ? parts.join(' ') : undefined;
}
