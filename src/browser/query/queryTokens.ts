import { withWordSigns } from '../../model/withWordSigns.js';

/** A sign, a name with a colon, and a quoted or a bare text: whatever of it there is. */
const token = /([+\-−](?=[^\s+\-−]))?(?:(\p{L}[\p{L}\p{M}]*):(?=\S))?(?:["“”„‟«»＂]([^"“”„‟«»＂]*)(?:["“”„‟«»＂]|$)|([^\s"“”„‟«»＂]+))/gu;

/** What was typed, piece by piece: the whole, its sign, its name, what stands in quotation marks, and what stands in none. */
export function queryTokens(typed: string): IterableIterator<RegExpExecArray> {
  return withWordSigns(typed.normalize('NFC')).matchAll(token);
}
