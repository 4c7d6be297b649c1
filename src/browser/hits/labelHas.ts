/**
 * Whether a value holds what was typed for it: all its words, side by side, accents, capitals and the Arabic article aside. `12/24` is in `HB 12/24`.
 */
import { arabicBase } from '../../model/arabicBase.js';
import { wordKey } from '../words/wordKey.js';

const between = /[^\p{L}\p{N}\p{M}'’ʼ/]+/u;

export function labelHas(label: string, typed: string): boolean {
  const words = keysOf(label);
  const wanted = keysOf(typed);
  return wanted.length > 0 && words.some((_, start) => wanted.every((key, at) => words[start + at] === key));
}

function keysOf(text: string): string[] {
  return text
    .split(between)
    .map((word) =>
      word
        .split('/')
        .map((part) => arabicBase(wordKey(part)))
        .join('/'),
    )
    .filter((key) => key !== '');
}
