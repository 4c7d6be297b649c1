import { hashOf } from './hashOf.js';
import { formNumbers } from './wordForms.js';

/**
 * The number of a form of a term: 0 for a word that is its own term, else one that its letters give, which a few other forms of the
 * term may share. So numbers are the same in every volume, and none has to list them.
 *
 * @param key `formKey` of the word
 */
export function formOf(key: string, term: string): number {
  if (key === term) return 0;
  return 1 + ((hashOf(key) >>> 16) % (formNumbers - 1));
}
