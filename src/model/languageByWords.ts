import { commonWords } from './commonWords.js';

/** Share of function words above which a text is taken to be in that language: running prose has 0.35 to 0.5. */
const share = 0.2;

/** The language of words in lower case, where their function words leave no doubt. */
export function languageByWords(words: readonly string[]): string | undefined {
  let best: string | undefined;
  let first = 0;
  let second = 0;
  for (const [language, set] of Object.entries(commonWords)) {
    let count = 0;
    for (const word of words) if (set.has(word)) count += 1;
    if (count > first) {
      second = first;
      first = count;
      best = language;
    } else if (count > second) second = count;
  }
  return first >= words.length * share && first >= second * 3 ? best : undefined;
}
