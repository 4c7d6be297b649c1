/** What the words of one volume are, for the dictionary of the archive. Lies beside the volume in the cache; is not published. */

/** `[term, articles, word, articles, word, articles …]`: a term of Pagefind's index, and the words of the texts that it stands for. */
export type VocabularyEntry = readonly [term: string, articles: number, ...words: (string | number)[]];

/** Name of the file with the entries of one language, in order of the terms. */
export function vocabularyFile(language: string): string {
  return `vocabulary-${language}.json`;
}
