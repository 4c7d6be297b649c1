/** The letters and digits of a word as acronyms compare them: lower case, without accents. `Ö` is `o`, `Й` is `и`. */
export function foldLetters(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
