/**
 * What a volume tells of its rare terms beside its own index, for the files that have their articles of all volumes. Like the
 * vocabulary, whose order it has, it lies in the cache and is not published.
 */

/** Articles of each volume that a rare term may be in: with 40 volumes its articles are a file of usual size at most. */
export const fewArticles = 32;

/** A term's articles in one volume, as Pagefind's index files have them (see `writeTerm`), but for the number of the first. */
export interface RarePart {
  readonly articles: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** All that is written behind the number of the first. */
  readonly bytes: Uint8Array;
}

/** Name of the file with the parts of one language. */
export function rareFile(language: string): string {
  return `rare-${language}.bin`;
}
