/**
 * The results of one page. Their texts are loaded side by side; one that cannot be loaded leaves its place to the others.
 */
import type { Hit } from '../hits/evaluateVolume.js';
import type { SearchPage } from './findPage.js';
import { makeResult } from './makeResult.js';
import { resultsAtATime } from './showPages.js';

export interface ResultsInput {
  readonly hits: readonly Hit[];
  /** From 1. */
  readonly page: number;
  /** The search, as its address has it. */
  readonly back: string;
  readonly isLatest: () => boolean;
}

/** @returns whether all of them are shown */
export async function showResults(page: Pick<SearchPage, 'results' | 'root' | 'words' | 'language'>, input: ResultsInput): Promise<boolean> {
  const start = (input.page - 1) * resultsAtATime;
  const shown = input.hits.slice(start, start + resultsAtATime);
  const items = await Promise.all(
    shown.map((hit) =>
      hit.volume.fragment(hit.row).then(
        (fragment) => makeResult(hit, fragment, page, input.back),
        () => undefined,
      ),
    ),
  );
  if (!input.isLatest()) return true;
  const made = items.filter((item) => item !== undefined);
  page.results.start = start + 1;
  page.results.replaceChildren(...made);
  return made.length === shown.length;
}
