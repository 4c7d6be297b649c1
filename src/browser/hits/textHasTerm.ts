/**
 * Whether a text has a term as it is written: the same words, accents and capitals aside, one after the other.
 */
import { withWordSigns } from '../../model/withWordSigns.js';
import type { Term } from '../query/query.js';
import { wordKey } from '../words/wordKey.js';

/** Everything that is no letter, digit or accent: of `quay's` there is `quay`. */
const between = /[^\p{L}\p{N}\p{M}]+/u;

export function textHasTerm(text: string, { kind, text: wanted }: Term): boolean {
  const words = keysOf(text);
  const keys = keysOf(wanted);
  const last = keys.length - 1;
  return words.some((_, start) => keys.every((key, at) => (kind === 'prefix' && at === last ? words[start + at]?.startsWith(key) : words[start + at] === key)));
}

function keysOf(text: string): string[] {
  return withWordSigns(text)
    .split(between)
    .map(wordKey)
    .filter((key) => key !== '');
}
