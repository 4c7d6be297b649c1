import { hostLimit } from '../../model/hostLimit.js';
import { rowsPerRecords } from './volumeJob.js';

/** Numbers of texts that may share a file: few, so that the choice stays the same while an archive grows. */
const choices = [1, 2, 4];
/** Words of the texts to each file of the index and the dictionary, about. */
const wordsPerFile = 2800;

export interface FilesOfSite {
  readonly articles: number;
  /** Of all articles. */
  readonly words: number;
  /** Files that the site has beside those of the search. */
  readonly otherFiles: number;
}

/**
 * How many texts share a file. A search fetches a file for each of the results that it shows, so as few as keep the whole
 * site within the host's limit; where none does, each has its own: the site needs another host anyway.
 */
export function textsPerFile({ articles, words, otherFiles }: FilesOfSite): number {
  const beside = otherFiles + words / wordsPerFile + articles / rowsPerRecords;
  return choices.find((texts) => articles / texts + beside <= hostLimit) ?? 1;
}
