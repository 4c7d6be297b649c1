import { formNumbers } from './wordForms.js';

/**
 * The number of a form of a term: 0 for a word that is its own term, else one that its letters give, which a few other forms of the
 * term may share. So numbers are the same in every volume, and none has to list them.
 *
 * @param key the word, folded
 */
export function formOf(key: string, term: string): number {
  if (key === term) return 0;
  // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return 1 + ((hash >>> 16) % (formNumbers - 1));
}
