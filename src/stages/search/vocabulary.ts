/** What lies beside a volume's own files in the cache, for the archive's dictionary and manifest, and is not published. */
import type { Digest } from '../../model/brands.js';

/** `[term, articles, word, articles, word, articles …]`: a term of Pagefind's index, and the words of the texts that it stands for. */
export type VocabularyEntry = readonly [term: string, articles: number, ...words: (string | number)[]];

/** Name of the file with the entries of one language, in order of the terms. */
export function vocabularyFile(language: string): string {
  return `vocabulary-${language}.json`;
}

export interface VolumeContents {
  /** Of all that the volume is made from: the same whether it was made or kept. */
  readonly digest: Digest;
  /** In order of their names. */
  readonly languages: readonly { readonly language: string; readonly articles: number; readonly stems: boolean }[];
}

export const contentsFile = 'contents.json';

/** Whether a file of a volume's folder is one of these, and of its rare terms. */
export function isBeside(path: string): boolean {
  return path === contentsFile || /^(?:vocabulary|rare)-[^/]*$/.test(path);
}
