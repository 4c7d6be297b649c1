import { hostLimit } from '../../model/hostLimit.js';

/** Numbers of texts that may share a file: few, so that the choice stays the same while an archive grows. */
const choices = [1, 2, 4];

/**
 * How many texts share a file. A search fetches a file for each of the results that it shows, so as few as keep the whole
 * site within the host's limit; where none does, the most.
 */
export function textsPerFile(articles: number, otherFiles: number): number {
  return choices.find((texts) => Math.ceil(articles / texts) + otherFiles <= hostLimit) ?? choices.at(-1) ?? 1;
}
