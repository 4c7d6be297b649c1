import { foldTerm } from '../../model/foldTerm.js';

/** Most words of most dictionaries are their own keys, and a part of one has a thousand of them. */
const plain = /^[a-z\d]+$/;

/** A word as the dictionary is asked for it: folded, without the punctuation in it. */
export function wordKey(word: string): string {
  if (plain.test(word)) return word;
  return foldTerm(word.normalize('NFC')).replace(/\p{P}/gu, '');
}
