import { indexWordsOf } from './bundleFiles.js';
import { termsOfWords } from './termsOfWords.js';
import type { VocabularyEntry } from './vocabulary.js';

export interface LanguageWords {
  readonly language: string;
  /** Word → articles of the volume that it stands in. Empty for languages that Pagefind divides by a dictionary: there a term is a word. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Every term of a bundle's index of one language, with the words that it stands for, the most frequent first. */
export async function volumeVocabulary({ language, counts }: LanguageWords, bundle: string, workDir: string): Promise<VocabularyEntry[]> {
  const words = [...counts.keys()].sort();
  const wordsOf = new Map<string, string[]>();
  for (const [word, term] of await termsOfWords(words, language, workDir)) {
    const known = wordsOf.get(term);
    if (known === undefined) wordsOf.set(term, [word]);
    else known.push(word);
  }
  const entries: VocabularyEntry[] = [];
  for (const { term, pages } of indexWordsOf(bundle, language)) {
    const own = (wordsOf.get(term) ?? []).map((word) => [word, counts.get(word) ?? 0] as const);
    own.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    entries.push([term, pages, ...own.flat()]);
  }
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
