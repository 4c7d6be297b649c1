/**
 * Leaves stop words out of a question of many words; of a short query every word counts.
 * Only the list that fits the question best is used: "war" is a stop word in German, and news in English.
 */
import { stopWords } from './stopWords.js';

const manyWords = 3;

/** @param languages of the archive, the commonest first; at a tie the earlier wins. Never leaves nothing. */
export function leaveOutStopWords(words: readonly string[], languages: readonly string[]): readonly string[] {
  if (words.length <= manyWords) return words;
  let best = words;
  for (const language of languages) {
    const list = new Set(stopWords.get(language.toLowerCase().split('-')[0] ?? '')?.split(' '));
    const kept = words.filter((word) => !list.has(word.toLowerCase()));
    if (kept.length < best.length && kept.length > 0) best = kept;
  }
  return best;
}
