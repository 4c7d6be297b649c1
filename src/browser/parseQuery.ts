/**
 * What the reader typed → words and "exact phrases". Nothing is dropped but repetitions and bare punctuation.
 * An unclosed quotation mark reaches to the end, so that a phrase is searched while it is being typed.
 */

export interface Query {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

const quotationMarks = /["“”„‟«»＂]/;
/** French writes articles and pronouns on to the next word: "l'archive" is a search for "archive". */
const elision = /^(?:[cdjlmnst]|qu)['’](?=\p{L}{2})/iu;

export function parseQuery(typed: string): Query {
  // Every second piece stands between two quotation marks.
  const pieces = typed
    .normalize('NFC')
    .split(quotationMarks)
    .map((piece) => piece.trim().split(/\s+/));
  const words = pieces.filter((_, place) => place % 2 === 0).flat();
  const phrases = pieces.filter((_, place) => place % 2 === 1).map((piece) => piece.join(' '));
  return { words: distinct(words.map((word) => word.replace(elision, ''))), phrases: distinct(phrases) };
}

function distinct(texts: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const text of texts) {
    const key = text.toLowerCase();
    if (/[^\p{P}\s]/u.test(text) && !kept.has(key)) kept.set(key, text);
  }
  return [...kept.values()];
}
