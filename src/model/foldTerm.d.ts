/**
 * A word as readers and old spellings may write it: lower case, without accents, points and apostrophes, ligatures and the long s
 * undone (`ſtrœm` is `stroem`). What the archive's dictionary is ordered by, and what a reader's word is looked up by.
 */
export declare function foldTerm(word: string): string;
