/**
 * How much of a line the text below says again. A text says what its headline says; of what a page prints around its
 * articles it says nothing. Needs no list of words, and no language but its letters.
 */
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isProse } from './isProse.js';

export interface Echo {
  /** Words of the line that the text below has too. */
  readonly said: number;
  /** Words of the line that are long enough to tell. */
  readonly words: number;
}

/** Letters by which a word is known in its other forms; shorter words are in every text. */
const stemLength = 5;
/** The same of Arabic, which writes few vowels. */
const arabicStem = 4;
/** Scripts without spaces: two characters are a word. */
const unspaced = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]{2,}/gu;
const anyUnspaced = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]/u;
const word = /\p{L}+/gu;

const texts = new WeakMap<HeadWalk['head'], string>();

export function echoOf(line: HeadLine, { head }: HeadWalk): Echo {
  const stems = stemsOf(line.text);
  if (stems.size === 0) return { said: 0, words: 0 };
  const text = textOf(head);
  let said = 0;
  for (const stem of stems) if (text.includes(stem)) said += 1;
  return { said, words: stems.size };
}

/** The running text among the lines, in small letters, with a blank before each word. */
function textOf(head: HeadWalk['head']): string {
  let text = texts.get(head);
  if (text === undefined) {
    const from = head.findIndex((line) => isProse(line.text));
    const prose = from < 0 ? [] : head.slice(from);
    text = ` ${prose
      .map((line) => line.text)
      .join(' ')
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')}`;
    texts.set(head, text);
  }
  return text;
}

function stemsOf(line: string): Set<string> {
  const stems = new Set<string>();
  const lower = line.toLowerCase();
  if (anyUnspaced.test(lower)) {
    for (const [run] of lower.matchAll(unspaced)) for (let at = 0; at + 2 <= run.length; at += 1) stems.add(run.slice(at, at + 2));
    return stems;
  }
  for (const [each] of lower.matchAll(word)) {
    const length = /^\p{sc=Arabic}/u.test(each) ? arabicStem : stemLength;
    if (each.length >= length) stems.add(` ${each.slice(0, length)}`);
  }
  return stems;
}
