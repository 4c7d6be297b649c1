import { foldTerm } from '../../model/foldTerm.js';

/** A word as the dictionary is asked for it: folded, without the punctuation in it. */
export function wordKey(word: string): string {
  return foldTerm(word.normalize('NFC')).replace(/\p{P}/gu, '');
}
