/**
 * Puts a query to all indexes side by side and hands on what has come in so far after each answer but the last.
 * One index that fails does not keep the others' results from the reader.
 */
import { askIndex } from './askIndex.js';
import type { OpenIndex } from './openIndexes.js';
import type { IndexAnswer } from './orderHits.js';
import type { Query } from './parseQuery.js';

export interface Question {
  readonly query: Query;
  readonly filters: Readonly<Record<string, string>>;
  /** Waited for before the whole is returned; its failure counts as the index's. */
  readonly onPart: (answers: readonly IndexAnswer[]) => Promise<void>;
}

/** @returns answers in the order of the indexes. Rejects if there are indexes and all fail. */
export async function askIndexes(
  indexes: readonly Promise<OpenIndex>[],
  { query, filters, onPart }: Question,
): Promise<{ readonly answers: readonly IndexAnswer[]; readonly isComplete: boolean }> {
  const byPlace = new Map<number, IndexAnswer>();
  const answers = (): IndexAnswer[] => indexes.flatMap((_, place) => byPlace.get(place) ?? []);
  const outcomes = await Promise.allSettled(
    indexes.map(async (opened, place) => {
      const index = await opened;
      byPlace.set(place, { index, terms: await askIndex(index, query, filters) });
      if (byPlace.size < indexes.length) await onPart(answers());
    }),
  );
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined && byPlace.size === 0) throw failed.reason;
  return { answers: answers(), isComplete: failed === undefined };
}
