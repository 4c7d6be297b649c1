/** The headline of a result, with what was found of it marked. */
import { fragmentWords } from './fragmentWords.js';
import { type ExcerptPiece, markedPieces } from './markedPieces.js';

/**
 * @param content of a fragment, which begins with the headline
 * @param length words of the headline there
 * @param matches numbers of words
 */
export function makeHeadline(headline: string, content: string, length: number, matches: readonly number[]): ExcerptPiece[] {
  const { words, joiner } = fragmentWords(content);
  const own = words.slice(0, length);
  // In the stored text a full stop keeps it from running into what follows.
  if (own.join(joiner) === `${headline}.`) own.push((own.pop() ?? '').slice(0, -1));
  // White space is stored otherwise than it was printed.
  if (own.join(joiner) !== headline) return [{ text: headline, isMatch: false }];
  return markedPieces({ words: own, joiner }, { start: 0, end: own.length }, new Set(matches));
}
