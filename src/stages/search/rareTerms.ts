/**
 * What a volume tells of its rare terms where there are several volumes: they are not in its own index, but in files that have their articles of all
 * volumes. Like the vocabulary, whose order it has, it lies in the cache and is not published.
 */

/** Articles of a volume that a rare term of it may be in. Measured: see docs/decisions/028. */
export const fewArticles = 64;

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
