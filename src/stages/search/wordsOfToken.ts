import { elision } from '../../model/elision.js';
import { withWordSigns } from '../../model/withWordSigns.js';

/** Letters, digits, their accents, and apostrophes, Hebrew signs and soft hyphens inside words. */
const runs = /[\p{L}\p{N}\p{M}'’׳״\u00ad]+/gu;
const apostrophe = /['’]/;
const atEnds = /^['’׳״]+|['’׳״]+$/g;
/** What joins words to one: `co-operate`, `12/24`, `U.S.A.`; not a dash or a quotation mark. */
const joined = /^[\p{L}\p{N}\p{M}'’׳״\u00ad\-‐‑./,:&_@+]+[\p{P}\p{S}]*$/u;
/** Marks within a number, and not between two. */
const oneNumber = /^[\p{N}.,'’]+$/u;
/** Characters of a word beyond which nobody searches. */
const longest = 64;

export interface TokenWord {
  /** Lower case, with accents and apostrophes. */
  readonly word: string;
  /** A part of a compound weighs less than the whole. */
  readonly isPart: boolean;
}

/**
 * The words in what stands between two spaces, each once, as readers write them. Of a compound its parts, and the whole
 * without what joins them, so that `cooperate` finds `co-operate`, and `1900` finds `1,900`; but `12/24` is not 1224.
 */
export function wordsOfToken(token: string): readonly TokenWord[] {
  const plain = token.toLowerCase();
  if (/^[a-z\d]+$/.test(plain)) return [{ word: plain.slice(0, longest), isPart: false }];
  const lower = withWordSigns(plain);
  const found = (lower.match(runs) ?? [])
    .map((run) =>
      run
        .replace(/\u00ad/g, '')
        .replace(atEnds, '')
        .slice(0, longest),
    )
    .filter((run) => run !== '');
  const isCompound = found.length > 1 && joined.test(lower);
  const words = new Map(found.map((word) => [word, isCompound]));
  const add = (word: string, isPart: boolean): void => void (words.has(word) || words.set(word, isPart));
  if (isCompound && (/\p{L}/u.test(lower) || oneNumber.test(lower.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, ''))))
    add(found.join('').replace(/['’]/g, '').slice(0, longest), false);
  // Of d’aujourd’hui aujourd’hui is a word, which has an apostrophe of its own.
  for (const word of found) if (apostrophe.test(word.replace(elision, ''))) add(word.replace(elision, ''), true);
  for (const word of found) if (apostrophe.test(word)) for (const part of word.split(apostrophe)) if (part.length > 1) add(part, true);
  return [...words].map(([word, isPart]) => ({ word, isPart }));
}
