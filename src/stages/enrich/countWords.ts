import { characterTable, countsAlone, countsAsLetter, countsWithin } from './characterTable.js';

/** Words of a text; of Chinese and Japanese, which put no space between them, the characters. "Well-known" is one. */
export function countWords(text: string): number {
  const table = characterTable();
  let words = 0;
  // 1 within a word, else 0. Reckoned without branches, which would be guessed wrong at every word.
  let isWithin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const entry = table[text.charCodeAt(at)] as number;
    const begins = (entry >> countsAsLetter) & 1;
    words += (begins & ~isWithin) | ((entry >> countsAlone) & 1);
    isWithin = begins | (isWithin & (entry >> countsWithin));
  }
  return words;
}
