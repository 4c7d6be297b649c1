/** Names of authors by their ids, from the files where site generators keep them. Of two names for an id, the first counts. */
import { basename, dirname } from 'node:path/posix';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { MetadataValue } from '../../model/metadata.js';
import type { FieldSource, FieldsRead } from './fieldSource.js';
import { readTable } from './readTable.js';

/** A file with authors, by the path that a message shows. */
export interface AuthorsFile {
  readonly path: string;
  readonly text: string;
}

type Group = ReadonlyMap<string, MetadataValue>;

const nameKeys = ['name', 'display_name', 'full_name', 'fullname', 'displayname', 'displayName', 'fullName', 'title'];
const idKeys = ['id', 'slug', 'username', 'key', 'login', 'handle', 'short_name'];
/** Files with all authors; other files hold one each. */
const common = /^[_.]?(?:authors|team|people)$/i;

export function readAuthors(files: readonly AuthorsFile[], { fieldsOf }: Pick<FieldSource, 'fieldsOf'>): Outcome<ReadonlyMap<string, string>> {
  const authors = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const add = (id: string, name: string | undefined): void => {
    const key = id.trim();
    // Numbers of articles and addresses stand beside ids as well.
    if (key !== '' && name !== undefined && /\p{L}/u.test(name) && !/^https?:|^\S+@\S+$/.test(name) && !authors.has(key)) authors.set(key, name);
  };
  for (const { path, text } of files) {
    const { fields, items, problem } = /\.csv$/i.test(path) ? tableOf(text, path) : fieldsOf(text, path);
    if (problem !== undefined && items === undefined) diagnostics.push(diagnose('authors/invalid', { path, line: problem.line }, { reason: problem.reason }));
    // `jane-roe.md`, or `jane-roe/_index.md`.
    const stem = basename(path).replace(/\.[a-z]+$/i, '');
    const id = /^_?index$/.test(stem) ? basename(dirname(path)) : stem;
    const card: Group = new Map(fields.map(({ name, value }) => [name, value]));
    const own = nameOf(card);
    if (common.test(id)) {
      addAll(items ?? [], add);
      for (const { name, value } of fields) addMember(name, value, add);
    } else if (own !== undefined) {
      add(id, own);
      add(idOf(card) ?? '', own);
    } else {
      addAll(items ?? [], add);
      for (const { name, value } of fields) addMember(name, value, add);
    }
  }
  return { value: authors, diagnostics };
}

/** `id: Name`, `id: {name: Name}`, or a list or group of authors under a name such as `authors`. */
function addMember(name: string, value: MetadataValue, add: (id: string, name: string | undefined) => void): void {
  if (typeof value === 'string') add(name, value.trim());
  else if (Array.isArray(value)) addAll(value as readonly MetadataValue[], add);
  else if (value instanceof Map) {
    const group: Group = value;
    if (common.test(name) && nameOf(group) === undefined) for (const [id, each] of group) addMember(id, each, add);
    else add(name, nameOf(group));
  }
}

function addAll(items: readonly MetadataValue[], add: (id: string, name: string | undefined) => void): void {
  for (const item of items) {
    if (!(item instanceof Map)) continue;
    const group: Group = item;
    const id = idOf(group);
    if (id !== undefined) add(id, nameOf(group));
    // `- jroe: {name: Jane Roe}`
    else if (group.size === 1) for (const [key, value] of group) addMember(key, value, add);
  }
}

/** A row for each author, as a list of groups. */
function tableOf(text: string, path: string): FieldsRead {
  const { rows, problem } = readTable(text, path);
  const [head, ...body] = rows;
  const columns = (head?.cells ?? []).map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const items = body.map(({ cells }) => new Map(columns.map((name, index) => [name, (cells[index] ?? '').trim()])));
  return problem === undefined ? { fields: [], items } : { fields: [], problem };
}

function idOf(group: Group): string | undefined {
  const id = idKeys.map((key) => group.get(key)).find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof id === 'string' ? id.trim() : undefined;
}

function nameOf(group: Group): string | undefined {
  const whole = nameKeys.map((key) => group.get(key)).find((each) => typeof each === 'string' && each.trim() !== '');
  if (typeof whole === 'string') return whole.replace(/\s+/g, ' ').trim();
  const parts = ['first_name', 'last_name'].map((key) => group.get(key)).filter((each) => typeof each === 'string');
  return parts.length === 2 ? parts.join(' ') : undefined;
}
