/** Words, some of them marked, as the pieces of a line. Punctuation around a marked word is no part of what was found. */
import type { FragmentWords } from './fragmentWords.js';

export interface ExcerptPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface Stretch {
  readonly start: number;
  /** Not in it. */
  readonly end: number;
}

/** @param marked numbers of words */
export function markedPieces({ words, joiner }: FragmentWords, { start, end }: Stretch, marked: ReadonlySet<number>): ExcerptPiece[] {
  const pieces: { text: string; isMatch: boolean }[] = [];
  const add = (text: string, isMatch: boolean): void => {
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += text;
    else if (text !== '') pieces.push({ text, isMatch });
  };
  for (let number = start; number < end; number += 1) {
    const word = words[number] ?? '';
    const [, before = '', bare = '', after = ''] = marked.has(number) ? (/^([\p{P}\p{S}]*)(.*?)([\p{P}\p{S}]*)$/su.exec(word) ?? []) : [];
    if (bare === '') add(word, false);
    else {
      add(before, false);
      add(bare, true);
      add(after, false);
    }
    if (number + 1 < end) add(joiner, false);
  }
  return pieces;
}
