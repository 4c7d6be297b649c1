import { letterAt } from './letterAt.js';

/** Longest gap and longest word that are looked at. */
const gapLimit = 3;
const wordLimit = 24;

export interface WordBefore {
  readonly start: number;
  readonly text: string;
  /** What stands between the word and the place. */
  readonly gap: string;
}

/** The word that ends before a place, with no more than a space and a mark between, and no end of a paragraph. */
export function wordBefore(plain: string, at: number): WordBefore | undefined {
  let end = at;
  while (end > at - gapLimit && end > 0 && " \n.,'-/".includes(plain[end - 1] ?? '')) end -= 1;
  if (plain.startsWith('\n\n', end) || plain.startsWith('\n\n', end + 1)) return undefined;
  let start = end;
  while (start > end - wordLimit && start > 0 && letterAt(plain, start - 1)) start -= 1;
  return start === end || letterAt(plain, start - 1) ? undefined : { start, text: plain.slice(start, end), gap: plain.slice(end, at) };
}
