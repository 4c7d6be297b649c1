/**
 * How much of a line the text below says again. A text says what its headline says; of what a page prints around its
 * articles it says nothing. Needs no list of words, and no language but its letters.
 */
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isProse } from './isProse.js';
import { stemsOf } from './stemsOf.js';

export interface Echo {
  /** Words of the line that the text below has too. */
  readonly said: number;
  /** Words of the line that are long enough to tell. */
  readonly words: number;
}

/** How much of the text is looked at, in UTF-16 units. */
const sample = 12_000;

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
    let prose = '';
    for (let at = from; at >= 0 && at < head.length && prose.length < sample; at += 1) prose += ` ${head[at]?.text.slice(0, sample) ?? ''}`;
    text = ` ${prose.toLowerCase().replace(/[^\p{L}]+/gu, ' ')}`;
    texts.set(head, text);
  }
  return text;
}
