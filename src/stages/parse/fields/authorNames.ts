/** The names in a field of authors, in whatever shape programs write it. */
import type { MetadataValue } from '../../../model/metadata.js';
import { linkedAuthors } from './linkedAuthors.js';
import { splitByline } from './splitByline.js';

/** Members of a group that name the person, the best first; where none is there, those that only tell persons apart. */
const nameMembers = ['name', 'display_name', 'displayName', 'full_name', 'fullName', 'fullname', 'literal'];
const firstMembers = ['first_name', 'firstName', 'firstname', 'given', 'given_name', 'forename', 'vorname', 'prenom', 'prénom', 'nombre'];
const lastMembers = ['last_name', 'lastName', 'lastname', 'family', 'family_name', 'surname', 'nachname', 'nom', 'apellido', 'apellidos'];
/** Docusaurus finds the person by the `key`; her `title` is an office. */
const otherMembers = ['key', 'title', 'nickname', 'login', 'username', 'slug', 'id'];

/** A text may hold several names; an entry of a list is one author, since whoever wrote the list has divided them already. */
export function authorNames(value: MetadataValue): string[] {
  if (typeof value === 'string') return [...splitByline(value).names];
  const items: readonly MetadataValue[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    const text = item instanceof Map ? nameOf(item) : item;
    if (typeof text !== 'string' || text.trim() === '') return [];
    return linkedAuthors(text) ?? [withoutAddress(text) || text.trim()];
  });
}

function nameOf(group: ReadonlyMap<string, MetadataValue>): string | undefined {
  const text = (name: string): string | undefined => {
    const value = group.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const first = firstMembers.map(text).find((each) => each !== undefined);
  const last = lastMembers.map(text).find((each) => each !== undefined);
  const named = nameMembers.map(text).find((each) => each !== undefined);
  return named ?? (first !== undefined && last !== undefined ? `${first} ${last}` : otherMembers.map(text).find((each) => each !== undefined && !/^https?:/.test(each)));
}

/** "By Jane Roe", "Von Anna Berg"; not "Von Hippel, Eric" or "Par Lagerkvist", whose names begin so. */
const lead = /^(?:by\s|(?:written by|von|par|por|door|text:|texte\s?:|texto:|بقلم:?)\s(?=[^\s,]+\s[^,]+$))(?=\p{L})/iu;

/** "Jane Roe <jane@example.org>", "jane@example.org (Jane Roe)". */
function withoutAddress(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (!plain.includes('@')) return plain.replace(lead, '');
  const within = /^\S+@\S+\s\(([^()]+)\)$/.exec(plain)?.[1];
  return (within ?? plain.replace(/\s?[<(]?[\w.+-]{1,80}@[\w.-]{1,80}[>)]?/g, '')).trim();
}
