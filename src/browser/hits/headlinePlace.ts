import type { Term } from '../query/query.js';
import { wordKey } from '../words/wordKey.js';

/** Scripts whose words the index counts otherwise than by spaces. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** At which word of a headline a term would stand, were the headline what was typed; from 0. Nothing where that cannot be told. */
export function headlinePlace(typed: string, { text }: Term): number | undefined {
  if (unspaced.test(typed)) return undefined;
  const first = wordKey(text.split(' ')[0] ?? '');
  const place = typed
    .trim()
    .split(/\s+/)
    .findIndex((word) => wordKey(word) === first);
  return place < 0 ? undefined : place;
}
