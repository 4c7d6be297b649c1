import type { Authority } from '../../model/authority.js';
import { naturalName } from '../../model/naturalName.js';
import { slugOf } from '../../model/slugOf.js';
import { termKey } from '../../model/termKey.js';
import type { TermIdentity } from './groupTerms.js';

/** Longer names would be cut, and are told apart by all of their letters. */
const longest = 80;

/**
 * Who a byline names. Names that differ in case, accents, punctuation or in which part comes first are one author's; initials are a name of
 * their own, unless the authority file says whose. A name that it gives to several people is that of none of them.
 */
export function authorIdentity(people: readonly Authority[]): (name: string) => TermIdentity {
  const known = new Map<string, Authority | undefined>();
  for (const person of people) {
    for (const key of new Set([person.name, ...person.variants].map(keyOf))) known.set(key, known.has(key) ? undefined : person);
  }
  return (name) => {
    const authority = known.get(keyOf(name));
    return authority === undefined ? { key: keyOf(name) } : { key: keyOf(authority.name), authority };
  };
}

function keyOf(name: string): string {
  const slug = slugOf(naturalName(name));
  return slug === '' || slug.length > longest ? termKey(name) : slug;
}
