/** Pagefind's own division of a text into words: the numbers of matches count these. */
const spaces = /[^\S\uFEFF]+/;
const zeroWidthSpace = '\u200B';

export interface FragmentWords {
  readonly words: readonly string[];
  /** What stands between them. */
  readonly joiner: string;
}

export function fragmentWords(content: string): FragmentWords {
  return content.includes(zeroWidthSpace) ? { words: content.split(zeroWidthSpace), joiner: '' } : { words: content.split(spaces), joiner: ' ' };
}
